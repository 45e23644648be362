import { ContactMoment } from "@zorgvuldig/server/contact/contact-moment";
import { Professional } from "@zorgvuldig/server/person/professional";
import { Task } from "@zorgvuldig/server/task/task";
import { Chance } from "./chance.js";
import type { Course } from "./course.js";
import { after, at, notAfterToday, today } from "./days.js";
import { accountOf, consultantOf } from "./people.js";
import { type Made, made } from "./row.js";
import { story } from "./words.js";

const contacts = 6;
const tasks = 3;

/** What was spoken about a case, with whom it is spoken by profession, and what was done and is to be done. */
export function workOf({ n, caseId, startedOn }: Course): Made[] {
  const chance = new Chance(n, "work");
  const day = (i: number) => notAfterToday(after(startedOn, 9 * i));
  return [
    ...Array.from({ length: contacts }, (_, i) =>
      made(ContactMoment, n * contacts + i, at(day(i), 60 + i), {
        caseId,
        authorId: i % 2 === 0 ? consultantOf(n) : accountOf("office"),
        institutionId: null,
        channel: chance.oneOf(["PHONE", "EMAIL", "IN_PERSON"] as const),
        heldOn: day(i),
        partner: "GUARDIAN" as const,
        subject: "APPOINTMENT" as const,
        isReached: i % 3 !== 2,
        movesTerm: false,
        summary: story(chance, chance.between(80, 160)),
      }),
    ),
    made(Professional, n, at(startedOn, 70), {
      caseId,
      authorId: consultantOf(n),
      institutionId: null,
      name: `Bedachte Begeleider ${n}`,
      profession: "Intern begeleider",
      email: `begeleider${n}@school.test`,
      phone: "0000000000",
      necessity: "Stemt het rooster en de begeleiding af.",
      privateReason: null,
    }),
    ...Array.from({ length: tasks }, (_, i) =>
      made(Task, n * tasks + i, at(day(i), 65 + i), {
        caseId,
        ownerId: i === 0 ? null : consultantOf(n),
        kind: (["ASSIGN_CONSULTANT", "CALL_SCHOOL", "WRITE_LETTER"] as const)[i] ?? ("CALL_SCHOOL" as const),
        targetOn: i === 2 ? after(today, n % 40) : day(i),
        state: i === 2 ? ("OPEN" as const) : ("DONE" as const),
        endedAt: i === 2 ? null : at(day(i + 1), 30),
        endedById: i === 2 ? null : consultantOf(n),
      }),
    ),
  ];
}
