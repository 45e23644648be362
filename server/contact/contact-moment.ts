import type { ContactPartner, ContactSubject } from "@zorgvuldig/schema/contacts";
import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

/** Somebody spoke or wrote about a case: with whom, by which road and about what. It stays as it was taken down. */
@Table({ name: "contact_moment", of: "course", belongsTo: "case", kept: "CASE" })
export class ContactMoment extends Row {
  caseId!: string;
  @Belongs(() => Case, "contacts") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  institutionId!: string | null;
  @Belongs(() => Institution, undefined, { optional: true }) institution!: Relation<Institution> | null;
  @Holds("course", is.channel) channel!: Channel;
  @Holds("course", is.day) heldOn!: Day;
  @Holds("course", is.contactPartner) partner!: ContactPartner;
  @Holds("course", is.contactSubject) subject!: ContactSubject;
  /** Both spoke, or both wrote: what was only tried is no contact. */
  @Holds("course", is.flag) isReached!: boolean;
  /** It is the contact from which the term of the case is counted, as long as none is later. */
  @Holds("course", is.flag) movesTerm!: boolean;
  @Holds("note", is.text, { optional: true }) summary!: string | null;
  /** What somebody whom it is about says of it (article 16). */
  @Holds("note", is.text, { optional: true }) statement!: string | null;
  /** Since then it is kept for a claim alone, and read by nobody who works on the case. */
  @Holds("course", is.day, { optional: true, hidden: true }) restrictedOn!: Day | null;

  /** With parents, about the work that is or was done, and not only tried (keep/last-contact). */
  get isAboutWork(): boolean {
    return this.partner === "GUARDIAN" && this.subject === "WORK" && this.isReached;
  }

  mustBeWhole(today: Day, receivedOn: Day): void {
    if (this.heldOn > today) throw new Invalid({ heldOn: "in-future" });
    if (this.heldOn < receivedOn) throw new Invalid({ heldOn: "before-receipt" });
    if ((this.partner === "INSTITUTION") !== !!this.institutionId)
      throw new Invalid({ institutionId: "partner-named" });
  }

  /** Throws when it moves the term of a case and says not why. */
  moveTerm(): void {
    if (!this.summary) throw new Invalid({ summary: "required" }, "keep/last-contact");
    this.movesTerm = true;
  }
}
