import { requestAnsweredWithin } from "@zorgvuldig/schema/terms";
import type { Channel, PersonKind, RequestKind, RequestState } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus } from "../foundation/clock/calendar.js";
import { rolled } from "../foundation/clock/holidays.js";

/** Somebody uses a right of Articles 15 to 21. Received is: by the bureau, by whatever road (rights/any-channel). */
@Table({ name: "data_subject_request", of: "request", belongsTo: "case", kept: "CASE" })
export class DataSubjectRequest extends Row {
  caseId!: string;
  @Belongs(() => Case, "requests") case!: Relation<Case>;
  @Holds("request", is.requestKind) kind!: RequestKind;
  @Holds("request", is.personKind) person!: PersonKind;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("request", is.day) receivedOn!: Day;
  /** The last day by law: rolled to a working day (Regulation 1182/71). */
  @Holds("request", is.day) dueStatutory!: Day;
  /** The day to work to: never later than the statutory one. */
  @Holds("request", is.day) dueTarget!: Day;
  @Holds("request", is.requestState) state!: RequestState;
  @Holds("wording", is.text, { optional: true }) wording!: string | null;

  receive(on: Day): void {
    this.receivedOn = on;
    this.dueTarget = plus(on, requestAnsweredWithin);
    this.dueStatutory = rolled(this.dueTarget);
    this.state = "RequestInitiated";
  }
}
