import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

type Settings = Record<string, string>;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const at = (name: string): string => path.join(root, `server/dist/${name}.js`);
const loaded = (name: string): string => pathToFileURL(path.join(root, `tests/support/${name}.mjs`)).href;
const leave = loaded("leave-with-jest");
/** To be loaded by a server that shall not be able to close its connections. */
export const unclosing = loaded("unclosing");
/** To be loaded by a process that shall be killed right before a statement that reads like this, or before it renames a file. */
export const killedAt = (statement: string): Settings => ({
  NODE_OPTIONS: `--import=${loaded("killed-at")}`,
  KILLED_AT: statement,
});

type End = { code: number | null; signal: NodeJS.Signals | null };

/** A server in a process of its own, as an operator starts it. */
export class OwnProcess {
  readonly ended: Promise<End>;
  said = "";
  complained = "";

  constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.said += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.complained += text;
    });
    this.ended = new Promise((resolve) => {
      child.once("close", (code, signal) => resolve({ code, signal }));
    });
  }

  /** What it says of itself once it serves. */
  get url(): string {
    return this.said.match(/^ready (http:\S+)$/m)?.[1] ?? "";
  }

  kill(signal: NodeJS.Signals): Promise<End> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** Starts it with these settings and no others; whoever starts it waits for its end. */
export const launch = (settings: Settings, ...args: string[]): OwnProcess => own("main", settings, args);

export type Command = OwnProcess & { code: number | null };

/** `npm run account` to its end. */
export const account = (settings: Settings, ...args: string[]): Promise<Command> => command("account", settings, args);

/** `npm run keys` to its end. */
export const keys = (settings: Settings, ...args: string[]): Promise<Command> => command("keys", settings, args);

/** `npm run verify-log` to its end. */
export const verifyLog = (...args: string[]): Promise<Command> => command("verify-log", {}, args);

async function command(name: string, settings: Settings, args: string[]): Promise<Command> {
  const running = own(name, settings, args);
  return Object.assign(running, { code: (await running.ended).code });
}

function own(name: string, settings: Settings, args: string[]): OwnProcess {
  const child = spawn(process.execPath, ["--import", leave, at(name), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: "0", ...settings },
    // The channel tells it that these tests are no more.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  return new OwnProcess(child);
}

/** Starts it and waits until it serves. Throws what it complained of when it ends instead. */
export async function started(settings: Settings, ...args: string[]): Promise<OwnProcess> {
  const server = launch(settings, ...args);
  const failed = server.ended.then(({ code }) => {
    if (!server.url) throw new Error(`The server ended with ${code}: ${server.complained}`);
  });
  await Promise.race([failed, until(() => server.url !== "", 45_000)]);
  return server;
}

/** Waits until it is so. Throws when it takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>, atMost: number): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < atMost; await pause(50)) if (await isSo()) return;
  throw new Error(`Not so after ${atMost} ms`);
}

/** The processes whose command line names this: what runs on a data folder. */
export async function processesOn(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (line.includes(folder)) found.push(Number(name));
  }
  return found;
}
