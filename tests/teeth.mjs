// `npm run teeth`: takes one refusal after the other out of the compiled house, and runs the tests of its clause: at least one must fail, or nobody would
// notice that it is gone. Behind `--`, the beginnings of clauses: `npm run teeth -- keep/ share/only`. The files that name the refusal's key go first: the
// others are run only when those notice nothing.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildPanel, compile, install, root } from "../server/build.mjs";
import { pruneDist } from "./prune-dist.mjs";

const kept = ".whole";
const dist = path.join(root, "server/dist");
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name));
const restore = () => {
  for (const file of filesIn(dist)) if (file.endsWith(kept)) renameSync(file, file.slice(0, -kept.length));
};

await install();
if (existsSync(dist)) restore();
pruneDist(root);
await compile();
// Without it no house opens, and every test would fail whatever is taken out.
await buildPanel();

const wanted = process.argv.slice(2);
const refusal = /throw new Refusal\(\s*"([a-z-]+\/[a-z0-9-]+)",\s*"([a-z0-9-]+)"/g;
const teeth = filesIn(dist)
  .filter((file) => file.endsWith(".js"))
  .flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(refusal)].map(({ index, 1: clause, 2: key }) => ({ file, index, clause, key }));
  })
  .filter(({ clause }) => wanted.length === 0 || wanted.some((one) => clause.startsWith(one)))
  .sort((one, other) => one.clause.localeCompare(other.clause));

const tests = filesIn(path.join(root, "tests/dist"))
  .filter((file) => file.endsWith(".test.js"))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The tests of this clause in these files. `failed`: the first that fails; a run that ends otherwise, killed or too long, has noticed nothing. */
function ran(clause, files) {
  if (files.length === 0) return { isGreen: true };
  const node = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  const leave = `--import=${pathToFileURL(path.join(root, "tests/support/leave-with-jest.mjs"))}`;
  const asked = ["-w", "1", "--bail", "-t", `^${clause}: `, "--runTestsByPath", ...files.map(({ file }) => file)];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...node, leave, path.join(root, "node_modules/jest/bin/jest.js"), ...asked],
    {
      cwd: path.join(root, "tests"),
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 600_000,
      maxBuffer: 100_000_000,
    },
  );
  return { isGreen: status === 0, failed: new RegExp(`● ${clause}: (.*)`).exec(stderr)?.[1] };
}

/** A clause's test files. Tests that fail with nothing taken out could not tell. */
function testsOf(clause) {
  const files = tests.filter(({ text }) => text.includes(`"${clause}"`));
  const { isGreen, failed } = ran(clause, files);
  if (isGreen) return files;
  console.error(`Nothing is taken out, and the tests of ${clause} fail: ${failed ?? "they did not run"}`);
  process.exit(1);
}

const survivors = [];
process.on("exit", restore);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
const filesOf = new Map();
for (const { file, index, clause, key } of teeth) {
  if (!filesOf.has(clause)) filesOf.set(clause, testsOf(clause));
  const ofClause = filesOf.get(clause);
  const namesKey = ({ text }) => text.includes(`"${key}"`);
  const text = readFileSync(file, "utf8");
  copyFileSync(file, file + kept);
  // What was refused is let through: the refusal is made, and thrown to nobody.
  writeFileSync(file, `${text.slice(0, index)}void${text.slice(index + "throw".length)}`);
  const began = Date.now();
  const [first, others] = [ofClause.filter(namesKey), ofClause.filter((one) => !namesKey(one))];
  const noticed = ran(clause, first).failed ?? ran(clause, others).failed;
  renameSync(file + kept, file);
  const where = `${clause} ${key} (${path.relative(dist, file)})`;
  if (!noticed) survivors.push(where);
  console.log(`${noticed ? "noticed " : "SURVIVED"} ${where} ${Math.round((Date.now() - began) / 1000)} s`);
  if (noticed) console.log(`         by ${noticed}`);
}
console.log(`${teeth.length} refusals taken out, ${survivors.length} of them unnoticed`);
for (const where of survivors) console.log(`  ${where}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
