import type { IdentityDoubt, IdentityMeans, RequestState } from "@zorgvuldig/schema/requests";
import type { Channel, PersonKind, RequestKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { dueOf, lastDayToAsk } from "./clock.js";

/** Somebody uses a right of Articles 15 to 21. Received is: by the bureau, by whatever road (rights/any-channel). */
@Table({ name: "data_subject_request", of: "request", belongsTo: "case", kept: "CASE" })
export class DataSubjectRequest extends Row {
  caseId!: string;
  @Belongs(() => Case, "requests") case!: Relation<Case>;
  @Holds("request", is.requestKind) kind!: RequestKind;
  @Holds("request", is.personKind) person!: PersonKind;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("request", is.day) receivedOn!: Day;
  /** The last day by law: rolled to a working day (Regulation 1182/71). */
  @Holds("request", is.day) dueStatutory!: Day;
  /** The day to work to: never later than the statutory one. */
  @Holds("request", is.day) dueTarget!: Day;
  @Holds("request", is.requestState) state!: RequestState;
  /** Why it was not plain who asks, and since when he is asked: the clock stands still until he showed it. */
  @Holds("request", is.identityDoubt, { optional: true }) identityDoubt!: IdentityDoubt | null;
  @Holds("request", is.day, { optional: true }) identityAskedOn!: Day | null;
  @Holds("request", is.identityMeans, { optional: true }) identityMeans!: IdentityMeans | null;
  @Holds("request", is.day, { optional: true }) identityConfirmedOn!: Day | null;
  @Holds("wording", is.text, { optional: true }) wording!: string | null;

  receive(on: Day): void {
    this.receivedOn = on;
    Object.assign(this, dueOf(on));
    Object.assign(this, { identityDoubt: null, identityAskedOn: null, identityMeans: null, identityConfirmedOn: null });
    this.state = "RequestInitiated";
  }

  /** Throws unless it is about this case. */
  mustBeOf(caseId: string): void {
    if (this.caseId !== caseId) throw new NotFound();
  }

  askIdentity(doubt: IdentityDoubt, today: Day): void {
    if (this.state !== "RequestInitiated") throw new Refusal("rights/any-channel", "identity-once", "requestId");
    if (today > lastDayToAsk(this.receivedOn))
      throw new Refusal("rights/any-channel", "identity-too-late", "requestId");
    this.state = "RequestRequiresAction";
    Object.assign(this, { identityDoubt: doubt, identityAskedOn: today });
  }

  confirmIdentity(means: IdentityMeans, today: Day): void {
    if (this.state !== "RequestRequiresAction" || this.identityAskedOn === null)
      throw new Refusal("rights/any-channel", "identity-not-asked", "requestId");
    this.state = "RequestRequiredActionPerformed";
    Object.assign(this, { identityMeans: means, identityConfirmedOn: today });
    Object.assign(this, dueOf(this.receivedOn, { from: this.identityAskedOn, to: today }));
  }
}
