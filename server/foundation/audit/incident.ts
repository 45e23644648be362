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

/**
 * Writes down what went wrong, without a word of the data, and gives the number under which it can be found. Of the
 * database it keeps the code and the names of what was touched, of a mail server the command and its number, never their text.
 */
export function logIncident(error: unknown): number {
  const incident = randomInt(100_000, 1_000_000);
  const { code, table, column, constraint, routine, command, responseCode } = (error ?? {}) as Record<string, unknown>;
  const about = error instanceof Error ? { name: error.name, frames: framesOf(error) } : { name: typeof error };
  log.error({ incident, ...about, code, table, column, constraint, routine, command, responseCode }, "incident");
  return incident;
}

/** For the operator at start and stop; never about a person. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
