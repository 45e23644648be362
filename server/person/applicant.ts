import type { ApplicantKind, Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";

/** Who applied; when it was not a parent, with whose leave, when and how that was given (consent/parents-agree-first). */
@Table({ name: "applicant", of: "contact", belongsTo: "case", kept: "CASE" })
export class Applicant extends Row {
  caseId!: string;
  @Belongs(() => Case, "applicant", { onlyOne: true }) case!: Relation<Case>;
  @Holds("course", is.applicantKind) kind!: ApplicantKind;
  @Holds("contact", is.text, { searchedAs: "whole" }) name!: string;
  @Holds("contact", is.text, { optional: true }) phone!: string | null;
  @Holds("contact", is.text, { optional: true }) email!: string | null;
  /** Which of the parents gave leave. */
  @Holds("note", is.text, { optional: true }) permissionFrom!: string | null;
  @Holds("course", is.day, { optional: true }) permissionOn!: Day | null;
  @Holds("course", is.channel, { optional: true }) permissionBy!: Channel | null;

  get isParent(): boolean {
    return this.kind === "PARENT";
  }

  /** Throws unless the parents agreed first; a third party's word for it is who, when and how. */
  mustHaveLeave(receivedOn: Day): void {
    if (this.isParent) return;
    if (!this.permissionFrom) throw new Refusal("consent/parents-agree-first", "no-leave", "applicant.permissionFrom");
    if (!this.permissionOn) throw new Refusal("consent/parents-agree-first", "no-leave", "applicant.permissionOn");
    if (!this.permissionBy) throw new Invalid({ "applicant.permissionBy": "required" }, "consent/parents-agree-first");
    if (this.permissionOn > receivedOn)
      throw new Refusal("consent/parents-agree-first", "leave-after-application", "applicant.permissionOn");
  }

  /** Throws when a parent would be written to at the applicant's address: the forms go to the parents themselves. */
  mustNotStandFor(guardians: readonly { email?: string | null }[], where = (at: number) => `guardians.${at}`): void {
    if (this.isParent || !this.email) return;
    const address = this.email.toLowerCase();
    const at = guardians.findIndex(({ email }) => email?.toLowerCase() === address);
    if (at >= 0) throw new Refusal("consent/forms-to-parents", "applicants-address", `${where(at)}.email`);
  }
}
