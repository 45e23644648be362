import type { ChangeField, ChangeTarget } from "@zorgvuldig/schema/changes";
import { isEmail } from "class-validator";
import { Case } from "../case/case.js";
import { ContactMoment } from "../contact/contact-moment.js";
import { Document, SensitiveDocument } from "../document/shelves.js";
import { tableOf } from "../foundation/access/declared.js";
import type { Row } from "../foundation/access/holds.js";
import { Day } from "../foundation/access/scalars.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import { Pupil } from "../person/pupil.js";
import { AbsenceRecord, HealthRecord, HomeRecord, LearningRecord } from "../record/records.js";

/** As what each thing is read and written. */
export const classOfTarget: Readonly<Record<ChangeTarget, new () => Row>> = {
  CASE: Case,
  PUPIL: Pupil,
  GUARDIAN: Guardian,
  APPLICANT: Applicant,
  PROFESSIONAL: Professional,
  LEARNING: LearningRecord,
  ABSENCE: AbsenceRecord,
  HEALTH: HealthRecord,
  HOME: HomeRecord,
  CONTACT: ContactMoment,
  DOCUMENT: Document,
  SENSITIVE_DOCUMENT: SensitiveDocument,
};

type Written = Record<string, unknown>;
const typeOf = (target: ChangeTarget, field: ChangeField) => {
  const declared = tableOf(classOfTarget[target]).fields.get(field);
  if (!declared) throw new Error(`${target} has no ${field}`);
  return declared;
};

/** Throws where a field cannot hold this: a day that is none, a word of another list. */
export function mustHold(target: ChangeTarget, field: ChangeField, becomes: string): void {
  const { type } = typeOf(target, field);
  if (type.column === "date") Day.parseValue(becomes);
  if (type.words && !Object.hasOwn(type.graph, becomes)) throw new Invalid({ becomes: "one-of-list" });
  if (field === "email" && !isEmail(becomes)) throw new Invalid({ becomes: "email" });
}

/** Writes it, and gives what was there. */
export function written(row: Row, field: ChangeField | "statement", becomes: string | null): string | null {
  const fields = row as unknown as Written;
  const was = fields[field] ?? null;
  // Whoever spoke before stays heard.
  fields[field] = field === "statement" && was !== null ? `${was}\n\n${becomes}` : becomes;
  return was === null ? null : String(was);
}

/** Throws where the row, with all that was written of it, is not as it may be taken down. */
export function mustStand(row: Row, today: string): void {
  if (row instanceof Pupil) row.mustBePlausible(today);
  if (row instanceof Pupil || row instanceof Guardian) mustStayApart(row);
  if (row instanceof AbsenceRecord && row.endedOn !== null && row.endedOn < row.startedOn)
    throw new Invalid({ becomes: "before-start" }, "data/absence");
}

/** Who may not be found lives nowhere in the open, also after a correction (data/contact). */
function mustStayApart(resident: Pupil | Guardian): void {
  const open = resident.street || resident.postcode || resident.city;
  const hidden = resident.hiddenStreet || resident.hiddenPostcode || resident.hiddenCity;
  if (resident.isAddressSecret ? open : hidden) throw new Refusal("data/contact", "address-open-too", "field");
}
