import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Moment } from "../foundation/clock/calendar.js";
import { Disclosure } from "./disclosure.js";

/** By what an institution fetches what is shared with it. The database counts the tries and the days; nobody reads by what it is known. */
@Table({ name: "disclosure_link", of: "course", belongsTo: "case", kept: "CASE" })
export class DisclosureLink extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  disclosureId!: string;
  @Belongs(() => Disclosure, "links") disclosure!: Relation<Disclosure>;
  @Holds("house", is.bytes, { hidden: true }) tokenHash!: Buffer;
  @Holds("house", is.bytes, { hidden: true }) codeMac!: Buffer;
  @Holds("course", is.moment) endsAt!: Moment;
  @Holds("course", is.count) triesLeft!: number;
  @Holds("course", is.moment, { optional: true }) openedAt!: Moment | null;
  @Holds("course", is.count) downloads!: number;
  @Holds("course", is.moment, { optional: true }) endedAt!: Moment | null;
}
