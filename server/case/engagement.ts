import type { Stage } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Processor } from "../processor/processor.js";

/**
 * A case that a consultant works on today: an assignment that holds now, as who watches over the processors sees it. It says which
 * case, and leads into none.
 */
@Table({ name: "engagement", of: "course", belongsTo: "nobody", kept: "CASE", isView: true })
export class Engagement extends Row {
  processorId!: string;
  @Belongs(() => Processor, "engagements") processor!: Relation<Processor>;
  @Holds("course", is.uuid) caseId!: string;
  @Holds("course", is.code) number!: string;
  @Holds("course", is.stage) stage!: Stage;
  @Holds("course", is.day) fromOn!: Day;
}
