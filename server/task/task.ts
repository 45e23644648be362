import { isDuty, type TaskKind, type TaskState } from "@zorgvuldig/schema/duties";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

/** Something that is to be done about a case: because its course asks for it, or because somebody set himself or a colleague to it. */
@Table({ name: "task", of: "course", belongsTo: "case", kept: "CASE" })
export class Task extends Row {
  caseId!: string;
  @Belongs(() => Case, "tasks") case!: Relation<Case>;
  ownerId!: string | null;
  /** Nobody: it is the office's. */
  @Belongs(() => Account, undefined, { optional: true }) owner!: Relation<Account> | null;
  @Holds("course", is.taskKind) kind!: TaskKind;
  @Holds("course", is.day) targetOn!: Day;
  @Holds("course", is.taskState) state!: TaskState;
  @Holds("course", is.moment, { optional: true }) endedAt!: Moment | null;
  endedById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) endedBy!: Relation<Account> | null;
  /** The last day on which it can be done: on the next one the case is erased. */
  @Computed<Task>("course", is.day, "task_final_of", ["caseId"])
  finalOn?: Day | null;

  set(kind: TaskKind, targetOn: Day, ownerId: string | null): void {
    this.kind = kind;
    this.targetOn = targetOn;
    this.ownerId = ownerId;
    this.state = "OPEN";
  }

  /** Throws when it is a day on which the case is gone, or one that has passed. */
  mustBeInTime(today: Day, destroyOn: Day | null): void {
    if (this.targetOn < today) throw new Invalid({ targetOn: "in-past" });
    if (destroyOn !== null && this.targetOn >= destroyOn)
      throw new Refusal("keep/no-longer-than-needed", "task-too-late", "targetOn");
  }

  /** Throws when the act of the case is what does it, or when it is done. */
  complete(by: string, at: Moment): void {
    if (this.state !== "OPEN") throw new Invalid({ state: "task-ended" });
    if (isDuty(this.kind)) throw new Refusal("security/one-file", "task-by-act");
    this.state = "DONE";
    this.endedAt = at;
    this.endedById = by;
  }

  /** Throws when it is done. */
  give(ownerId: string | null): void {
    if (this.state !== "OPEN") throw new Invalid({ state: "task-ended" });
    this.ownerId = ownerId;
  }
}
