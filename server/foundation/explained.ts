import { logIncident } from "./audit/incident.js";

/** What the operator can put right, told in words of ours. Anything else that ends a start or a command is an incident. */
export class Explained extends Error {}

/** The last words of a start or a command: the explanation, or a number under which the log has the cause. */
export function explain(error: unknown): void {
  const words = error instanceof Explained ? error.message : `incident ${logIncident(error)}`;
  process.stderr.write(`${words}\n`);
}
