import type { Relation } from "typeorm";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";
import { Case } from "./case.js";

/** A consultant works on a case: he sees it on these days and on no other (share/consultant). */
@Table({ name: "assignment", of: "course", belongsTo: "case", kept: "CASE" })
export class Assignment extends Row {
  caseId!: string;
  @Belongs(() => Case, "assignments") case!: Relation<Case>;
  consultantId!: string;
  @Belongs(() => Account) consultant!: Relation<Account>;
  @Holds("course", is.day) fromOn!: Day;
  /** The planned last day: until 24:00. */
  @Holds("course", is.day, { optional: true }) toOn!: Day | null;
  /** Ended by hand: from the next request on the case is not there for him. */
  @Holds("course", is.moment, { optional: true }) endedAt!: Moment | null;
  @Computed<Assignment>("course", is.flag, "assignment_active_of", ["fromOn", "toOn", "endedAt"])
  isActive?: boolean;

  /** Whether it takes up a day between these two; without an end it goes on. */
  overlaps(from: Day, to: Day | null): boolean {
    return this.endedAt === null && (this.toOn === null || this.toOn >= from) && (to === null || this.fromOn <= to);
  }

  /** Whether it is this very placement, and goes on. */
  isFor(placement: Pick<Assignment, "consultantId" | "fromOn" | "toOn">): boolean {
    return (
      this.endedAt === null &&
      this.consultantId === placement.consultantId &&
      this.fromOn === placement.fromOn &&
      this.toOn === placement.toOn
    );
  }

  end(at: Moment): void {
    this.endedAt ??= at;
  }
}
