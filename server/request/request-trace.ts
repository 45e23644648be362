import type { AnswerOutcome, DataSubjectKind, RefusalGround, RequestState } from "@zorgvuldig/schema/requests";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";

/** What stays of a request when its case is erased: that it was asked and how it was answered, and nothing of who asked, or in which case. */
@Table({ name: "request_trace", of: "request", belongsTo: "nobody", kept: "REQUEST_TRACE" })
export class RequestTrace extends Row {
  @Holds("request", is.requestKind) kind!: RequestKind;
  @Holds("request", is.dataSubject) person!: DataSubjectKind;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("request", is.day) receivedOn!: Day;
  @Holds("request", is.day) dueStatutory!: Day;
  /** As it was on its last day: one that was not answered ended with the case. */
  @Holds("request", is.requestState) state!: RequestState;
  /** Somebody was told that it takes longer. */
  @Holds("request", is.flag) isExtended!: boolean;
  @Holds("request", is.answerOutcome, { optional: true }) outcome!: AnswerOutcome | null;
  @Holds("request", is.refusalGround, { optional: true }) ground!: RefusalGround | null;
  /** The day of the answer, or that on which the case went. */
  @Holds("request", is.day) closedOn!: Day;
  @Holds("request", is.count) daysLate!: number;
  /** Five years after it was closed. */
  @Holds("request", is.day) destroyOn!: Day;
}
