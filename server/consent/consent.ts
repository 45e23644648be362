import type { ConsentDocument, ConsentStatus } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";

/** One of the two documents that the family signs before anything is handled: the agreement, or the authorisation. */
@Table({ name: "consent", of: "evidence", belongsTo: "case", kept: "CASE" })
export class Consent extends Row {
  caseId!: string;
  @Belongs(() => Case, "consents") case!: Relation<Case>;
  @Holds("evidence", is.consentDocument) document!: ConsentDocument;
  @Holds("evidence", is.code) formVersion!: string;
  @Holds("evidence", is.code) regulationVersion!: string;
  @Holds("evidence", is.day) sentOn!: Day;
  @Holds("evidence", is.day) fromOn!: Day;
  /** Its last day: until 24:00. */
  @Holds("evidence", is.day) toOn!: Day;
  /** Holders of authority live apart, so that one signature is not enough. */
  @Holds("evidence", is.flag) needsAll!: boolean;
  /** From this day on it holds no more, because the pupil signs for himself (UAVG 5). */
  @Holds("evidence", is.day, { optional: true }) lapsesOn!: Day | null;
  @Computed<Consent>("evidence", is.consentStatus, "consent_status_of", [
    "id",
    "fromOn",
    "toOn",
    "lapsesOn",
    "needsAll",
  ])
  status?: ConsentStatus;

  get isGiven(): boolean {
    return this.status === "GIVEN";
  }

  /** Whether it could still hold on this day, if everybody says yes. */
  isOpenOn(day: Day): boolean {
    return this.toOn >= day && (this.lapsesOn === null || this.lapsesOn > day);
  }

  /** Ends it from this day on; what it allowed before stays lawful. An earlier end stands. */
  lapse(on: Day): void {
    if (this.lapsesOn === null || on < this.lapsesOn) this.lapsesOn = on;
  }
}
