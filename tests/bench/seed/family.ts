import { genders } from "@zorgvuldig/schema/words";
import { Applicant } from "@zorgvuldig/server/person/applicant";
import { Guardian } from "@zorgvuldig/server/person/guardian";
import { Pupil } from "@zorgvuldig/server/person/pupil";
import { Chance } from "./chance.js";
import type { Course } from "./course.js";
import { after, at } from "./days.js";
import { type Made, made } from "./row.js";
import { cities, familyNames, givenNames, namePrefixes, phone, streets } from "./words.js";

export const mostGuardians = 3;
const kinds = ["PARENT", "PARENT", "REPRESENTATIVE"] as const;

/** Pupil, applicant and one to three guardians, all of them invented. */
export function familyOf({ n, caseId, receivedOn }: Course): { guardians: Made[]; rows: Made[] } {
  const chance = new Chance(n, "family");
  const familyName = chance.oneOf(familyNames);
  const namePrefix = chance.oneOf(namePrefixes);
  const home = {
    street: `${chance.oneOf(streets)} ${chance.between(1, 99)}`,
    postcode: "0000 AA",
    city: chance.oneOf(cities),
    isAddressSecret: false,
    hiddenStreet: null,
    hiddenPostcode: null,
    hiddenCity: null,
  };
  const madeAt = at(receivedOn, n % 3600);
  const pupil = made(Pupil, n, madeAt, {
    caseId,
    givenName: chance.oneOf(givenNames),
    namePrefix,
    familyName,
    ...home,
    birthOn: after(receivedOn, -chance.between(5 * 365, 14 * 365)),
    gender: chance.oneOf(genders),
  });
  const livesApart = chance.isOneIn(4);
  const guardians = kinds.slice(0, chance.between(1, mostGuardians)).map((kind, i) =>
    made(Guardian, n * mostGuardians + i, at(receivedOn, (n % 3600) + 1 + i), {
      caseId,
      kind,
      authority: "YES",
      authorityEvidence: chance.isOneIn(2) ? "Uittreksel gezagsregister gezien" : null,
      livesApart,
      givenName: chance.oneOf(givenNames),
      namePrefix,
      familyName,
      email: `ouder${n}.${i}@gezin.test`,
      phone: phone(chance),
      ...home,
    }),
  );
  const applicant = made(Applicant, n, madeAt, {
    caseId,
    kind: "PARENT",
    name: `${chance.oneOf(givenNames)} ${familyName}`,
    phone: phone(chance),
    email: `aanvraag${n}@gezin.test`,
    permissionFrom: null,
    permissionOn: null,
    permissionBy: null,
  });
  return { guardians, rows: [pupil, applicant, ...guardians] };
}
