import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { Explained } from "../explained.js";
import { environment, GUARD_NAME } from "./embedded-cluster.js";
import type { Home } from "./embedded-home.js";

/** One run of PostgreSQL. */
export type Run = { readonly ended: Promise<number | null>; stop(): Promise<void> };

// Stands between us and PostgreSQL, and ends it as soon as our side of the pipe closes: when we stop, or when we are killed.
// It outlives a signal meant for the whole group, repeats itself because PostgreSQL is deaf in its first moments, and leaves
// with PostgreSQL's own exit code.
const GUARD = `
signal=$2 discard=$3; shift 3
trap '' HUP INT TERM
exec 3<&0
"$@" </dev/null 3<&- & postgres=$!
(read -r _ <&3; while kill -s "$signal" $postgres; do sleep 1; done) </dev/null >/dev/null 2>&1 & watch=$!
wait $postgres; code=$?
kill -s KILL $watch
[ -z "$discard" ] || rm -rf "$discard"
exit $code
`;

const readiness = (stderr: Readable, ended: Promise<number | null>): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = "";
    stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve();
    });
    ended.then((code) => reject(new Explained(`PostgreSQL ended with ${code} while starting: ${said}`)), reject);
  });

/** Runs it in its home, and waits until it is ready. `discard`: its home goes with it, however it ends. Throws when it ends instead. */
export async function guarded(home: Home, postgres: readonly string[], discard: boolean): Promise<Run> {
  const how = [String(process.pid), discard ? "QUIT" : "INT", discard ? home.folder : ""];
  const guard = spawn("/bin/sh", ["-c", GUARD, GUARD_NAME, ...how, ...postgres], {
    ...home.as,
    env: environment,
    cwd: home.folder,
    stdio: ["pipe", "ignore", "pipe"],
    // Ctrl-C reaches us alone: the pools are closed before the database goes.
    detached: true,
  });
  // It may have gone before it is told to.
  guard.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve, reject) => guard.once("close", resolve).once("error", reject));
  await readiness(guard.stderr, ended);
  return {
    ended,
    async stop() {
      guard.stdin.destroy();
      await ended;
    },
  };
}
