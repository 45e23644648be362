import { limits } from "@zorgvuldig/schema/limits";
import { revealLasts } from "@zorgvuldig/schema/terms";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { later, type Moment } from "../foundation/clock/calendar.js";
import { Invalid } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";

/** Somebody of the office looked at health and home, and said why (security/limited-access). The FG sees it at once. */
@Table({ name: "reveal", of: "trace", belongsTo: "case", kept: "CASE" })
export class Reveal extends Row {
  caseId!: string;
  @Belongs(() => Case, "reveals") case!: Relation<Case>;
  accountId!: string;
  @Belongs(() => Account) account!: Relation<Account>;
  /** From then on the database hands the key over no more. */
  @Holds("trace", is.moment) endsAt!: Moment;
  @Holds("reason", is.text) reason!: string;
  @Derived<Reveal>("trace", is.flag, ["accountId"], ({ accountId }, viewer) => accountId === viewer.id)
  isMine?: boolean;

  /** Throws when it says too little to be weighed by anybody afterwards. */
  begin(at: Moment, reason: string): void {
    if (reason.length < limits.reason) throw new Invalid({ reason: "short" }, "security/limited-access");
    this.reason = reason;
    this.endsAt = later(at, revealLasts);
  }
}
