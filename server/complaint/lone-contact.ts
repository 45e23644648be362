import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";
import { LoneComplaint } from "./lone-complaint.js";

/** Both spoke, or both wrote, about a complaint without a case; it stays as it was taken down, and goes with it. */
@Table({ name: "lone_contact", of: "request", belongsTo: "itself", kept: "COMPLAINT_ALONE" })
export class LoneContact extends Row {
  complaintId!: string;
  @Belongs(() => LoneComplaint, "contacts") complaint!: Relation<LoneComplaint>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.day) heldOn!: Day;
  @Holds("request", is.channel) channel!: Channel;
  @Holds("reason", is.text) summary!: string;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;
}
