import type { AnswerOutcome, Asker, LoneFinding, LoneSubject } from "@zorgvuldig/schema/requests";
import { terms } from "@zorgvuldig/schema/terms";
import type { ErasureState } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Computed, Holds } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { RequestTable, RightsRequest } from "./rights-request.js";

type Told = Pick<LoneRequest, "kind" | "person" | "channel" | "receivedOn" | "name" | "reach" | "wording"> & Proof;
/** What the house found of him by his own paper: that a case was destroyed, when, and by which code that can be held against the certificate. */
type Proof = Pick<LoneRequest, "fileNumber" | "erasedOn" | "certificateCode">;
type Called = Pick<LoneRequest, "name" | "reach" | "askerName" | "fileNumber">;
type Who = { readonly askedBy: Asker; readonly askerName: string | null };

/**
 * A request of somebody who is in no case, or no longer (D20): who works here, and of whom the case is gone or was never there. A small file of its own, that opens
 * nothing and keeps nothing; who asks and what is sealed under the key of its own row, for the FG alone.
 */
@RequestTable({ name: "lone_request", of: "request", belongsTo: "itself", kept: "REQUEST_FILE" }, "petition")
export class LoneRequest extends RightsRequest {
  @Holds("request", is.code) number!: string;
  /** Who took it down; nobody, where it came by the website. */
  authorId!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) author!: Relation<Account> | null;
  @Holds("request", is.loneSubject) person!: LoneSubject;
  /** Five years after the answer; none while it is open. */
  @Holds("request", is.day, { optional: true }) destroyOn!: Day | null;
  @Holds("request", is.day, { optional: true, hidden: true }) termSetOn!: Day | null;
  @Holds("request", is.day, { optional: true, hidden: true }) foretoldOn!: Day | null;
  @Computed<LoneRequest>("request", is.erasureState, "privacy_erasure_of", [
    ...(["destroyOn", "termSetOn", "foretoldOn", "approvedById"] as const),
  ])
  erasure?: ErasureState | null;
  /** The FG who agrees that it goes, when no night had foretold it. */
  approvedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) approvedBy!: Relation<Account> | null;
  /** Whom the data are about. */
  @Holds("petition", is.text) name!: string;
  /** How to reach whoever asks, a line each: it stands above the letter. */
  @Holds("petition", is.text) reach!: string;
  /** Of the case that is gone, from his own paper. */
  @Holds("petition", is.code, { optional: true }) fileNumber!: string | null;
  @Holds("petition", is.day, { optional: true }) erasedOn!: Day | null;
  @Holds("petition", is.code, { optional: true }) certificateCode!: string | null;
  /** What stood there before it was put right, a line for each time: since when not, by whom, and what. */
  @Holds("petition", is.text, { optional: true }) before!: string | null;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  begin(
    number: string,
    told: Told,
    { askedBy, askerName }: Who,
    authorId: string | null,
    today: Day,
    off: DaysOff,
  ): void {
    if (told.receivedOn > today) throw new Invalid({ receivedOn: "in-future" }, "rights/any-channel");
    Object.assign(this, told, { number, authorId, destroyOn: null, approvedById: null, before: null });
    this.receive(told.receivedOn, off);
    if (askedBy === "PARENT" && !askerName) throw new Invalid({ askerName: "required" });
    this.askFor(askedBy, askerName);
    if (askedBy !== "SELF") this.askerName = askerName;
  }

  /**
   * Throws unless that can be said: that his case was destroyed is shown by a certificate, that something went is said to who asked for it, and he is not told that
   * he is given what he asked while it is kept.
   */
  mustHaveFound(finding: LoneFinding | null, outcome: AnswerOutcome): void {
    if (finding === null) throw new Invalid({ finding: "required" });
    if (finding === "ERASED" && this.certificateCode === null)
      throw new Refusal("rights/access", "no-certificate-found", "finding");
    if (finding === "KEPT" && this.kind === "ERASURE" && outcome === "GRANTED")
      throw new Refusal("rights/erase", "kept-and-granted", "finding");
    if (finding === "REMOVED" && this.kind !== "ERASURE")
      throw new Refusal("rights/erase", "removed-unasked", "finding");
  }

  isSaidSo({ name, reach, askerName, fileNumber }: Called): boolean {
    return name === this.name && reach === this.reach && askerName === this.askerName && fileNumber === this.fileNumber;
  }

  /** He is called or reached otherwise, or has another number; who asks in whose name stays. */
  putRight(told: Called & Partial<Proof>, by: string, today: Day): void {
    if (this.askedBy !== "SELF" && !told.askerName) throw new Invalid({ askerName: "required" });
    if (this.askedBy === "SELF" && told.askerName) throw new Invalid({ askerName: "not-here" });
    const stood = [this.name, this.askerName, this.reach.replace(/\n+/g, ", "), this.fileNumber].filter(Boolean);
    this.before = [this.before, `${today} · ${by} · ${stood.join("; ")}`].filter(Boolean).join("\n");
    Object.assign(this, told);
  }

  override answer(outcome: AnswerOutcome, toldOn: Day): void {
    super.answer(outcome, toldOn);
    this.destroyOn = plus(toldOn, terms.REQUEST_FILE.duration);
  }

  approveErasure(by: string): void {
    if (this.erasure !== "WAITING") throw new Refusal("keep/no-longer-than-needed", "waits-for-nobody", "requestId");
    this.approvedById = by;
  }
}
