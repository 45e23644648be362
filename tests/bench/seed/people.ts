import { agreementPoints, institutionKinds, type Role } from "@zorgvuldig/schema/words";
import type { Day } from "@zorgvuldig/server/foundation/clock/calendar";
import { Institution } from "@zorgvuldig/server/institution/institution";
import { ProcessorAgreement } from "@zorgvuldig/server/processor/processor-agreement";
import { Account } from "@zorgvuldig/server/staff/account";
import { Chance, hashOf, idOf } from "./chance.js";
import { at } from "./days.js";
import { type Made, made } from "./row.js";
import { cities, schools, streets } from "./words.js";

const consultants = 120;
export const institutions = 3000;
const hiredOn: Day = "2015-01-05";

const staff = ["office", "fg", "ministry"] as const satisfies readonly Role[];
const madeAt = at(hiredOn);

/** The account of the one who works here in this role. */
export const accountOf = (role: (typeof staff)[number]): string => idOf("Account", consultants + staff.indexOf(role));
export const consultantOf = (n: number): string => idOf("Account", n % consultants);
export const institutionOf = (n: number): string => idOf("Institution", n % institutions);
export const kindOf = (n: number) => new Chance(n % institutions, "institution").oneOf(institutionKinds);

/** Whom all cases share: consultants under an agreement, the rest of the staff, and the institutions. */
export const shared = (): Made[] => [
  ...Array.from({ length: consultants }, (_, n) =>
    made(Account, n, madeAt, {
      name: `Verzonnen consulent ${n + 1}`,
      role: "consultant",
      organisation: "Adviesbureau Nep",
      isLead: false,
    }),
  ),
  ...staff.map((role, at) =>
    made(Account, consultants + at, madeAt, {
      name: `Verzonnen ${role}`,
      role,
      organisation: "Proefbureau",
      isLead: false,
    }),
  ),
  ...Array.from({ length: consultants }, (_, n) =>
    made(ProcessorAgreement, n, madeAt, {
      accountId: consultantOf(n),
      signedOn: hiredOn,
      fromOn: hiredOn,
      toOn: "2035-12-31",
      documentHash: hashOf("agreement", n),
      templateVersion: "2015-1",
      arranged: [...agreementPoints],
    }),
  ),
  ...Array.from({ length: institutions }, (_, n) => {
    const kind = kindOf(n);
    const chance = new Chance(n, "institution/place");
    return made(Institution, n, madeAt, {
      name: `${chance.oneOf(schools)} ${n + 1}`,
      kind,
      brin: kind.endsWith("SCHOOL") ? `${String(n % 100).padStart(2, "0")}ZZ` : null,
      street: `${chance.oneOf(streets)} ${chance.between(1, 99)}`,
      postcode: "0000 AA",
      city: chance.oneOf(cities),
    });
  }),
];
