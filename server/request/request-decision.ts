import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { DecisionTable, RightsDecision } from "./rights-decision.js";

/** What is decided about a request of somebody in a case. */
@DecisionTable({ name: "request_decision", of: "request", belongsTo: "case", kept: "CASE" })
export class RequestDecision extends RightsDecision {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  @Belongs(() => DataSubjectRequest, "decisions") request!: Relation<DataSubjectRequest>;
  /** The day on which all that it names was changed. */
  @Holds("request", is.day, { optional: true }) carriedOutOn!: Day | null;

  begin(of: DataSubjectRequest, authorId: string, explanation: string, today: Day): void {
    this.caseId = of.caseId;
    this.carriedOutOn = null;
    this.beginFor(of.id, authorId, explanation, today);
  }

  override recall(): void {
    if (this.state === "DECIDED" && this.carriedOutOn !== null)
      throw new Refusal("oversight/fg", "decision-carried-out", "decisionId");
    super.recall();
  }

  /** All that it names is changed today. */
  carryOut(today: Day): void {
    if (this.state === "PROPOSED") throw new Refusal("oversight/fg", "decision-unsigned", "decisionId");
    if (this.state !== "DECIDED" || this.matter !== "ANSWER")
      throw new Refusal("oversight/fg", "decision-done", "decisionId");
    if (this.carriedOutOn !== null) throw new Refusal("oversight/fg", "decision-carried-out", "decisionId");
    this.carriedOutOn = today;
  }
}
