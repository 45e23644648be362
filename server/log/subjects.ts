import type { DataSubjectKind } from "@zorgvuldig/schema/requests";
import type { Class } from "../foundation/access/class.js";
import { tableOf } from "../foundation/access/declared.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import { Pupil } from "../person/pupil.js";
import { recordClasses } from "../record/records.js";

/** The tables that hold one person's data, and the fields of the case that lead to them. */
const tables: Record<DataSubjectKind, { classes: readonly Class[]; from: readonly string[] }> = {
  PUPIL: { classes: [Pupil, ...recordClasses], from: ["pupil", "learning", "absence", "health", "home"] },
  GUARDIAN: { classes: [Guardian], from: ["guardians"] },
  APPLICANT: { classes: [Applicant], from: ["applicant"] },
  PROFESSIONAL: { classes: [Professional], from: ["professionals"] },
};

/** How the log names what is about one person of a case, read or written. */
export function fieldsAbout(person: DataSubjectKind): string[] {
  const { classes, from } = tables[person];
  const own = classes.flatMap((one) => [...tableOf(one).fields.keys()].map((field) => `${one.name}.${field}`));
  return [...from.map((field) => `Case.${field}`), ...own].flatMap((name) => [name, `+${name}`]);
}
