import { channels, learningAspects } from "@zorgvuldig/schema/words";
import { Assignment } from "@zorgvuldig/server/case/assignment";
import { Disclosure } from "@zorgvuldig/server/disclosure/disclosure";
import { plus } from "@zorgvuldig/server/foundation/clock/calendar";
import { rolled } from "@zorgvuldig/server/foundation/clock/holidays";
import { AbsenceRecord, HealthRecord, HomeRecord, LearningRecord } from "@zorgvuldig/server/record/records";
import { DataSubjectRequest } from "@zorgvuldig/server/request/data-subject-request";
import { Chance } from "./chance.js";
import type { Course } from "./course.js";
import { after, at, notAfterToday, today } from "./days.js";
import { accountOf, consultantOf } from "./people.js";
import { type Made, made } from "./row.js";
import { story } from "./words.js";

const learnings = 9;
const others = 2;
const disclosures = 2;

/** Who handles the case; his access ended with the work. */
export const assignmentOf = ({ n, caseId, startedOn, endedOn }: Course): Made =>
  made(Assignment, n, at(startedOn, 40), {
    caseId,
    consultantId: consultantOf(n),
    fromOn: startedOn,
    toOn: endedOn === null && n % 3 === 0 ? after(today, 180) : null,
    endedAt: endedOn === null ? null : at(endedOn),
  });

/** What is known about the pupil: nine on learning, and two of each other kind. */
export function recordsOf(course: Course, lines: readonly Made[]): Made[] {
  const { n } = course;
  const chance = new Chance(n, "records");
  const common = (i: number) => origin(course, chance, lines, i);
  const when = (i: number) => at(common(i).receivedOn, 50 + i);
  const pair = [0, 1];
  const startedOn = (i: number) => notAfterToday(after(course.startedOn, 7 * i));
  return [
    ...Array.from({ length: learnings }, (_, i) =>
      made(LearningRecord, n * learnings + i, when(i), { ...common(i), aspect: chance.oneOf(learningAspects) }),
    ),
    ...pair.map((i) =>
      made(AbsenceRecord, n * others + i, when(i), {
        ...common(i),
        startedOn: startedOn(i),
        endedOn: i === 0 ? startedOn(i + 1) : null,
      }),
    ),
    ...pair.map((i) => made(HealthRecord, n * others + i, when(i), common(i))),
    ...pair.map((i) => made(HomeRecord, n * others + i, when(i), common(i))),
  ];
}

/** From whom, by which road, and what: each at its place in the course of the case. */
function origin({ n, caseId, startedOn }: Course, chance: Chance, lines: readonly Made[], i: number) {
  const asked = lines.find(({ direction }) => direction === "ASK");
  const isAsked = asked !== undefined && i % 3 === 2;
  return {
    caseId,
    authorId: i % 2 === 0 ? consultantOf(n) : accountOf("office"),
    source: isAsked ? ("INSTITUTION" as const) : chance.oneOf(["PARENT", "PUPIL", "OWN_OBSERVATION"] as const),
    sourceInstitutionId: isAsked ? String(asked.institutionId) : null,
    channel: chance.oneOf(channels),
    receivedOn: notAfterToday(after(startedOn, 7 * i)),
    text: story(chance, chance.between(150, 300)),
    necessity: chance.isOneIn(2) ? "Nodig om met de school een plan te kunnen maken." : null,
  };
}

/** One or two letters to an institution that the family signed for. */
export function disclosuresOf(
  { n, caseId, startedOn }: Course,
  lines: readonly Made[],
  records: readonly Made[],
): Made[] {
  const chance = new Chance(n, "disclosures");
  const given = lines.filter(({ direction }) => direction === "GIVE");
  return given.slice(0, chance.between(1, disclosures)).map((line, i) => {
    const on = notAfterToday(after(startedOn, 30 + i));
    return made(Disclosure, n * disclosures + i, at(on, 80), {
      caseId,
      institutionId: String(line.institutionId),
      authorId: consultantOf(n),
      manner: chance.oneOf(["LETTER", "ORAL"]),
      state: "SENT",
      categories: ["CONTACT", "LEARNING"],
      facts: [],
      recordIds: records.slice(i, i + 2).map(({ id }) => id),
      documentIds: [],
      disclosedAt: at(on, 80),
      leftOn: on,
      withdrawnAt: null,
      recalledAt: null,
      toldOn: null,
      purpose: story(chance, 80),
      attention: null,
    });
  });
}

/** In about one case of fifty somebody has asked what is known about him. */
export function requestsOf({ n, caseId, receivedOn }: Course): Made[] {
  const chance = new Chance(n, "requests");
  if (!chance.isOneIn(50)) return [];
  const dueTarget = plus(receivedOn, "P1M");
  return [
    made(DataSubjectRequest, n, at(receivedOn, 90), {
      caseId,
      kind: "ACCESS",
      person: "GUARDIAN",
      channel: "EMAIL",
      receivedOn,
      dueTarget,
      dueStatutory: rolled(dueTarget),
      state: "RequestInitiated",
      wording: "Ik wil graag weten welke gegevens u over ons heeft.",
    }),
  ];
}
