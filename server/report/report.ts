import {
  type CellStatus,
  type Dimension,
  dimensionNames,
  dimensions,
  type ReportCode,
  reportRules,
} from "@zorgvuldig/schema/report";
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import { For, Shape } from "../foundation/access/given.js";
import { Day, Sha256 } from "../foundation/access/scalars.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { askTable } from "./ask-table.js";
import { notesOf, ReportNote } from "./notes.js";
import { releasedOf } from "./released.js";
import { ReportTableFilter } from "./report-inputs.js";

@ObjectType()
class ReportCohort {
  @Field(() => Int) @Shape() year!: number;
  @Field(() => Day) @Shape() frozenOn!: string;
  @Field(() => Sha256, { description: "Over all its published cells; it is printed in the yearly report." })
  @Shape()
  sha256!: string;
  @Field(() => [ReportNote]) @Shape() notes!: ReportNote[];
}

@ObjectType()
class ReportList {
  @Field(() => is.reportDimension.graph as object) @Shape() dimension!: Dimension;
  @Field(() => [is.reportCode.graph as object]) @Shape() codes!: ReportCode[];
}

@ObjectType()
class ReportCatalogue {
  @Field(() => [ReportCohort], { description: "The closing years whose figures have been released." })
  @Shape()
  cohorts!: ReportCohort[];
  @Field(() => [ReportList]) @Shape() dimensions!: ReportList[];
  @Field(() => Int, { description: "How many of them one question may combine." }) @Shape() together!: number;
  @Field(() => Float, { description: "The privacy budget of a year: zero-concentrated differential privacy, rho." })
  @Shape()
  budget!: number;
  @Field(() => [Int], {
    description: "The variance of the noise in a cell of a table of no, one, two and three dimensions.",
  })
  @Shape()
  variances!: number[];
  @Field(() => Int, { description: "What is below is told as SMALL, nought too." }) @Shape() small!: number;
}

@ObjectType()
class ReportCell {
  @Field(() => [is.reportCode.graph as object], { description: "In the order of the rows that were asked for." })
  @Shape()
  codes!: ReportCode[];
  @Field(() => Int, { nullable: true, description: "Nothing when the years are summed." })
  @Shape()
  cohort!: number | null;
  @Field(() => Int, { nullable: true }) @Shape() count!: number | null;
  @Field(() => Float) @Shape() standardError!: number;
  @Field(() => is.cellStatus.graph as object) @Shape() status!: CellStatus;
}

@ObjectType()
class ReportTable {
  @Field(() => [ReportCell]) @Shape() cells!: ReportCell[];
  @Field(() => [ReportNote], { description: "What is told beside the years that were asked." })
  @Shape()
  notes!: ReportNote[];
}

/** All that the ministry's analyst can ask; it is a schema of its own, with no type that holds a person. The bureau asks the same. */
@Resolver()
export class Report {
  @Query(() => ReportCatalogue)
  @For("REPORTING", "ministry", "office", "fg")
  async reportCatalogue(@Ctx() request: Request): Promise<ReportCatalogue> {
    const notes = await notesOf(request);
    const cohorts = (await releasedOf(request)).map((cohort) => ({
      ...cohort,
      notes: notes.filter(({ year }) => year === cohort.year),
    }));
    const lists = dimensionNames.map((dimension) => ({ dimension, codes: [...dimensions[dimension]] }));
    const { together, budget, small, variances } = reportRules;
    return { cohorts, dimensions: lists, together, budget, small, variances: [...variances] };
  }

  @Query(() => ReportTable)
  @For("REPORTING", "ministry", "office", "fg")
  async reportTable(
    @Arg("input", () => ReportTableFilter) input: ReportTableFilter,
    @Ctx() request: Request,
  ): Promise<ReportTable> {
    const [cells, notes] = await Promise.all([askTable(request, input), notesOf(request, input.cohorts)]);
    return { cells: cells as ReportCell[], notes };
  }
}
