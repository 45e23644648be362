import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Opened } from "@zorgvuldig/server/opened";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The flags with which node loads one of our files before anything else. */
export const loadingFirst = (file: string): string[] => ["--import", pathToFileURL(path.join(here, file)).href];

/** A process of the bench: the limit, a product, or a seeding. */
export type Child = { readonly pid: number; readonly port: number; stop(): Promise<void> };
type Said = { ready?: true; port?: number; done?: number };
type Starting = {
  /** What it works on. */
  readonly told: object;
  readonly opened: Opened;
  /** For node itself. */
  readonly flags?: readonly string[];
  readonly onDone?: (done: number) => void;
};

/** Starts one of our files in a process of its own, tells it what it works on, and waits until it says that it is ready. */
export async function startChild(file: string, { told, opened, flags = [], onDone }: Starting): Promise<Child> {
  const child = fork(path.join(here, file), [], { execArgv: [...flags], stdio: ["ignore", 2, 2, "ipc"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const stop = () => stopped(child, ended);
  opened.add(stop);
  const port = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code} before it was ready`)));
    child.on("message", ({ ready, port = 0, done }: Said) => {
      if (done !== undefined) onDone?.(done);
      if (ready) resolve(port);
    });
    child.send(told);
  });
  return { pid: child.pid ?? 0, port, stop };
}

/** It leaves when the channel closes; one that does not is made to. */
async function stopped(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.connected) child.disconnect();
  const killing = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await ended;
  clearTimeout(killing);
}
