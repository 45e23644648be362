import type { Channel, ComplaintState } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

/** Somebody complains of the bureau itself, or is in dispute with it (keep/complaint-5-years); a quarrel with a school is none. */
@Table({ name: "complaint", of: "request", belongsTo: "case", kept: "CASE" })
export class Complaint extends Row {
  caseId!: string;
  @Belongs(() => Case, "complaints") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.day) receivedOn!: Day;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("request", is.complaintState) state!: ComplaintState;
  @Holds("request", is.day, { optional: true }) settledOn!: Day | null;
  /** The FG, who says that it was none, and the lead who agrees. */
  proposedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) proposedBy!: Relation<Account> | null;
  correctedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) correctedBy!: Relation<Account> | null;
  @Holds("request", is.day, { optional: true }) correctedOn!: Day | null;
  @Holds("reason", is.text) text!: string;
  /** Why it was none. */
  @Holds("reason", is.text, { optional: true }) correction!: string | null;

  settle(state: ComplaintState, on: Day, today: Day): void {
    if (this.state !== "OPEN" || this.correctedOn !== null)
      throw new Refusal("keep/complaint-ever", "complaint-stays", "complaintId");
    if (state === "OPEN") throw new Invalid({ state: "required" });
    if (on > today) throw new Invalid({ settledOn: "in-future" });
    if (on < this.receivedOn) throw new Invalid({ settledOn: "before-complaint" });
    Object.assign(this, { state, settledOn: on });
  }

  /** It was taken down by mistake: that alone makes it none, and never that it was settled (keep/complaint-ever). */
  proposeCorrection(why: string, by: string): void {
    if (this.proposedById !== null) throw new Refusal("keep/complaint-ever", "complaint-stays", "complaintId");
    Object.assign(this, { correction: why, proposedById: by });
  }

  signCorrection(by: string, today: Day): void {
    if (this.proposedById === null || this.correctedOn !== null)
      throw new Refusal("keep/complaint-ever", "nothing-proposed", "complaintId");
    Object.assign(this, { correctedById: by, correctedOn: today });
  }

  /** Throws `NotFound` for a complaint of another case. */
  mustBeOf(caseId: string): void {
    if (this.caseId !== caseId) throw new NotFound();
  }
}
