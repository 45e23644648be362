import type { Gender } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";

/**
 * What was taken down so far in an interview that is not recorded yet, so that nothing is lost and a colleague can go on with it. A
 * case has one at most, under its key and its term; when the interview is recorded, or the case goes another way, it goes.
 */
@Table({
  name: "intake_draft",
  of: "note",
  belongsTo: "case",
  kept: "DRAFT",
})
export class IntakeDraft extends Row {
  caseId!: string;
  @Belongs(() => Case, "intakeDraft", { onlyOne: true }) case!: Relation<Case>;
  authorId!: string;
  /** Who kept it last. */
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("course", is.moment) keptAt!: Moment;
  /** The interview with the parents in which it was said: before there is one, nothing of the pupil is taken down (consent/parents-agree-first). */
  @Holds("course", is.day) heldOn!: Day;
  @Holds("contact", is.text, { optional: true }) givenName!: string | null;
  @Holds("contact", is.text, { optional: true }) namePrefix!: string | null;
  @Holds("contact", is.text, { optional: true }) familyName!: string | null;
  @Holds("identity", is.day, { optional: true }) birthOn!: Day | null;
  @Holds("identity", is.gender, { optional: true }) gender!: Gender | null;
  @Holds("contact", is.text, { optional: true }) street!: string | null;
  @Holds("contact", is.text, { optional: true }) postcode!: string | null;
  @Holds("contact", is.text, { optional: true }) city!: string | null;
  @Holds("note", is.text, { optional: true }) question!: string | null;
}
