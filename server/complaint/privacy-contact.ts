import type { Channel } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";
import { PrivacyComplaint } from "./privacy-complaint.js";

/** What was said between the FG and whoever complains, or whoever it is about; it stays as it was taken down. */
@Table({ name: "privacy_contact", of: "redress", belongsTo: "itself", kept: "PRIVACY_COMPLAINT" })
export class PrivacyContact extends Row {
  complaintId!: string;
  @Belongs(() => PrivacyComplaint, "contacts") complaint!: Relation<PrivacyComplaint>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("redress", is.day) heldOn!: Day;
  @Holds("redress", is.channel) channel!: Channel;
  @Holds("grievance", is.text) summary!: string;
  @Holds("house", is.count, { hidden: true }) epoch!: number;
  @Holds("house", is.bytes, { hidden: true }) wrapped!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) commitment!: Buffer;
}
