import type { Reason, SchoolType } from "@zorgvuldig/schema/report";
import type { TermCode } from "@zorgvuldig/schema/terms";
import type { Act, Channel, ErasureState, Outcome, Stage } from "@zorgvuldig/schema/words";
import { Computed, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, dayOf, due, type Moment } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { course, isOpen, mayDo } from "./course.js";
import { mustBeCallbackInTime, mustBeIntakeInTime } from "./in-time.js";

/** When a term that is counted from the interview would end. */
const endOf =
  (term: TermCode, day: "promisedBy" | "destroyOn") =>
  ({ intakeHeldOn }: Case): Day | null =>
    intakeHeldOn && due(term, intakeHeldOn)[day];

/** What one child's stuck schooling brings to the bureau: its course, its dates and what is done with it. */
@Table({ name: "case_file", of: "course", belongsTo: "case", kept: "CASE_FILE" })
export class Case extends Row {
  @Holds("course", is.code) number!: string;
  @Holds("course", is.stage) stage!: Stage;
  @Holds("course", is.channel) channel!: Channel;
  @Holds("course", is.day) receivedOn!: Day;
  @Holds("course", is.code) noticeVersion!: string;
  @Holds("course", is.day) noticeGivenOn!: Day;
  @Holds("course", is.moment, { optional: true }) intakePlannedAt!: Moment | null;
  @Holds("course", is.day, { optional: true }) intakeHeldOn!: Day | null;
  /** How often an interview was held: ringing back starts the term anew only with a new one (keep/held-3-months). */
  @Holds("course", is.count) intakeCount!: number;
  /** Somebody took the application back before an interview was recorded. */
  @Holds("course", is.day, { optional: true }) withdrawnOn!: Day | null;
  @Holds("course", is.day, { optional: true }) agreedCallbackOn!: Day | null;
  /** The last time that it was put on hold. */
  @Holds("course", is.day, { optional: true }) putOnHoldOn!: Day | null;
  @Holds("course", is.day, { optional: true }) workStartedOn!: Day | null;
  @Holds("course", is.day, { optional: true }) workEndedOn!: Day | null;
  /** The last talk with parents about the work, from which its term is counted if that is later (keep/last-contact). */
  @Holds("course", is.day, { optional: true }) lastContactOn!: Day | null;
  /** How often such a talk moved the term of a case that had ended. */
  @Holds("course", is.count) termMoves!: number;
  /** Since when there is a complaint or dispute with the bureau itself, settled or not (keep/complaint-ever). */
  @Holds("request", is.day, { optional: true }) complainedOn!: Day | null;
  @Holds("course", is.outcome, { optional: true }) outcome!: Outcome | null;
  /** What the yearly figures tell of it besides (report/all-handled). */
  @Holds("note", is.schoolType, { optional: true }) schoolType!: SchoolType | null;
  @Holds("note", is.reason, { optional: true }) cause!: Reason | null;
  /** In the figures of which year it was counted; 0: in none, because somebody objected, or because after a copy was put back nobody knows any more. The database sets it. */
  @Holds("request", is.count, { optional: true }) countedIn!: number | null;
  /** Guardians disagree: nothing is handled further, and no term stops. */
  @Holds("course", is.day, { optional: true }) frozenOn!: Day | null;
  /** Since when it is kept and nothing else (rights/restrict); the database sets it. */
  @Holds("course", is.day, { optional: true }) restrictedOn!: Day | null;
  /** The last lawful day. None while the case is being handled: its term has not begun. */
  @Holds("course", is.day, { optional: true }) promisedBy!: Day | null;
  /** The day whose round erases it. */
  @Holds("course", is.day, { optional: true }) destroyOn!: Day | null;
  @Holds("course", is.code) term!: TermCode;
  /** Since when it has the day on which it is erased; the database dates it. */
  @Holds("course", is.day, { optional: true, hidden: true }) termSetOn!: Day | null;
  @Holds("note", is.text, { optional: true }) question!: string | null;
  @Holds("note", is.text, { optional: true }) declineReason!: string | null;
  @Holds("note", is.text, { optional: true }) referredTo!: string | null;
  /** Until when it may be kept, and on which day it is erased, if it is decided so: shown before anybody decides (D1). */
  @Derived<Case>("course", is.day, ["intakeHeldOn"], endOf("DECLINED", "promisedBy")) ifDeclinedPromisedBy?: Day | null;
  @Derived<Case>("course", is.day, ["intakeHeldOn"], endOf("DECLINED", "destroyOn")) ifDeclinedDestroyOn?: Day | null;
  @Derived<Case>("course", is.day, ["intakeHeldOn"], endOf("ON_HOLD", "destroyOn")) ifHeldDestroyOn?: Day | null;
  @Derived<Case>("course", is.day, ["intakeHeldOn"], endOf("AWAITING_SIGNATURES", "destroyOn"))
  ifAwaitedDestroyOn?: Day | null;
  @Derived<Case>("course", is.listOf(is.act), ["stage", "frozenOn", "restrictedOn"], mayDo) mayDo?: Act[];
  /** How it stands with its erasure; nothing while that is further away than a week. */
  @Computed<Case>("course", is.erasureState, "erasure_state_of", ["id"], "shown") erasure?: ErasureState | null;
  /** Of the acts before it is handled, those that would be refused today: what they need is not there yet. */
  @Computed<Case>("evidence", is.listOf(is.act), "not_yet_of", ["id"], "shown") notYet?: Act[];
  @Computed<Case>("course", is.count, "withheld_items_of", ["id"], "shown") itemsKeptForClaim?: number | null;

  /** Throws the refusal of an act that is out of turn, or that comes when the case should have been erased. */
  must(act: Act, today: Day): void {
    if (this.restrictedOn !== null && !course[act].alsoRestricted) throw new Refusal("rights/restrict", "restricted");
    if (!isOpen(act, this)) {
      if (this.stage === "DECLINED") throw new Refusal("keep/declined-14-days", "declined-stays");
      const { clause, from } = course[act];
      if (!from.includes(this.stage)) throw new Refusal(clause, "wrong-stage");
      throw new Refusal(clause, this.frozenOn === null ? "not-frozen" : "frozen");
    }
    if (this.destroyOn !== null && today >= this.destroyOn && !course[act].alsoOverdue)
      throw new Refusal("keep/no-longer-than-needed", "term-over");
  }

  receive(on: Day, today: Day): void {
    if (on > today) throw new Invalid({ receivedOn: "in-future" });
    this.stage = "RECEIVED";
    this.receivedOn = on;
    this.intakeCount = 0;
    this.termMoves = 0;
    this.keepBy("NO_INTAKE", on);
    // What would be erased by the next round has no business here.
    if (this.destroyOn !== null && this.destroyOn <= today)
      throw new Refusal("keep/no-longer-than-needed", "received-too-long-ago", "receivedOn");
  }

  planIntake(at: Moment, today: Day): void {
    this.must("planIntake", today);
    mustBeIntakeInTime(dayOf(at), today, this.destroyOn);
    this.stage = "INTAKE_PLANNED";
    this.intakePlannedAt = at;
  }

  holdIntake(on: Day, today: Day): void {
    this.must("holdIntake", today);
    this.mustBeIntakeDay(on, today);
    this.stage = "INTAKE_DONE";
    this.intakeHeldOn = on;
    this.intakeCount += 1;
    this.agreedCallbackOn = null;
    this.putOnHoldOn = null;
    this.keepBy("UNDECIDED", on);
  }

  /** Throws unless an interview about it can have been held on this day, and none that is recorded came after. */
  mustBeIntakeDay(on: Day, today: Day): void {
    if (on > today) throw new Refusal("keep/declined-14-days", "intake-in-future", "heldOn");
    if (on < this.receivedOn) throw new Invalid({ heldOn: "before-receipt" });
    if (this.intakeHeldOn !== null && on <= this.intakeHeldOn) throw new Invalid({ heldOn: "before-last-intake" });
  }

  decline(reason: string, today: Day): void {
    this.must("declineCase", today);
    this.stage = "DECLINED";
    this.declineReason = reason;
    this.keepBy("DECLINED", this.intakeDay());
  }

  /** The application is taken back; what would have gone sooner still does (D35). */
  withdraw(on: Day, today: Day): void {
    this.must("withdrawApplication", today);
    if (on > today) throw new Invalid({ withdrawnOn: "in-future" });
    if (on < this.receivedOn) throw new Invalid({ withdrawnOn: "before-receipt" });
    const { promisedBy, destroyOn } = this;
    this.stage = "WITHDRAWN";
    this.withdrawnOn = on;
    this.keepBy("WITHDRAWN", on);
    if (destroyOn !== null && this.destroyOn !== null && destroyOn < this.destroyOn)
      Object.assign(this, { promisedBy, destroyOn });
  }

  putOnHold(referredTo: string, agreedCallbackOn: Day, today: Day): void {
    this.must("putOnHold", today);
    mustBeCallbackInTime(agreedCallbackOn, this.intakeDay(), today);
    this.stage = "ON_HOLD";
    this.referredTo = referredTo;
    this.agreedCallbackOn = agreedCallbackOn;
    this.putOnHoldOn = today;
    this.keepBy("ON_HOLD", this.intakeDay());
  }

  awaitSignatures(areFormsSent: boolean, today: Day): void {
    this.must("awaitSignatures", today);
    if (!areFormsSent) throw new Refusal("consent/forms-to-parents", "forms-not-sent");
    this.stage = "AWAITING_SIGNATURES";
    this.keepBy("AWAITING_SIGNATURES", this.intakeDay());
  }

  /** Handling begins: both documents are signed by all who must, and hold today. */
  takeUp(given: { agreement: boolean; authorisation: boolean; on: Day; today: Day }): void {
    this.must("takeUpCase", given.today);
    if (!given.agreement || !given.authorisation) throw new Refusal("consent/before-handling", "not-signed");
    if (given.on > given.today) throw new Invalid({ startedOn: "in-future" });
    if (given.on < this.intakeDay()) throw new Invalid({ startedOn: "before-intake" });
    this.stage = "IN_PROGRESS";
    this.workStartedOn = given.on;
    this.term = "HANDLED";
    this.promisedBy = null;
    this.destroyOn = null;
  }

  close(outcome: Outcome, endedOn: Day, today: Day): void {
    this.must("closeCase", today);
    if (endedOn > today) throw new Refusal("keep/handled-2-years", "end-in-future", "workEndedOn");
    if (this.workStartedOn !== null && endedOn < this.workStartedOn) throw new Invalid({ workEndedOn: "before-start" });
    if (this.frozenOn !== null && endedOn > this.frozenOn)
      throw new Refusal("keep/handled-2-years", "end-after-objection", "workEndedOn");
    this.stage = "CLOSED";
    this.outcome = outcome;
    this.workEndedOn = endedOn;
    this.keepBy(this.handledTerm, this.lastOf(endedOn));
  }

  /**
   * There was contact with the parents about the work. Says whether the term is counted from it: only forwards, and of a case that has
   * ended only from a day after the end (keep/last-contact, D7).
   */
  contacted(on: Day): boolean {
    const isHandled = this.stage === "IN_PROGRESS" || this.stage === "CLOSED";
    if (!isHandled || (this.lastContactOn !== null && on <= this.lastContactOn)) return false;
    if (this.stage === "CLOSED" && this.workEndedOn !== null) {
      if (on <= this.workEndedOn) return false;
      this.termMoves += 1;
      this.keepBy(this.handledTerm, on);
    }
    this.lastContactOn = on;
    return true;
  }

  /** Nobody's no stands any more, which the database knows: the work goes on where it stood. */
  resume(today: Day): void {
    this.must("resumeCase", today);
    this.frozenOn = null;
  }

  /** Nobody's yes stands any more: the work ended with the last of them, or with the objection before it (D13, D23). */
  endForWantOfConsent(today: Day): void {
    this.close("ENDED_BY_PARENTS", this.frozenOn ?? today, today);
  }

  /** A holder of authority objects or withdraws: nothing further is handled from now on. What has ended, has ended. */
  freeze(on: Day): void {
    if (this.stage !== "CLOSED" && this.stage !== "DECLINED") this.frozenOn ??= on;
  }

  /** A complaint of the bureau came in: the term is five years from the same day, at once and for good (D8). */
  complained(on: Day): void {
    this.hasComplaints([on, ...(this.complainedOn === null ? [] : [this.complainedOn])]);
  }

  /** When those that are complaints came in; of none, the term is that of any other case. */
  hasComplaints(days: readonly Day[]): void {
    this.complainedOn = [...days].sort()[0] ?? null;
    if (this.stage === "CLOSED" && this.workEndedOn !== null)
      this.keepBy(this.handledTerm, this.lastOf(this.workEndedOn));
  }

  private get handledTerm(): TermCode {
    return this.complainedOn === null ? "HANDLED" : "HANDLED_COMPLAINT";
  }

  private lastOf(endedOn: Day): Day {
    return this.lastContactOn !== null && this.lastContactOn > endedOn ? this.lastContactOn : endedOn;
  }

  private intakeDay(): Day {
    if (this.intakeHeldOn === null) throw new Refusal("keep/declined-14-days", "no-intake");
    return this.intakeHeldOn;
  }

  private keepBy(term: TermCode, from: Day): void {
    this.term = term;
    Object.assign(this, due(term, from));
  }
}
