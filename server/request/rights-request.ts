import type { Kind } from "@zorgvuldig/schema/kinds";
import {
  type AnswerOutcome,
  type Asker,
  endedAs,
  type IdentityDoubt,
  type IdentityMeans,
  type LoneSubject,
  type RefusalGround,
  type RequestState,
} from "@zorgvuldig/schema/requests";
import { requestAnsweredWithin, requestExtendedTo } from "@zorgvuldig/schema/terms";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import type { Class } from "../foundation/access/class.js";
import type { DeclaredTable } from "../foundation/access/declared.js";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { dueOf, lastDayToAsk, type Pause } from "./clock.js";

/** Somebody uses a right of Articles 15 to 21, in a case or outside all of them: one clock, one way to show who he is, one end. */
export abstract class RightsRequest extends Row {
  kind!: RequestKind;
  abstract person: LoneSubject;
  /** Nobody said, of what was taken down before that was asked. */
  askedBy!: Asker | null;
  channel!: Channel;
  receivedOn!: Day;
  /** The last day by law: rolled to a working day (Regulation 1182/71). */
  dueStatutory!: Day;
  /** The day to work to: never later than the statutory one. */
  dueTarget!: Day;
  state!: RequestState;
  /** Why it was not plain who asks, and since when he is asked: the clock stands still until he showed it. */
  identityDoubt!: IdentityDoubt | null;
  identityAskedOn!: Day | null;
  identityMeans!: IdentityMeans | null;
  identityConfirmedOn!: Day | null;
  answeredOn!: Day | null;
  wording!: string | null;
  /** Who asks for somebody else, and is not in the case. */
  askerName!: string | null;

  receive(on: Day, off: DaysOff): void {
    this.receivedOn = on;
    Object.assign(this, dueOf(on, off));
    Object.assign(this, { identityDoubt: null, identityAskedOn: null, identityMeans: null, identityConfirmedOn: null });
    Object.assign(this, { askedBy: null, askerName: null });
    Object.assign(this, { state: "RequestInitiated", answeredOn: null });
  }

  /** Who asks, as far as that is known; what is known once stays. */
  protected askFor(askedBy: Asker, askerName: string | null): void {
    this.askedBy ??= askedBy;
    if (this.askedBy === "PARENT" && this.person !== "PUPIL")
      throw new Refusal("data/persons", "parent-for-pupil", "askedBy");
    if (this.askedBy === "MANDATE") this.askerName ??= askerName;
    if (this.askedBy === "MANDATE" && !this.askerName) throw new Invalid({ askerName: "required" });
    if (this.identityMeans !== null) this.mustBeShownBy(this.identityMeans, "askedBy");
  }

  askIdentity(doubt: IdentityDoubt, today: Day, off: DaysOff): void {
    if (this.state !== "RequestInitiated") throw new Refusal("rights/any-channel", "identity-once", "requestId");
    if (today > lastDayToAsk(this.receivedOn, off))
      throw new Refusal("rights/any-channel", "identity-too-late", "requestId");
    this.state = "RequestRequiresAction";
    Object.assign(this, { identityDoubt: doubt, identityAskedOn: today });
  }

  /** Asked for, or of his own: only the days since he was asked are added. */
  confirmIdentity(means: IdentityMeans, today: Day, off: DaysOff): void {
    if (this.answeredOn !== null || this.identityConfirmedOn !== null)
      throw new Refusal("rights/any-channel", "identity-shown", "requestId");
    this.mustBeShownBy(means, "means");
    Object.assign(this, { identityMeans: means, identityConfirmedOn: today });
    if (this.state !== "RequestActionDelayed") this.state = "RequestRequiredActionPerformed";
    if (this.pause) this.fallsDue(off);
  }

  /** Throws as long as it is not known who asks, and when a mandate was not seen: nothing is given to him then. */
  mustBeKnown(): void {
    if (this.askedBy === null) throw new Refusal("rights/any-channel", "subject-unnamed", "outcome");
    if (this.state === "RequestRequiresAction") throw new Refusal("rights/any-channel", "identity-open", "outcome");
    if (this.askedBy === "MANDATE" && this.identityMeans !== "MANDATE_SEEN")
      throw new Refusal("rights/any-channel", "mandate-unseen", "outcome");
  }

  /** Throws where it cannot take longer (any more): it is told within the first month, once, to somebody who is known. */
  mustBeExtendable(today: Day, field: string): void {
    this.mustBeOpen(field);
    if (this.state === "RequestRequiresAction") throw new Refusal("rights/any-channel", "identity-open", field);
    if (this.state === "RequestActionDelayed") throw new Refusal("rights/any-channel", "extend-once", field);
    if (today > this.dueStatutory) throw new Refusal("rights/any-channel", "extend-too-late", field);
  }

  /** He was told that it takes longer: three months from receipt, and the days that the clock stood still (article 12(3)). */
  extend(toldOn: Day, off: DaysOff): void {
    this.mustBeExtendable(toldOn, "toldOn");
    this.state = "RequestActionDelayed";
    this.fallsDue(off);
  }

  /** Counts the last day anew: which days are worked on, or how long there is, is otherwise now. */
  fallsDue(off: DaysOff): void {
    const within = this.state === "RequestActionDelayed" ? requestExtendedTo : requestAnsweredWithin;
    Object.assign(this, dueOf(this.receivedOn, off, this.pause, within));
  }

  /** Throws when it is refused because it is not known who asks, and nobody asked him. */
  mustFit(ground: RefusalGround | null): void {
    if (ground === "NOT_IDENTIFIED" && this.state !== "RequestRequiresAction")
      throw new Refusal("rights/complaint-to-ap", "other-ground", "ground");
  }

  answer(outcome: AnswerOutcome, toldOn: Day): void {
    this.mustBeOpen("toldOn");
    Object.assign(this, { state: endedAs[outcome], answeredOn: toldOn });
  }

  mustBeOpen(field: string): void {
    if (this.answeredOn !== null) throw new Refusal("rights/any-channel", "request-answered", field);
  }

  /** Who has a mandate shows it: by nothing else it is known for whom he asks. */
  private mustBeShownBy(means: IdentityMeans, field: string): void {
    if (this.askedBy === "MANDATE" && means !== "MANDATE_SEEN")
      throw new Refusal("rights/any-channel", "mandate-unseen", field);
  }

  private get pause(): Pause | undefined {
    const { identityAskedOn: from, identityConfirmedOn: to } = this;
    return from !== null && to !== null ? { from, to } : undefined;
  }
}

/** Makes a class a table of such requests. `said`: what kind of words it was asked in. */
export const RequestTable =
  (table: DeclaredTable, said: Kind & ("wording" | "petition") = "wording") =>
  (entity: Class): void => {
    const target = entity.prototype as object;
    Holds("request", is.requestKind)(target, "kind");
    Holds("request", is.asker, { optional: true })(target, "askedBy");
    Holds("request", is.channel)(target, "channel");
    for (const day of ["receivedOn", "dueStatutory", "dueTarget"]) Holds("request", is.day)(target, day);
    Holds("request", is.requestState)(target, "state");
    Holds("request", is.identityDoubt, { optional: true })(target, "identityDoubt");
    Holds("request", is.identityMeans, { optional: true })(target, "identityMeans");
    for (const day of ["identityAskedOn", "identityConfirmedOn", "answeredOn"])
      Holds("request", is.day, { optional: true })(target, day);
    for (const words of ["wording", "askerName"]) Holds(said, is.text, { optional: true })(target, words);
    Table(table)(entity);
  };
