import { terms } from "@zorgvuldig/schema/terms";
import type { Channel, ComplaintOrigin, ComplaintState, ErasureState } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

type Told = Pick<LoneComplaint, "origin" | "receivedOn" | "channel" | "complainant" | "reach" | "text" | "fileNumber">;

/**
 * A complaint about a case that is gone, or that was never taken on (D8, D24): a small file of its own, that brings nothing back and points at no case.
 * Who complains and of what is sealed under the key of its own row.
 */
@Table({ name: "lone_complaint", of: "request", belongsTo: "itself", kept: "COMPLAINT_ALONE" })
export class LoneComplaint extends Row {
  @Holds("request", is.code) number!: string;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.complaintOrigin) origin!: ComplaintOrigin;
  @Holds("request", is.day) receivedOn!: Day;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("request", is.complaintState) state!: ComplaintState;
  @Holds("request", is.day, { optional: true }) settledOn!: Day | null;
  /** About the complaint; from it the term is counted. */
  @Holds("request", is.day) lastContactOn!: Day;
  @Holds("request", is.day) destroyOn!: Day;
  @Holds("request", is.day, { optional: true, hidden: true }) termSetOn!: Day | null;
  @Holds("request", is.day, { optional: true, hidden: true }) foretoldOn!: Day | null;
  @Computed<LoneComplaint>("request", is.erasureState, "lone_erasure_of", [
    ...(["destroyOn", "termSetOn", "foretoldOn", "approvedById"] as const),
  ])
  erasure?: ErasureState | null;
  /** The lead who agrees that it goes, when no night had foretold it. */
  approvedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) approvedBy!: Relation<Account> | null;
  /** The FG, who says that it was none, and the lead who agrees. */
  proposedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) proposedBy!: Relation<Account> | null;
  correctedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) correctedBy!: Relation<Account> | null;
  @Holds("request", is.day, { optional: true }) correctedOn!: Day | null;
  @Holds("reason", is.text) complainant!: string;
  /** How to reach whoever complains. */
  @Holds("reason", is.text) reach!: string;
  @Holds("reason", is.text) text!: string;
  /** Of the case that is gone, from the complainant's own paper: by it the certificate is found. */
  @Holds("reason", is.code, { optional: true }) fileNumber!: string | null;
  /** Why it was none. */
  @Holds("reason", is.text, { optional: true }) correction!: string | null;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  begin(number: string, told: Told, by: { readonly id: string }, today: Day): void {
    if (told.receivedOn > today) throw new Refusal("keep/complaint-5-years", "complaint-in-future", "receivedOn");
    Object.assign(this, told, { number, authorId: by.id, state: "OPEN", settledOn: null, correction: null });
    Object.assign(this, { approvedById: null, proposedById: null, correctedById: null, correctedOn: null });
    this.keepFrom(told.receivedOn);
  }

  /** A talk about it moves the term, and never back. */
  contacted(on: Day, today: Day): void {
    this.mustStand("heldOn");
    if (on > today || on < this.receivedOn) throw new Refusal("keep/complaint-5-years", "contact-day", "heldOn");
    if (on > this.lastContactOn) this.keepFrom(on);
  }

  settle(state: ComplaintState, on: Day, today: Day): void {
    this.mustStand("state");
    if (this.state !== "OPEN") throw new Refusal("keep/complaint-ever", "complaint-stays", "state");
    if (state === "OPEN") throw new Invalid({ state: "required" });
    if (on > today) throw new Invalid({ settledOn: "in-future" });
    if (on < this.receivedOn) throw new Invalid({ settledOn: "before-complaint" });
    Object.assign(this, { state, settledOn: on });
  }

  proposeCorrection(why: string, by: string): void {
    if (this.proposedById !== null) throw new Refusal("keep/complaint-ever", "complaint-stays", "correction");
    Object.assign(this, { correction: why, proposedById: by });
  }

  /** It was none: then there is no ground to keep anything of it, and the rounds erase it. */
  signCorrection(by: string, today: Day): void {
    if (this.proposedById === null || this.correctedOn !== null)
      throw new Refusal("keep/complaint-ever", "nothing-proposed");
    Object.assign(this, { correctedById: by, correctedOn: today });
    if (today < this.destroyOn) this.destroyOn = today;
  }

  /** No night foretold that it goes: a clock that jumped, a copy that was put back. */
  approveErasure(by: string): void {
    if (this.erasure !== "WAITING")
      throw new Refusal("keep/no-longer-than-needed", "waits-for-nobody", "loneComplaintId");
    this.approvedById = by;
  }

  private keepFrom(contact: Day): void {
    this.lastContactOn = contact;
    this.destroyOn = plus(contact, terms.COMPLAINT_ALONE.duration);
  }

  /** Throws once it proved to be none. */
  private mustStand(field: "heldOn" | "state"): void {
    if (this.correctedOn !== null) throw new Refusal("keep/complaint-ever", "complaint-stays", field);
  }
}
