import type { LoneFinding } from "@zorgvuldig/schema/requests";
import type { Relation } from "typeorm";
import { Belongs, Holds } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { LoneRequest } from "./lone-request.js";
import { DecisionTable, RightsDecision } from "./rights-decision.js";

/** What is decided about a request that belongs to no case; it goes with it. */
@DecisionTable({ name: "lone_decision", of: "request", belongsTo: "itself", kept: "REQUEST_FILE" })
export class LoneDecision extends RightsDecision {
  @Belongs(() => LoneRequest, "decisions") request!: Relation<LoneRequest>;
  /** What the house found of who asks, where he is given an answer. */
  @Holds("request", is.loneFinding, { optional: true }) finding!: LoneFinding | null;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  begin(requestId: string, authorId: string, explanation: string, today: Day): void {
    this.finding = null;
    this.beginFor(requestId, authorId, explanation, today);
  }
}
