import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";
import { PackDelivery } from "./pack-delivery.js";

/** By what somebody fetches what lies ready for him. The database counts the tries; nobody reads by what it is known. */
@Table({ name: "pack_link", of: "request", belongsTo: "case", kept: "CASE" })
export class PackLink extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  deliveryId!: string;
  @Belongs(() => PackDelivery, "links") delivery!: Relation<PackDelivery>;
  @Holds("house", is.bytes, { hidden: true }) tokenHash!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) codeMac!: Buffer;
  @Holds("request", is.count) triesLeft!: number;
  @Holds("request", is.moment, { optional: true }) endedAt!: Moment | null;
}
