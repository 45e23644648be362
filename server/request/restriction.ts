import type { RestrictionGround } from "@zorgvuldig/schema/requests";
import { restrictionKeeps } from "@zorgvuldig/schema/terms";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { DataSubjectRequest } from "./data-subject-request.js";

/** From a day on the case is kept and nothing else (article 18 GDPR); the database closes its keys to whoever works on it. */
@Table({ name: "restriction", of: "request", belongsTo: "case", kept: "CASE" })
export class Restriction extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "restrictions") request!: Relation<DataSubjectRequest>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.restrictionGround) ground!: RestrictionGround;
  @Holds("request", is.day) fromOn!: Day;
  /** Until then it is not erased, at the person's own wish (18(1)(b) and (c), D22). */
  @Holds("request", is.day, { optional: true }) keepsUntil!: Day | null;
  /** The person was told that it will be lifted (18(3)). */
  @Holds("request", is.day, { optional: true }) announcedOn!: Day | null;
  @Holds("request", is.day, { optional: true }) liftedOn!: Day | null;
  @Holds("reason", is.text) explanation!: string;

  begin(ground: RestrictionGround, keepsUntil: Day | null, today: Day): void {
    const keeps = ground === "UNLAWFUL" || ground === "CLAIM";
    if (keeps && keepsUntil === null) throw new Invalid({ keepsUntil: "required" });
    if (!keeps && keepsUntil !== null) throw new Refusal("rights/restrict", "keeps-at-his-wish", "keepsUntil");
    if (keepsUntil !== null && (keepsUntil <= today || keepsUntil > plus(today, restrictionKeeps)))
      throw new Refusal("rights/restrict", "keeps-a-year", "keepsUntil");
    Object.assign(this, { ground, keepsUntil, fromOn: today, announcedOn: null, liftedOn: null });
  }

  /** Taken down on the day on which the person is told: a day that is said afterwards would let it be lifted at once. */
  announce(today: Day): void {
    if (this.announcedOn !== null || this.liftedOn !== null)
      throw new Refusal("rights/restrict", "restriction-fixed", "restrictionId");
    this.announcedOn = today;
  }

  /** Throws unless the person was told on a day before. */
  lift(today: Day): void {
    if (this.liftedOn !== null) throw new Refusal("rights/restrict", "restriction-fixed", "restrictionId");
    if (this.announcedOn === null || this.announcedOn >= today)
      throw new Refusal("rights/restrict", "lifting-unannounced", "restrictionId");
    this.liftedOn = today;
  }
}
