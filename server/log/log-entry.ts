import type { Activity } from "@zorgvuldig/schema/words";
import { Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";

/**
 * One request, as the log tells it (security/measures): who did or read what, when, in which cases and why; never what it said.
 * What stands here is what was sealed.
 */
@Table({ name: "log_entry", of: "trace", belongsTo: "nobody", kept: "LOG", isView: true })
export class LogEntry extends Row {
  @Holds("trace", is.moment) beganAt!: Moment;
  /** The account of who asked; nobody, when he was not let in, or when it was the house itself. */
  @Holds("trace", is.uuid, { optional: true }) actor!: string | null;
  @Computed<LogEntry>("trace", is.code, "account_name_of", ["actor"]) actorName?: string | null;
  /** The role under which he asked, or `rounds`, or `nobody`. */
  @Holds("trace", is.code) role!: string;
  @Holds("trace", is.code) action!: string;
  @Holds("trace", is.activity) activity!: Activity;
  @Holds("trace", is.listOf(is.uuid)) caseIds!: string[];
  /** Of the cases that are still there, and that this viewer may see. */
  @Computed<LogEntry>("trace", is.listOf(is.code), "case_numbers_of", ["caseIds"]) caseNumbers?: string[];
  /** What was read, as `Type.field`; what was written with a plus before it. */
  @Holds("trace", is.listOf(is.code)) fields!: string[];
  /** `ok`, or how it was refused. */
  @Holds("trace", is.code) outcome!: string;
  /** The clause by which it was refused. */
  @Holds("trace", is.code, { optional: true }) rule!: string | null;
  @Holds("trace", is.uuid) trace!: string;
}
