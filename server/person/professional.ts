import { limits } from "@zorgvuldig/schema/limits";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { isPrivateMail } from "../institution/private-mail.js";
import { Account } from "../staff/account.js";

/** Somebody who has to do with the pupil by profession, reached at work; no address of a home has a place here. */
@Table({ name: "professional", of: "professional", belongsTo: "case", kept: "CASE" })
export class Professional extends Row {
  caseId!: string;
  @Belongs(() => Case, "professionals") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  institutionId!: string | null;
  @Belongs(() => Institution, undefined, { optional: true }) institution!: Relation<Institution> | null;
  @Holds("professional", is.text) name!: string;
  @Holds("professional", is.text) profession!: string;
  @Holds("professional", is.text, { optional: true }) email!: string | null;
  @Holds("professional", is.text, { optional: true }) phone!: string | null;
  /** What the work on this case needs him for. */
  @Holds("professional", is.text) necessity!: string;
  /** Why his work is reached at what looks like an address of his own. */
  @Holds("professional", is.text, { optional: true }) privateReason!: string | null;
  /** Since then it is kept for a claim alone, and read by nobody who works on the case. */
  @Holds("course", is.day, { optional: true, hidden: true }) restrictedOn!: Day | null;

  /** Throws where the need is not said, or a private address is used without a reason (data/contact-professional). */
  mustBeAtWork(): void {
    if (this.necessity.length < limits.reason) throw new Invalid({ necessity: "short" }, "data/contact-professional");
    if (this.email && isPrivateMail(this.email) && !this.privateReason)
      throw new Refusal("data/contact-professional", "private-address", "privateReason");
  }
}
