import { regulationOn } from "@zorgvuldig/schema/regulation";
import type { TermCode } from "@zorgvuldig/schema/terms";
import { channels, outcomes, type Stage } from "@zorgvuldig/schema/words";
import { Case } from "@zorgvuldig/server/case/case";
import { type Day, due } from "@zorgvuldig/server/foundation/clock/calendar";
import { Chance } from "./chance.js";
import { after, at, notAfterToday, today } from "./days.js";
import { type Made, made } from "./row.js";
import { story } from "./words.js";

/** How many of a hundred cases stand at each stage. */
const shares: readonly (readonly [Stage, number])[] = [
  ["CLOSED", 60],
  ["IN_PROGRESS", 20],
  ["RECEIVED", 3],
  ["INTAKE_PLANNED", 3],
  ["INTAKE_DONE", 3],
  ["DECLINED", 4],
  ["ON_HOLD", 3],
  ["AWAITING_SIGNATURES", 3],
  ["WITHDRAWN", 1],
];
const staged: readonly Stage[] = shares.flatMap(([stage, share]) => Array<Stage>(share).fill(stage));
const daysOfTenYears = 3650;

/** The days that everything else in the case is told by. */
export type Course = {
  readonly n: number;
  readonly caseId: string;
  readonly stage: Stage;
  readonly receivedOn: Day;
  /** When the forms were signed and the work began; also told of cases that never came so far, so that all are as large. */
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly isFrozen: boolean;
};

type Kept = { term: TermCode; from: Day };

function keptBy(stage: Stage, days: { receivedOn: Day; heldOn: Day; endedOn: Day }): Kept {
  if (stage === "RECEIVED" || stage === "INTAKE_PLANNED") return { term: "NO_INTAKE", from: days.receivedOn };
  if (stage === "INTAKE_DONE") return { term: "UNDECIDED", from: days.heldOn };
  if (stage === "WITHDRAWN") return { term: "WITHDRAWN", from: days.heldOn };
  if (stage === "CLOSED" || stage === "IN_PROGRESS") return { term: "HANDLED", from: days.endedOn };
  return { term: stage, from: days.heldOn };
}

/** The nth of so many cases: the later, the younger. */
export function caseOf(n: number, cases: number): { course: Course; row: Made } {
  const chance = new Chance(n, "course");
  const stage = chance.oneOf(staged);
  const receivedOn = after(today, -Math.floor(((cases - 1 - n) / cases) * daysOfTenYears));
  const heldOn = notAfterToday(after(receivedOn, chance.between(3, 20)));
  const startedOn = notAfterToday(after(heldOn, chance.between(5, 30)));
  const endedOn = notAfterToday(after(startedOn, chance.between(20, 300)));
  const isWorkedOn = stage === "IN_PROGRESS" || stage === "CLOSED";
  const isFrozen = stage === "IN_PROGRESS" && chance.isOneIn(30);
  const { term, from } = keptBy(stage, { receivedOn, heldOn, endedOn });
  const row = made(Case, n, at(receivedOn, n % 3600), {
    number: `OC-${receivedOn.slice(0, 4)}-${String(n + 1).padStart(4, "0")}`,
    stage,
    channel: chance.oneOf(channels),
    receivedOn,
    noticeVersion: regulationOn(receivedOn).version,
    noticeGivenOn: receivedOn,
    intakePlannedAt: stage === "RECEIVED" ? null : at(heldOn),
    intakeHeldOn: stage === "RECEIVED" || stage === "INTAKE_PLANNED" ? null : heldOn,
    intakeCount: stage === "RECEIVED" || stage === "INTAKE_PLANNED" ? 0 : 1,
    withdrawnOn: null,
    agreedCallbackOn: stage === "ON_HOLD" ? after(heldOn, 28) : null,
    putOnHoldOn: stage === "ON_HOLD" ? heldOn : null,
    workStartedOn: isWorkedOn ? startedOn : null,
    workEndedOn: stage === "CLOSED" ? endedOn : null,
    outcome: stage === "CLOSED" ? chance.oneOf(outcomes) : null,
    lastContactOn: null,
    termMoves: 0,
    // So lately that no night ends it: what is measured must stay what was seeded.
    frozenOn: isFrozen ? [startedOn, after(today, -10)].sort().at(-1) : null,
    ...(stage === "IN_PROGRESS" ? { promisedBy: null, destroyOn: null } : due(term, from)),
    term,
    question: story(chance, 200),
    declineReason: stage === "DECLINED" ? "De vraag hoort bij de gemeente." : null,
    referredTo: stage === "ON_HOLD" ? "Samenwerkingsverband Voorbeeldstad" : null,
  });
  const course = { n, caseId: row.id, stage, receivedOn, startedOn, isFrozen };
  return { course: { ...course, endedOn: stage === "IN_PROGRESS" ? null : endedOn }, row };
}
