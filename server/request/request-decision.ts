import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import {
  type AnswerOutcome,
  articleOf,
  type DecisionMatter,
  type DecisionState,
  type DelayReason,
  isCutBack,
  type RefusalGround,
} from "@zorgvuldig/schema/requests";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { DataSubjectRequest } from "./data-subject-request.js";

type Told = { readonly toldOn: Day; readonly toldBy: Channel; readonly language: LetterLanguage };

/**
 * What is decided about a request, and why: the FG gives what is asked; what somebody does not get, and that it takes longer, a lead signs (oversight/fg). It is in
 * force once the person was told.
 */
@Table({ name: "request_decision", of: "request", belongsTo: "case", kept: "CASE" })
export class RequestDecision extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "decisions") request!: Relation<DataSubjectRequest>;
  /** The FG. */
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.decisionMatter) matter!: DecisionMatter;
  @Holds("request", is.delayReason, { optional: true }) delay!: DelayReason | null;
  @Holds("request", is.answerOutcome, { optional: true }) outcome!: AnswerOutcome | null;
  @Holds("request", is.refusalGround, { optional: true }) ground!: RefusalGround | null;
  @Holds("request", is.decisionState) state!: DecisionState;
  /** The lead, who signed or sent it back. */
  judgedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) judgedBy!: Relation<Account> | null;
  @Holds("request", is.day, { optional: true }) judgedOn!: Day | null;
  @Holds("request", is.day) decidedOn!: Day;
  /** The day on which all that it names was changed. */
  @Holds("request", is.day, { optional: true }) carriedOutOn!: Day | null;
  /** The day on which the letter went, and how. */
  @Holds("request", is.day, { optional: true }) toldOn!: Day | null;
  @Holds("request", is.channel, { optional: true }) toldBy!: Channel | null;
  @Holds("request", is.letterLanguage, { optional: true }) language!: LetterLanguage | null;
  /** Of the words that the letter was made with. */
  @Holds("request", is.code, { optional: true }) textVersion!: string | null;
  /** In plain words, as it stands in the letter. */
  @Holds("reason", is.text) explanation!: string;
  /** Why the lead sent it back. */
  @Holds("reason", is.text, { optional: true }) remark!: string | null;
  /** What the letter said, by its hash. */
  @Holds("reason", is.hash, { optional: true }) contentHash!: string | null;

  begin(of: DataSubjectRequest, authorId: string, explanation: string, today: Day): void {
    Object.assign(this, { caseId: of.caseId, requestId: of.id, authorId, explanation, decidedOn: today });
    Object.assign(this, { delay: null, outcome: null, ground: null, judgedById: null, judgedOn: null, remark: null });
    this.carriedOutOn = null;
    Object.assign(this, { toldOn: null, toldBy: null, language: null, textVersion: null, contentHash: null });
  }

  takesLonger(delay: DelayReason): void {
    Object.assign(this, { matter: "EXTENSION", delay, state: "PROPOSED" });
  }

  /** Throws when a refusal says no ground, or one that the law does not give for this right. */
  answers(kind: RequestKind, outcome: AnswerOutcome, ground: RefusalGround | null): void {
    if (isCutBack(outcome) && ground === null)
      throw new Refusal("rights/complaint-to-ap", "no-refusal-ground", "ground");
    if (!isCutBack(outcome) && ground !== null) throw new Invalid({ ground: "not-here" });
    if (ground !== null && !articleOf(ground, kind))
      throw new Refusal("rights/complaint-to-ap", "other-ground", "ground");
    Object.assign(this, { matter: "ANSWER", outcome, ground, state: isCutBack(outcome) ? "PROPOSED" : "DECIDED" });
  }

  judge(state: "DECIDED" | "RETURNED", by: string, today: Day, remark: string | null): void {
    if (this.state !== "PROPOSED") throw new Refusal("oversight/fg", "decision-not-proposed", "decisionId");
    Object.assign(this, { state, judgedById: by, judgedOn: today, remark });
  }

  recall(): void {
    if (this.state !== "PROPOSED" && this.state !== "DECIDED")
      throw new Refusal("oversight/fg", "decision-done", "decisionId");
    if (this.carriedOutOn !== null) throw new Refusal("oversight/fg", "decision-carried-out", "decisionId");
    this.state = "RECALLED";
  }

  /** All that it names is changed today. */
  carryOut(today: Day): void {
    if (this.state === "PROPOSED") throw new Refusal("oversight/fg", "decision-unsigned", "decisionId");
    if (this.state !== "DECIDED" || this.matter !== "ANSWER")
      throw new Refusal("oversight/fg", "decision-done", "decisionId");
    if (this.carriedOutOn !== null) throw new Refusal("oversight/fg", "decision-carried-out", "decisionId");
    this.carriedOutOn = today;
  }

  tell({ toldOn, toldBy, language }: Told, today: Day): void {
    if (this.state === "PROPOSED") throw new Refusal("oversight/fg", "decision-unsigned", "decisionId");
    if (this.state !== "DECIDED") throw new Refusal("oversight/fg", "decision-done", "decisionId");
    if (toldOn > today) throw new Invalid({ toldOn: "in-future" });
    if (toldOn < (this.judgedOn ?? this.decidedOn)) throw new Refusal("oversight/fg", "told-before", "toldOn");
    Object.assign(this, { state: "TOLD", toldOn, toldBy, language });
  }

  /** Still to be signed, to be told, or told: there is one such of each. */
  get stands(): boolean {
    return this.state !== "RETURNED" && this.state !== "RECALLED";
  }
}
