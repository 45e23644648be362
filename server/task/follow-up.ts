import { type DutyKind, duties, dutyKinds } from "@zorgvuldig/schema/duties";
import type { acted, applied, unassigned } from "../case/acted.js";
import type { Case } from "../case/case.js";
import { type Day, dayOf, plus } from "../foundation/clock/calendar.js";
import { workingDaysAfter } from "../foundation/clock/holidays.js";
import type { Acting } from "../foundation/database/acting.js";
import { Task } from "./task.js";

type Acted = Parameters<typeof acted.tell>[1];

/** What an act does to the duties of its case: those that it does are done, those that fall away lapse, and what it asks for is opened. */
export async function followUp(request: Acting, { act, case: found, on }: Acted): Promise<void> {
  const opened = dutyKinds.filter((kind) => duties[kind].opens.includes(act));
  const done = dutyKinds.filter((kind) => duties[kind].done.includes(act));
  // What is asked for anew takes the place of what was asked before.
  const lapsed = [...dutyKinds.filter((kind) => duties[kind].lapses.includes(act)), ...opened];
  const end = (kind: DutyKind[], state: "DONE" | "LAPSED") => {
    if (kind.length === 0) return;
    const ended = { state, endedAt: request.now, endedById: request.viewer.id };
    request.unseen.change(Task, { caseId: found.id, state: "OPEN", kind }, ended);
  };
  end(done, "DONE");
  if (act !== "receiveApplication") end(lapsed, "LAPSED");
  for (const kind of opened) await request.rows.add(taskOf(kind, found, { on: on ?? null, today: request.today }));
}

type Ground = Parameters<typeof applied.tell>[0];

/** What there is to do of an application that nobody took down. */
export async function openDuties({ rows, today }: Ground, found: Case): Promise<void> {
  for (const kind of dutyKinds.filter((one) => duties[one].opens.includes("receiveApplication")))
    await rows.add(taskOf(kind, found, { on: null, today }));
}

function taskOf(kind: DutyKind, found: Case, { on, today }: { on: Day | null; today: Day }): Task {
  const task = Object.assign(new Task(), { caseId: found.id });
  task.set(kind, targetOf(kind, found, on, today), null);
  return task;
}

type Unassigned = Parameters<typeof unassigned.tell>[1];

/** What a consultant had still to do goes to whoever goes on in his place, or back to the office. */
export function handBack(request: Acting, { assignment, to }: Unassigned): void {
  const { caseId, consultantId } = assignment;
  request.unseen.change(Task, { caseId, ownerId: consultantId, state: "OPEN" }, { ownerId: to ?? null });
}

function targetOf(kind: DutyKind, found: Case, told: Day | null, today: Day): Day {
  const { from, after } = duties[kind].target;
  const days: Record<typeof from, Day | null> = {
    receipt: found.receivedOn,
    intake: found.intakeHeldOn,
    "planned interview": found.intakePlannedAt && dayOf(found.intakePlannedAt),
    "agreed callback": found.agreedCallbackOn,
    "told day": told,
    today,
  };
  const day = days[from] ?? today;
  return typeof after === "string" ? plus(day, after) : workingDaysAfter(day, after.workingDays);
}
