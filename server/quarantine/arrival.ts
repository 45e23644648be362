import type { ArrivalDecision, ArrivalForm } from "@zorgvuldig/schema/documents";
import { quarantineLasts } from "@zorgvuldig/schema/terms";
import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { workingDaysAfter } from "../foundation/clock/holidays.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

/**
 * Something came from outside that nobody may ask for: who sent it, when, and what was decided. What is in it lies apart until then, and is gone
 * afterwards (D18).
 */
@Table({ name: "arrival", of: "arrival", belongsTo: "case", kept: "CASE" })
export class Arrival extends Row {
  caseId!: string;
  @Belongs(() => Case, "arrivals") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  institutionId!: string | null;
  /** Nobody: the sender is not known, or is no institution. */
  @Belongs(() => Institution, undefined, { optional: true }) institution!: Relation<Institution> | null;
  @Holds("course", is.arrivalForm) form!: ArrivalForm;
  @Holds("course", is.channel) channel!: Channel;
  @Holds("course", is.day) receivedOn!: Day;
  /** The last day on which it may lie there. */
  @Holds("course", is.day) decideBy!: Day;
  @Holds("course", is.arrivalDecision, { optional: true }) decision!: ArrivalDecision | null;
  @Holds("course", is.moment, { optional: true }) decidedAt!: Moment | null;
  decidedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) decidedBy!: Relation<Account> | null;

  /** Throws for a day to come, and for one so long ago that it should have been gone. */
  receive(on: Day, today: Day): void {
    if (on > today) throw new Invalid({ receivedOn: "in-future" });
    this.receivedOn = on;
    this.decideBy = workingDaysAfter(on, quarantineLasts);
    if (this.decideBy < today) throw new Refusal("origin/third-parties-authorised", "arrival-too-old", "receivedOn");
  }

  /** What is in it goes now, whatever is decided. */
  decide(decision: ArrivalDecision, by: string, at: Moment, today: Day): void {
    if (this.decision !== null) throw new Refusal("origin/third-parties-authorised", "arrival-decided");
    if (decision === "ACCEPTED" && today > this.decideBy)
      throw new Refusal("origin/third-parties-authorised", "arrival-overdue", "decision");
    this.decision = decision;
    this.decidedAt = at;
    this.decidedById = by;
  }
}

/** What is in it: a file, or what was told in words. It has the id of its arrival, and no list leads to it. */
@Table({ name: "arrival_content", of: "arrival", belongsTo: "case", kept: "QUARANTINE", isHeavy: true })
export class ArrivalContent extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  arrivalId!: string;
  @Belongs(() => Arrival) arrival!: Relation<Arrival>;
  @Holds("arrival", is.text, { hidden: true, optional: true }) note!: string | null;
  @Holds("arrival", is.text, { hidden: true, optional: true }) name!: string | null;
  @Holds("arrival", is.code, { hidden: true, optional: true }) format!: string | null;
  /** In base64. */
  @Holds("arrival", is.bytes, { hidden: true, optional: true }) content!: string | null;
}
