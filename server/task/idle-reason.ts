import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";

/** A lead said why a case in which nothing was done for long is not closed (keep/handled-2-years, D5); from that day it is counted anew. */
@Table({ name: "idle_reason", of: "trace", belongsTo: "case", kept: "CASE" })
export class IdleReason extends Row {
  caseId!: string;
  @Belongs(() => Case, "idleReasons") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("trace", is.day) givenOn!: Day;
  @Holds("reason", is.text) reason!: string;
}
