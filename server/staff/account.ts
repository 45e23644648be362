import type { Role } from "@zorgvuldig/schema/words";
import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";

/** Somebody who works with the house: staff, a hired consultant, the FG, the ministry's analyst. */
@Table({ name: "account", of: "colleague", belongsTo: "nobody", kept: "COLLEAGUE" })
export class Account extends Row {
  @Holds("colleague", is.text) name!: string;
  @Holds("colleague", is.role) role!: Role;
  @Holds("colleague", is.text) organisation!: string;
  /** Only on an office account: may sign what one person should not decide alone. */
  @Holds("colleague", is.flag) isLead!: boolean;
  /** From that day on he works here no more: he comes in no way, and is given nothing. */
  @Holds("colleague", is.day, { optional: true }) endedOn!: Day | null;
  /** Two years later nobody knows any more who he was: what he did in cases that still live is a former colleague's. */
  @Holds("colleague", is.day, { optional: true, hidden: true }) forgottenOn!: Day | null;
  @Holds("house", is.day, { optional: true, hidden: true }) weighedOn!: Day | null;
}
