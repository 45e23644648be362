import type { LearningAspect } from "@zorgvuldig/schema/words";
import { Holds } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { CaseRecord, RecordTable } from "./case-record.js";

@RecordTable("learning")
export class LearningRecord extends CaseRecord {
  readonly category = "LEARNING";
  @Holds("learning", is.learningAspect) aspect!: LearningAspect;
}

@RecordTable("absence")
export class AbsenceRecord extends CaseRecord {
  readonly category = "ABSENCE";
  @Holds("absence", is.day) startedOn!: Day;
  /** Absent: the pupil is still away. */
  @Holds("absence", is.day, { optional: true }) endedOn!: Day | null;
}

/** Only as far as the work needs it, so each item says why (data/health). */
@RecordTable("health")
export class HealthRecord extends CaseRecord {
  readonly category = "HEALTH";
}

@RecordTable("home")
export class HomeRecord extends CaseRecord {
  readonly category = "HOME";
}

export const recordClasses = [LearningRecord, AbsenceRecord, HealthRecord, HomeRecord] as const;
