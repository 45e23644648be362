import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
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
/** To be loaded by a process that shall be killed right before a statement that reads like this, or before it renames a file. `after`: it says so many of them first. */
export const killedAt = (statement: string, after = 0): Settings => ({
  NODE_OPTIONS: `--import=${loaded("killed-at")}`,
  KILLED_AT: statement,
  KILLED_AFTER: String(after),
});

/** To be loaded by a server of whose database it is to be heard, in the file OVERHEARD, what it says of itself. */
export const overhearing = loaded("overhearing");

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

  get pid(): number {
    return this.child.pid ?? 0;
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

/** `npm run rounds` to its end. */
export const rounds = (settings: Settings, ...args: string[]): Promise<Command> => command("rounds", settings, args);

/** `npm run backup` to its end. */
export const backup = (settings: Settings, ...args: string[]): Promise<Command> => command("backup", settings, args);

/** `npm run restore` to its end. */
export const restore = (settings: Settings, ...args: string[]): Promise<Command> => command("restore", settings, args);

/** `npm run verify-log` to its end. */
export const verifyLog = (...args: string[]): Promise<Command> => command("verify-log", {}, args);

async function command(name: string, settings: Settings, args: string[]): Promise<Command> {
  const running = own(name, settings, args);
  return Object.assign(running, { code: (await running.ended).code });
}

/** The same as a part of another command, which becomes it. */
export const launchWithin = (prefix: readonly string[], settings: Settings): OwnProcess =>
  own("main", settings, [], prefix);

function own(name: string, settings: Settings, args: string[], prefix: readonly string[] = []): OwnProcess {
  const [command = "", ...rest] = [...prefix, process.execPath, "--import", leave, at(name), ...args];
  const child = spawn(command, rest, {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: "0", ...settings },
    // The channel tells it that these tests are no more.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  return new OwnProcess(child);
}

/** Starts it and waits until it serves. Throws what it complained of when it ends instead. */
export const started = (settings: Settings, ...args: string[]): Promise<OwnProcess> =>
  serving(launch(settings, ...args));

/** Waits until a server that was started serves. Throws what it complained of when it ends instead. */
export async function serving(server: OwnProcess): Promise<OwnProcess> {
  const failed = server.ended.then(({ code }) => {
    if (!server.url) throw new Error(`The server ended with ${code}: ${server.complained}`);
  });
  await Promise.race([failed, until(() => server.url !== "", 120_000)]);
  return server;
}

/** Waits until it is so. Throws when it takes too long. */
export async function until(isSo: () => boolean | Promise<boolean>, atMost: number): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < atMost; await pause(50)) if (await isSo()) return;
  throw new Error(`Not so after ${atMost} ms`);
}

/** Waits until a house says that it can serve, and gives the milliseconds that took. */
export async function serves(url: string, atMost: number): Promise<number> {
  const begun = performance.now();
  await until(async () => (await fetch(`${url}/health`).catch(() => undefined))?.status === 200, atMost);
  return Math.round(performance.now() - begun);
}

/** A port that nobody has, for whoever must come back to the same one. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

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
