import { randomInt } from "node:crypto";
import pino from "pino";

const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));

/** Only the frames: a message may quote what somebody typed. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());

/** Of the database it keeps the code and the names of what was touched, of a mail server the command and its number, never their text. */
const kept = (error: unknown): object => {
  const { code, table, column, constraint, routine, command, responseCode } = (error ?? {}) as Record<string, unknown>;
  const about = error instanceof Error ? { name: error.name, frames: framesOf(error) } : { name: typeof error };
  return { ...about, code, table, column, constraint, routine, command, responseCode };
};

/** Writes down what went wrong, without a word of the data, and gives the number under which it can be found. */
export function logIncident(error: unknown): number {
  const incident = randomInt(100_000, 1_000_000);
  log.error({ incident, ...kept(error) }, "incident");
  return incident;
}

const quietFor = 10_000;
let quietUntil = 0;
let unsaid = 0;

/** That the database is away everybody who asks finds out: one line in ten seconds, with how many did since the last one. */
export function logAway(error: unknown): void {
  unsaid += 1;
  if (performance.now() < quietUntil) return;
  quietUntil = performance.now() + quietFor;
  log.error({ times: unsaid, ...kept(error) }, "the database is away");
  unsaid = 0;
}

/** For the operator at start and stop; never about a person. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
