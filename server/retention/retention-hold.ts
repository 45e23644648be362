import type { HoldEnd, HoldGround } from "@zorgvuldig/schema/requests";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { Restriction } from "../request/restriction.js";

/**
 * A file is not erased on its day, because somebody's request is not answered yet or because he wishes so (D14). The database lays and ends each: one request for each
 * day of destruction (D32).
 */
@Table({ name: "retention_hold", of: "request", belongsTo: "case", kept: "CASE" })
export class RetentionHold extends Row {
  caseId!: string;
  @Belongs(() => Case, "holds") case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "holds") request!: Relation<DataSubjectRequest>;
  restrictionId!: string | null;
  @Belongs(() => Restriction, undefined, { optional: true }) restriction!: Relation<Restriction> | null;
  @Holds("request", is.holdGround) ground!: HoldGround;
  /** The day of destruction that it is about. */
  @Holds("request", is.day) destroyOn!: Day;
  @Holds("request", is.day) fromOn!: Day;
  /** The last day of the request's term, or the day that the person chose. */
  @Holds("request", is.day) until!: Day;
  @Holds("request", is.day, { optional: true }) endedOn!: Day | null;
  @Holds("request", is.holdEnd, { optional: true }) endReason!: HoldEnd | null;
}
