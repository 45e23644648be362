import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";
import { Guardian } from "../person/guardian.js";

/** By what somebody signs on line what he was asked. The database counts the tries and the days; nobody reads by what it is known. */
@Table({ name: "sign_link", of: "evidence", belongsTo: "case", kept: "CASE" })
export class SignLink extends Row {
  caseId!: string;
  @Belongs(() => Case, "signLinks") case!: Relation<Case>;
  guardianId!: string | null;
  /** Nobody: it is the pupil's own. */
  @Belongs(() => Guardian, undefined, { optional: true }) guardian!: Relation<Guardian> | null;
  /** It went with a letter, and no mail tells of it. */
  @Holds("evidence", is.flag) isPosted!: boolean;
  @Holds("house", is.bytes, { hidden: true }) tokenHash!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) codeMac!: Buffer;
  @Holds("evidence", is.moment) endsAt!: Moment;
  @Holds("evidence", is.count) triesLeft!: number;
  @Holds("evidence", is.moment, { optional: true }) openedAt!: Moment | null;
  /** The last time that something was signed or taken back by it. */
  @Holds("evidence", is.moment, { optional: true }) usedAt!: Moment | null;
  @Holds("evidence", is.moment, { optional: true }) endedAt!: Moment | null;
  /** In which transaction it is open to who showed its code. */
  @Holds("house", is.code, { optional: true, hidden: true }) openedIn!: string | null;
}
