import type { Dimension, ReportCode } from "@zorgvuldig/schema/report";
import { InputType } from "type-graphql";
import { Given, Nested } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class ReportCodesFilter {
  @Given("figure", is.reportDimension) dimension!: Dimension;
  /** Any of these. */
  @Given("figure", is.listOf(is.reportCode)) in!: ReportCode[];
}

/** A question about the figures: closed words and years, so that nobody can ask about somebody (report/anonymised). */
@InputType()
export class ReportTableFilter {
  /** Closing years that were laid down; together they are summed. */
  @Given("figure", is.listOf(is.count)) cohorts!: number[];
  /** What the rows tell apart. */
  @Given("figure", is.listOf(is.reportDimension), { optional: true }) rows?: Dimension[];
  @Nested(() => ReportCodesFilter, { optional: true, many: true }) filters?: ReportCodesFilter[];
  /** Every year by itself. */
  @Given("figure", is.flag, { optional: true }) byYear?: boolean;
}
