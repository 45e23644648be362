import type { FileHindrance } from "@zorgvuldig/schema/changes";
import {
  type AnswerOutcome,
  type Asker,
  type DataSubjectKind,
  type Objectable,
  type RefusalGround,
  surveyGrounds,
} from "@zorgvuldig/schema/requests";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { ContactMoment } from "../contact/contact-moment.js";
import { Belongs, Computed, Holds } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import { Refusal } from "../foundation/refusal.js";
import { RequestTable, RightsRequest } from "./rights-request.js";

type Who = {
  readonly subjectId?: string | null;
  readonly askedBy: Asker;
  readonly askerId?: string | null;
  readonly askerName?: string | null;
};

/** Somebody in a case uses a right of Articles 15 to 21. Received is: by the bureau, by whatever road (rights/any-channel). */
@RequestTable({ name: "data_subject_request", of: "request", belongsTo: "case", kept: "CASE" })
export class DataSubjectRequest extends RightsRequest {
  caseId!: string;
  @Belongs(() => Case, "requests") case!: Relation<Case>;
  @Holds("request", is.dataSubject) person!: DataSubjectKind;
  /** Which one of that kind, of those in the case; nobody, where somebody is not in it by name. */
  @Holds("request", is.uuid, { optional: true, hidden: true }) subjectId!: string | null;
  /** The same, to who may see that he is there. */
  @Computed<DataSubjectRequest>("request", is.uuid, "person_seen", ["subjectId"], "shown") personId?: string | null;
  /** The parent who asks, or who gave the mandate for a pupil. */
  @Holds("request", is.uuid, { optional: true, hidden: true }) askerId!: string | null;
  @Computed<DataSubjectRequest>("request", is.uuid, "person_seen", ["askerId"], "shown") requesterId?: string | null;
  /** Against what it is, of an objection; nobody said, of what was taken down before that was asked. */
  @Holds("request", is.listOf(is.objectable), { optional: true }) objectsTo!: Objectable[] | null;
  /** What of it holds: all, as long as it is open, and then what was not refused. */
  @Computed<DataSubjectRequest>("request", is.listOf(is.objectable), "objection_of", ["id"], "shown")
  holdsFor?: Objectable[] | null;
  /** In whose round the whole file goes that he asked to have erased: once that was carried out and he was told. */
  @Computed<DataSubjectRequest>("request", is.day, "request_goes_on", ["id"], "shown") goesOn?: Day | null;
  /** What stands in the way of that now, whether it is decided or not. */
  @Computed<DataSubjectRequest>("request", is.listOf(is.fileHindrance), "request_waits_for", ["id"], "shown")
  waitsFor?: FileHindrance[] | null;
  /** On which grounds something is left out of what lies ready, or is to lie ready, for him. */
  @Computed<DataSubjectRequest>("request", is.listOf(is.refusalGround), "left_out_of", ["id"])
  leftOut?: RefusalGround[];
  /** He was told that he is given it, and nobody fetched it: it lies there no more, or not for long. */
  @Computed<DataSubjectRequest>("request", is.flag, "pack_unfetched", ["id"], "shown") isUnfetched?: boolean | null;
  /** In which transaction of the database it was open once more after the answer. */
  @Holds("house", is.code, { optional: true, hidden: true }) openedIn!: string | null;
  earlierId!: string | null;
  /** The same was asked about the same person before, and was open or answered not long ago; the database links them. */
  @Belongs(() => DataSubjectRequest, "later", { optional: true }) earlier!: Relation<DataSubjectRequest> | null;
  contactId!: string | null;
  /** In which it was heard, when it was taken down as a question first. */
  @Belongs(() => ContactMoment, "requests", { optional: true }) contact!: Relation<ContactMoment> | null;

  /** Who it is about and who asks, as far as that is known; what is known once stays. The database holds that they are of this case. */
  nameWho({ subjectId = null, askedBy, askerId = null, askerName = null }: Who): void {
    this.mustBeOpen("subjectId");
    this.subjectId ??= subjectId;
    this.askFor(askedBy, askerName);
    if (this.askedBy !== "SELF") this.askerId ??= askerId;
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

  /** Throws for an answer that says that he is given all while something is left out, or that it is on another ground. */
  mustTellWhatIsLeftOut(outcome: AnswerOutcome | null, ground: RefusalGround | null): void {
    const grounds = this.leftOut ?? [];
    if (grounds.length === 0) return;
    if (outcome === "GRANTED") throw new Refusal("rights/access", "left-out-granted", "outcome");
    if (outcome === "PARTLY" && !(ground && grounds.includes(ground)))
      throw new Refusal("rights/access", "left-out-ground", "ground");
  }

  override receive(on: Day, off: DaysOff): void {
    super.receive(on, off);
    Object.assign(this, { subjectId: null, askerId: null, earlierId: null, contactId: null, openedIn: null });
  }
}
