import type { GrievanceState, GrievanceSubject } from "@zorgvuldig/schema/grievances";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { grievanceTold, terms } from "@zorgvuldig/schema/terms";
import type { Channel, ErasureState } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Computed, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

type Told = Pick<PrivacyComplaint, "receivedOn" | "channel" | "complainant" | "reach" | "text"> & About;
type About = Pick<PrivacyComplaint, "about" | "aboutId" | "aboutName" | "caseNumber">;
export type Settled = {
  readonly state: GrievanceState;
  readonly settledOn: Day;
  readonly language: LetterLanguage;
  readonly answer: string | null;
};

/**
 * A complaint about how the bureau handles personal data (D25): for the FG alone. It points at no case and at nobody, so that nothing of a case or a
 * colleague leads to it; what it is about is sealed, with who complains, under the key of its own row.
 */
@Table({ name: "privacy_complaint", of: "redress", belongsTo: "itself", kept: "PRIVACY_COMPLAINT" })
export class PrivacyComplaint extends Row {
  /** Given out by the database, which tells it to nobody but the FG. */
  @Holds("redress", is.code) number!: string;
  /** Who took it down: the FG, or whoever heard it and passed it on; nobody, where it came by the website. */
  authorId!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) author!: Relation<Account> | null;
  /** The first day on which anybody here heard it. */
  @Holds("redress", is.day) receivedOn!: Day;
  @Holds("redress", is.channel) channel!: Channel;
  @Holds("redress", is.grievanceState) state!: GrievanceState;
  @Holds("redress", is.day, { optional: true }) settledOn!: Day | null;
  /** When whoever complains went to the authority with it. */
  @Holds("redress", is.day, { optional: true }) toAuthorityOn!: Day | null;
  /** After this day it has been open too long. */
  @Derived<PrivacyComplaint>("redress", is.day, ["receivedOn"], ({ receivedOn }) => plus(receivedOn, grievanceTold))
  answerBy?: Day;
  @Holds("redress", is.day, { optional: true }) destroyOn!: Day | null;
  @Holds("redress", is.day, { optional: true, hidden: true }) termSetOn!: Day | null;
  @Holds("redress", is.day, { optional: true, hidden: true }) foretoldOn!: Day | null;
  @Computed<PrivacyComplaint>("redress", is.erasureState, "privacy_erasure_of", [
    ...(["destroyOn", "termSetOn", "foretoldOn", "approvedById"] as const),
  ])
  erasure?: ErasureState | null;
  /** The FG who agrees that it goes, when no night had foretold it: to a lead it would tell that there was one. */
  approvedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) approvedBy!: Relation<Account> | null;
  @Holds("grievance", is.text) complainant!: string;
  @Holds("grievance", is.text) reach!: string;
  @Holds("grievance", is.text) text!: string;
  @Holds("grievance", is.grievanceSubject) about!: GrievanceSubject;
  @Holds("grievance", is.uuid, { optional: true }) aboutId!: string | null;
  @Holds("grievance", is.text, { optional: true }) aboutName!: string | null;
  /** Of the case that it is about, as it was told; it leads nowhere. */
  @Holds("grievance", is.text, { optional: true }) caseNumber!: string | null;
  /** What the FG found, and what follows from it: the heart of his letter. */
  @Holds("grievance", is.text, { optional: true }) answer!: string | null;
  @Holds("grievance", is.letterLanguage, { optional: true }) language!: LetterLanguage | null;
  /** Of the letter, which is kept nowhere. */
  @Holds("grievance", is.hash, { optional: true }) letterHash!: string | null;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  begin(told: Told, authorId: string | null, today: Day): void {
    // Of himself the FG judges nothing, and there is nobody else here who may read it.
    if (told.about === "OFFICER") throw new Refusal("rights/complaint-to-fg", "about-officer", "about");
    if (told.receivedOn > today) throw new Refusal("rights/complaint-to-fg", "complaint-in-future", "receivedOn");
    Object.assign(this, told, { authorId, state: "OPEN", settledOn: null, toAuthorityOn: null, destroyOn: null });
    Object.assign(this, { approvedById: null, answer: null, language: null, letterHash: null });
  }

  contacted(on: Day, today: Day): void {
    if (this.state !== "OPEN") throw new Refusal("rights/complaint-to-fg", "complaint-stays", "heldOn");
    if (on > today || on < this.receivedOn) throw new Refusal("rights/complaint-to-fg", "contact-day", "heldOn");
  }

  /** Five years from this day it is kept, however it ended. */
  settle({ state, settledOn, language, answer }: Settled, today: Day): void {
    if (this.state !== "OPEN") throw new Refusal("rights/complaint-to-fg", "complaint-stays", "state");
    if (state === "OPEN") throw new Invalid({ state: "required" });
    if (settledOn > today) throw new Invalid({ settledOn: "in-future" });
    if (settledOn < this.receivedOn) throw new Invalid({ settledOn: "before-complaint" });
    if (state !== "WITHDRAWN" && !answer) throw new Invalid({ answer: "required" }, "rights/complaint-to-fg");
    Object.assign(this, { state, settledOn, language, answer });
    this.destroyOn = plus(settledOn, terms.PRIVACY_COMPLAINT.duration);
  }

  wentToAuthority(on: Day, today: Day): void {
    if (this.toAuthorityOn !== null) throw new Refusal("rights/complaint-to-fg", "complaint-stays", "toAuthorityOn");
    if (on > today || on < this.receivedOn) throw new Refusal("rights/complaint-to-fg", "contact-day", "toAuthorityOn");
    this.toAuthorityOn = on;
  }

  approveErasure(by: string): void {
    if (this.erasure !== "WAITING")
      throw new Refusal("keep/no-longer-than-needed", "waits-for-nobody", "privacyComplaintId");
    this.approvedById = by;
  }
}
