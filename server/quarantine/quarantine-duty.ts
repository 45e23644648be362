import type { Request } from "../foundation/database/request.js";
import { Task } from "../task/task.js";
import type { Arrival } from "./arrival.js";

/** While something lies in quarantine there is one duty to decide, by the day of what is due first; with the last decision it is done. */
export async function keepDuty(request: Request, caseId: string, arrivals: readonly Arrival[]): Promise<void> {
  const [first] = arrivals
    .filter(({ decision }) => decision === null)
    .map(({ decideBy }) => decideBy)
    .sort();
  const ended = { state: first ? "LAPSED" : "DONE", endedAt: request.now, endedById: request.viewer.id } as const;
  request.unseen.change(Task, { caseId, state: "OPEN", kind: "DECIDE_QUARANTINE" }, ended);
  if (!first) return;
  const task = Object.assign(new Task(), { caseId });
  task.set("DECIDE_QUARANTINE", first, null);
  await request.rows.add(task);
}
