import type { SignalKind } from "@zorgvuldig/schema/signals";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";

/** Somebody hears of something that another did in a case of his. The database writes it, with what it is about. */
@Table({ name: "signal", of: "course", belongsTo: "case", kept: "CASE" })
export class Signal extends Row {
  /** None of what is about no case: a complaint with the FG, a breach. */
  caseId!: string | null;
  @Belongs(() => Case, undefined, { optional: true }) case!: Relation<Case> | null;
  accountId!: string;
  @Belongs(() => Account) account!: Relation<Account>;
  @Holds("course", is.signalKind) kind!: SignalKind;
  @Holds("course", is.moment, { optional: true }) seenAt!: Moment | null;
  /** What the house finds anew every minute, and tells once. */
  @Holds("house", is.uuid, { optional: true, hidden: true }) aboutId!: string | null;
}
