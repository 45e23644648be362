import type { BreachNature, BreachRisk, BreachState, TellingExemption } from "@zorgvuldig/schema/breaches";
import { breachTerms, terms } from "@zorgvuldig/schema/terms";
import type { DataCategory } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, dayOf, hasCome, later, type Moment, plus } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

type Times = { knownAt: Moment; startedAt?: Moment | null; endedAt?: Moment | null };
type Reported = Times & { nature: BreachNature; dataKinds: DataCategory[]; peopleCount?: number | null };
type Described = Reported & { consequences?: string | null; measures?: string | null; affected?: string | null };
type Notified = { notifiedAt: Moment; reference: string; isComplete: boolean; delayReason?: string | null };

const isAfter = (one: Moment, other: Moment): boolean => hasCome(other, one) && !hasCome(one, other);

/**
 * A breach of personal data as article 33(5) GDPR has it registered, whatever came of it. What is written of it is sealed under the key of its own row;
 * whom it touches stands beside it by case alone.
 */
@Table({ name: "breach", of: "breach", belongsTo: "itself", kept: "BREACH" })
export class Breach extends Row {
  @Holds("house", is.code) number!: string;
  reportedById!: string;
  @Belongs(() => Account) reportedBy!: Relation<Account>;
  @Holds("breach", is.breachState) state!: BreachState;
  /** From here the hours run, also those before anybody reported it. */
  @Holds("breach", is.moment) knownAt!: Moment;
  @Derived<Breach>("breach", is.moment, ["knownAt"], ({ knownAt }) => later(knownAt, breachTerms.notified))
  dueAt?: Moment;
  @Holds("breach", is.moment, { optional: true }) startedAt!: Moment | null;
  @Holds("breach", is.moment, { optional: true }) endedAt!: Moment | null;
  @Holds("breach", is.breachNature) nature!: BreachNature;
  @Holds("breach", is.listOf(is.dataCategory)) dataKinds!: DataCategory[];
  /** About how many. */
  @Holds("breach", is.count, { optional: true }) peopleCount!: number | null;
  @Holds("breach", is.breachRisk, { optional: true }) risk!: BreachRisk | null;
  @Holds("breach", is.moment, { optional: true }) assessedAt!: Moment | null;
  assessedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) assessedBy!: Relation<Account> | null;
  @Holds("breach", is.moment, { optional: true }) notifiedAt!: Moment | null;
  /** By which the authority knows it. */
  @Holds("breach", is.code, { optional: true }) reference!: string | null;
  @Holds("breach", is.flag, { hidden: true }) isDelayExplained!: boolean;
  /** Nothing is left to be told to the authority: it may hear in phases (article 33(4)). */
  @Holds("breach", is.moment, { optional: true }) completedAt!: Moment | null;
  /** Also of those that were erased since. */
  @Holds("breach", is.count) casesFound!: number;
  /** That the log names and that were gone already. */
  @Holds("breach", is.count) casesGone!: number;
  @Holds("breach", is.moment, { optional: true }) tellingSince!: Moment | null;
  @Holds("breach", is.tellingExemption, { optional: true }) exemption!: TellingExemption | null;
  @Holds("breach", is.moment, { optional: true }) closedAt!: Moment | null;
  @Holds("breach", is.day, { optional: true }) destroyOn!: Day | null;
  @Holds("incident", is.text) summary!: string;
  @Holds("incident", is.text, { optional: true }) consequences!: string | null;
  @Holds("incident", is.text, { optional: true }) measures!: string | null;
  @Holds("incident", is.text, { optional: true }) affected!: string | null;
  @Holds("incident", is.text, { optional: true }) riskReason!: string | null;
  @Holds("incident", is.text, { optional: true }) delayReason!: string | null;
  @Holds("incident", is.text, { optional: true }) exemptionReason!: string | null;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;

  report(number: string, told: Reported & { summary: string }, by: string, now: Moment): void {
    this.keepTimes(told, now);
    const { nature, dataKinds, peopleCount = null, summary } = told;
    Object.assign(this, { number, reportedById: by, state: "REPORTED", nature, dataKinds, peopleCount, summary });
    Object.assign(this, { isDelayExplained: false, casesFound: 0, casesGone: 0, risk: null, closedAt: null });
  }

  describe(told: Described, now: Moment): void {
    this.mustBeOpen();
    // Whoever could move it later would win time.
    if (isAfter(told.knownAt, this.knownAt)) throw new Refusal("security/measures", "breach-clock-stays", "knownAt");
    this.keepTimes(told, now);
    const { nature, dataKinds, peopleCount = null } = told;
    const { consequences = null, measures: taken = null, affected = null } = told;
    Object.assign(this, { nature, dataKinds, peopleCount, consequences, measures: taken, affected });
    this.mustExplain(this.notifiedAt, this.delayReason, "knownAt");
  }

  assess(risk: BreachRisk, why: string, by: string, at: Moment): void {
    this.mustBeOpen();
    if (risk === "NONE" && (this.notifiedAt || this.tellingSince))
      throw new Refusal("security/measures", "breach-risk-stays", "risk");
    if (this.state === "REPORTED") this.state = "ASSESSED";
    Object.assign(this, { risk, riskReason: why, assessedById: by, assessedAt: at });
  }

  notify({ notifiedAt, reference, isComplete, delayReason = null }: Notified, now: Moment): void {
    this.mustBeOpen();
    if (this.notifiedAt) throw new Refusal("oversight/ap", "breach-notified-stays", "notifiedAt");
    this.mustBeAssessed("notifiedAt");
    if (this.risk === "NONE") throw new Refusal("oversight/ap", "breach-no-risk", "notifiedAt");
    if (isAfter(notifiedAt, now)) throw new Invalid({ notifiedAt: "moment-in-future" });
    if (isAfter(this.knownAt, notifiedAt)) throw new Refusal("oversight/ap", "breach-before-known", "notifiedAt");
    this.mustExplain(notifiedAt, delayReason, "delayReason");
    Object.assign(this, { notifiedAt, reference, delayReason, state: "NOTIFIED" });
    this.isDelayExplained = !!delayReason;
    if (isComplete) this.completedAt = now;
  }

  completeNotification(at: Moment): void {
    this.mustBeOpen();
    if (!this.notifiedAt) throw new Refusal("oversight/ap", "breach-unnotified", "breachId");
    if (this.completedAt) throw new Refusal("oversight/ap", "breach-complete", "breachId");
    this.completedAt = at;
  }

  /** The bureau is to tell everybody of the cases that are listed: without undue delay, so without waiting for the authority. */
  tellPersons(at: Moment): void {
    this.mustBeOpen();
    this.mustBeAssessed();
    if (this.risk === "NONE") throw new Refusal("security/measures", "breach-no-risk", "breachId");
    if (this.tellingSince) throw new Refusal("security/measures", "breach-telling-begun", "breachId");
    if (this.casesFound === 0) throw new Refusal("security/measures", "breach-nobody-listed", "breachId");
    this.tellingSince = at;
  }

  exempt(exemption: TellingExemption, why: string): void {
    this.mustBeOpen();
    if (this.risk !== "HIGH") throw new Refusal("security/measures", "breach-not-high", "exemption");
    if (this.tellingSince) throw new Refusal("security/measures", "breach-telling-begun", "exemption");
    Object.assign(this, { exemption, exemptionReason: why });
  }

  /** Whether everybody was told who had to be, the database sees: it alone knows who is still there. */
  close(at: Moment): void {
    this.mustBeOpen();
    this.mustBeAssessed();
    if (this.risk !== "NONE" && !this.completedAt) throw new Refusal("oversight/ap", "breach-unnotified", "breachId");
    if (this.risk === "HIGH" && !this.tellingSince && !this.exemption)
      throw new Refusal("security/measures", "breach-untold", "breachId");
    Object.assign(this, { state: "CLOSED", closedAt: at, destroyOn: plus(dayOf(at), terms.BREACH.duration) });
  }

  mustBeOpen(): void {
    if (this.state === "CLOSED") throw new Refusal("security/measures", "breach-closed", "breachId");
  }

  private mustBeAssessed(field: "notifiedAt" | "breachId" = "breachId"): void {
    if (this.risk === null) throw new Refusal("security/measures", "breach-unassessed", field);
  }

  /** Article 33(1): exactly 72 hours is in time, a minute later needs a reason. */
  private mustExplain(at: Moment | null, why: string | null, field: "knownAt" | "delayReason"): void {
    if (at && !why && isAfter(at, later(this.knownAt, breachTerms.notified)))
      throw new Refusal("oversight/ap", "breach-delay-unexplained", field);
  }

  private keepTimes({ knownAt, startedAt = null, endedAt = null }: Times, now: Moment): void {
    if (isAfter(knownAt, now)) throw new Invalid({ knownAt: "moment-in-future" });
    if (startedAt && isAfter(startedAt, knownAt)) throw new Invalid({ startedAt: "after-known" });
    if (endedAt && isAfter(endedAt, now)) throw new Invalid({ endedAt: "moment-in-future" });
    if (endedAt && startedAt && isAfter(startedAt, endedAt)) throw new Invalid({ endedAt: "before-begin" });
    Object.assign(this, { knownAt, startedAt, endedAt });
  }
}
