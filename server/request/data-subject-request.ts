import {
  type AnswerOutcome,
  type Asker,
  type DataSubjectKind,
  endedAs,
  type IdentityDoubt,
  type IdentityMeans,
  type Objectable,
  type RefusalGround,
  type RequestState,
  surveyGrounds,
} from "@zorgvuldig/schema/requests";
import { requestAnsweredWithin, requestExtendedTo } from "@zorgvuldig/schema/terms";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { ContactMoment } from "../contact/contact-moment.js";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { dueOf, lastDayToAsk, type Pause } from "./clock.js";

type Who = {
  readonly subjectId?: string | null;
  readonly askedBy: Asker;
  readonly askerId?: string | null;
  readonly askerName?: string | null;
};

/** Somebody uses a right of Articles 15 to 21. Received is: by the bureau, by whatever road (rights/any-channel). */
@Table({ name: "data_subject_request", of: "request", belongsTo: "case", kept: "CASE" })
export class DataSubjectRequest extends Row {
  caseId!: string;
  @Belongs(() => Case, "requests") case!: Relation<Case>;
  @Holds("request", is.requestKind) kind!: RequestKind;
  @Holds("request", is.dataSubject) person!: DataSubjectKind;
  /** Which one of that kind, of those in the case; nobody, where somebody is not in it by name. */
  @Holds("request", is.uuid, { optional: true, hidden: true }) subjectId!: string | null;
  /** The same, to who may see that he is there. */
  @Computed<DataSubjectRequest>("request", is.uuid, "person_seen", ["subjectId"], "shown") personId?: string | null;
  /** Nobody said, of what was taken down before that was asked. */
  @Holds("request", is.asker, { optional: true }) askedBy!: Asker | null;
  /** The parent who asks, or who gave the mandate for a pupil. */
  @Holds("request", is.uuid, { optional: true, hidden: true }) askerId!: string | null;
  @Computed<DataSubjectRequest>("request", is.uuid, "person_seen", ["askerId"], "shown") requesterId?: string | null;
  /** Against what it is, of an objection; nobody said, of what was taken down before that was asked. */
  @Holds("request", is.listOf(is.objectable), { optional: true }) objectsTo!: Objectable[] | null;
  /** What of it holds: all, as long as it is open, and then what was not refused. */
  @Computed<DataSubjectRequest>("request", is.listOf(is.objectable), "objection_of", ["id"], "shown")
  holdsFor?: Objectable[] | null;
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
  @Holds("request", is.day, { optional: true }) answeredOn!: Day | null;
  earlierId!: string | null;
  /** The same was asked about the same person before, and was open or answered not long ago; the database links them. */
  @Belongs(() => DataSubjectRequest, "later", { optional: true }) earlier!: Relation<DataSubjectRequest> | null;
  contactId!: string | null;
  /** In which it was heard, when it was taken down as a question first. */
  @Belongs(() => ContactMoment, "requests", { optional: true }) contact!: Relation<ContactMoment> | null;
  @Holds("wording", is.text, { optional: true }) wording!: string | null;
  /** Who asks for somebody else, and is not in the case. */
  @Holds("wording", is.text, { optional: true }) askerName!: string | null;

  /** Who it is about and who asks, as far as that is known; what is known once stays. The database holds that they are of this case. */
  nameWho({ subjectId = null, askedBy, askerId = null, askerName = null }: Who): void {
    this.mustBeOpen("subjectId");
    this.subjectId ??= subjectId;
    this.askedBy ??= askedBy;
    if (this.askedBy === "PARENT" && this.person !== "PUPIL")
      throw new Refusal("data/persons", "parent-for-pupil", "askedBy");
    if (this.askedBy !== "SELF") this.askerId ??= askerId;
    if (this.askedBy === "MANDATE") this.askerName ??= askerName;
    if (this.askedBy === "MANDATE" && !this.askerName) throw new Invalid({ askerName: "required" });
    if (this.identityMeans !== null) this.mustBeShownBy(this.identityMeans, "askedBy");
  }

  /** Throws where it is not said against what, or where it is said why somebody wants no survey: nobody asks him that (article 21). */
  object(to: readonly Objectable[]): void {
    if ((this.kind === "OBJECTION") !== to.length > 0)
      throw new Refusal("rights/object", "objects-to-what", "objectsTo");
    if (to.every((one) => one === "SURVEY") && to.length > 0 && this.wording)
      throw new Refusal("rights/object", "survey-no-reason", "wording");
    this.objectsTo = to.length > 0 ? [...new Set(to)] : null;
  }

  /** Throws for an answer that does not heed an objection against the survey: it is not weighed. */
  mustHeed(outcome: AnswerOutcome, ground: RefusalGround | null): void {
    const to = this.objectsTo ?? [];
    if (outcome === "REFUSED" && to.includes("SURVEY") && !(ground && surveyGrounds.includes(ground)))
      throw new Refusal("rights/object", "survey-absolute", "outcome");
    if (outcome === "PARTLY" && to.length === 1) throw new Refusal("rights/object", "objection-whole", "outcome");
  }

  receive(on: Day, off: DaysOff): void {
    this.receivedOn = on;
    Object.assign(this, dueOf(on, off));
    Object.assign(this, { identityDoubt: null, identityAskedOn: null, identityMeans: null, identityConfirmedOn: null });
    Object.assign(this, { subjectId: null, askedBy: null, askerId: null, askerName: null });
    Object.assign(this, { earlierId: null, contactId: null });
    Object.assign(this, { state: "RequestInitiated", answeredOn: null });
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
