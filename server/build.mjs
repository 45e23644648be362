// What both `npm start` and `npm test` do first. Node's own modules only: nothing may be installed yet.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const at = (...names) => path.join(root, ...names);
const moment = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

// Folders count too: the moment of a folder is when a file in it was added or deleted.
function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => name !== "node_modules" && name !== "dist",
  );
  const moments = entries.map((entry) => {
    const file = path.join(folder, entry.name);
    return Math.max(moment(file), entry.isDirectory() ? newest(file) : 0);
  });
  return Math.max(0, ...moments);
}

/** Runs a command to its end, hands on what stops us, and answers with its exit code. */
export function run(command, args, folder = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
    const pass = (signal) => child.kill(signal);
    process.on("SIGINT", pass).on("SIGTERM", pass);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

async function step(says, command, args, folder) {
  console.log(says);
  const code = await run(command, args, folder);
  if (code !== 0) process.exit(code);
}

const tool = (file) => at("node_modules", file);

export async function install() {
  if (moment(tool(".package-lock.json")) > moment(at("package-lock.json"))) return;
  // The compilers are development packages: wanted here, also where npm is told to leave those out.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  await step("Installing packages (npm ci)", "npm", args);
}

export async function compile(...projects) {
  await step("Compiling (tsc -b)", process.execPath, [tool("typescript/bin/tsc"), "-b", ...projects]);
}

export async function buildPanel() {
  const built = at("admin/dist/index.html");
  const sources = Math.max(newest(at("admin")), newest(at("schema")), moment(at("package-lock.json")));
  if (moment(built) >= sources) return;
  const begun = new Date();
  await step(
    "Building the panel (vite build)",
    process.execPath,
    [tool("vite/bin/vite.js"), "build", "--logLevel=warn"],
    at("admin"),
  );
  // As old as its beginning: what is edited while it builds makes it stale.
  utimesSync(built, begun, begun);
}
