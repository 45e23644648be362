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
import type { Class } from "../foundation/access/class.js";
import type { DeclaredTable } from "../foundation/access/declared.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

type Told = { readonly toldOn: Day; readonly toldBy: Channel; readonly language: LetterLanguage };

/**
 * What is decided about a request, and why: the FG gives what is asked; what somebody does not get, and that it takes longer, a lead signs (oversight/fg). It is in
 * force once the person was told.
 */
export abstract class RightsDecision extends Row {
  requestId!: string;
  /** The FG. */
  authorId!: string;
  author!: Relation<Account>;
  matter!: DecisionMatter;
  delay!: DelayReason | null;
  outcome!: AnswerOutcome | null;
  ground!: RefusalGround | null;
  state!: DecisionState;
  /** The lead, who signed or sent it back. */
  judgedById!: string | null;
  judgedBy!: Relation<Account> | null;
  judgedOn!: Day | null;
  decidedOn!: Day;
  /** The day on which the letter went, and how. */
  toldOn!: Day | null;
  toldBy!: Channel | null;
  language!: LetterLanguage | null;
  /** Of the words that the letter was made with. */
  textVersion!: string | null;
  /** In plain words, as it stands in the letter. */
  explanation!: string;
  /** Why the lead sent it back. */
  remark!: string | null;
  /** What the letter said, by its hash. */
  contentHash!: string | null;

  protected beginFor(requestId: string, authorId: string, explanation: string, today: Day): void {
    Object.assign(this, { requestId, authorId, explanation, decidedOn: today });
    Object.assign(this, { delay: null, outcome: null, ground: null, judgedById: null, judgedOn: null, remark: null });
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
    this.state = "RECALLED";
  }

  tell({ toldOn, toldBy, language }: Told, today: Day): void {
    if (this.state === "PROPOSED") throw new Refusal("oversight/fg", "decision-unsigned", "decisionId");
    if (this.state !== "DECIDED") throw new Refusal("oversight/fg", "decision-done", "decisionId");
    if (toldOn > today) throw new Invalid({ toldOn: "in-future" });
    if (toldOn < (this.judgedOn ?? this.decidedOn)) throw new Refusal("oversight/fg", "told-before", "toldOn");
    Object.assign(this, { state: "TOLD", toldOn, toldBy, language });
  }

  /** Something is given, and so only to somebody who is known. */
  get isGiven(): boolean {
    return this.outcome === "GRANTED" || this.outcome === "PARTLY";
  }

  /** Still to be signed, to be told, or told: there is one such of each. */
  get stands(): boolean {
    return this.state !== "RETURNED" && this.state !== "RECALLED";
  }
}

/** Makes a class a table of what is decided about requests. */
export const DecisionTable =
  (table: DeclaredTable) =>
  (entity: Class): void => {
    const target = entity.prototype as object;
    Belongs(() => Account)(target, "author");
    Belongs(() => Account, undefined, { optional: true })(target, "judgedBy");
    Holds("request", is.decisionMatter)(target, "matter");
    Holds("request", is.delayReason, { optional: true })(target, "delay");
    Holds("request", is.answerOutcome, { optional: true })(target, "outcome");
    Holds("request", is.refusalGround, { optional: true })(target, "ground");
    Holds("request", is.decisionState)(target, "state");
    Holds("request", is.day)(target, "decidedOn");
    for (const day of ["judgedOn", "toldOn"]) Holds("request", is.day, { optional: true })(target, day);
    Holds("request", is.channel, { optional: true })(target, "toldBy");
    Holds("request", is.letterLanguage, { optional: true })(target, "language");
    Holds("request", is.code, { optional: true })(target, "textVersion");
    Holds("reason", is.text)(target, "explanation");
    Holds("reason", is.text, { optional: true })(target, "remark");
    Holds("reason", is.hash, { optional: true })(target, "contentHash");
    Table(table)(entity);
  };
