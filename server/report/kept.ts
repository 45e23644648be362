import type { Dimension, ReportCode } from "@zorgvuldig/schema/report";
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { For, SameTwice, Shape } from "../foundation/access/given.js";
import { Day, Text } from "../foundation/access/scalars.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { askTable, type Question, questionOf } from "./ask-table.js";
import { ReportTableFilter } from "./report-inputs.js";

@ObjectType()
class KeptFilter {
  @Field(() => is.reportDimension.graph as object) @Shape() dimension!: Dimension;
  @Field(() => [is.reportCode.graph as object]) @Shape() in!: ReportCode[];
}

/** A question that somebody kept to cite it: asked again it has the same answer, so the answer is not kept. */
@ObjectType()
export class KeptReport {
  @Field(() => Text) @Shape() number!: string;
  @Field(() => Day) @Shape() keptOn!: string;
  @Field(() => [Int]) @Shape() cohorts!: number[];
  @Field(() => [is.reportDimension.graph as object]) @Shape() rows!: Dimension[];
  @Field(() => [KeptFilter]) @Shape() filters!: KeptFilter[];
  @Field(() => Boolean) @Shape() byYear!: boolean;
}

/** The reports that were kept, the newest first; with a number that one. */
export const keptReports = async (request: Request, number: string | null = null): Promise<KeptReport[]> => {
  const found = await request.select<{ number: string; keptOn: string; question: Question }>(
    `select number, kept_on "keptOn", question from report.kept where $1::text is null or number = $1 order by number desc`,
    [number],
  );
  return found.map(({ question, ...kept }) => ({ ...kept, ...question }) as KeptReport);
};

@Resolver()
export class KeptReports {
  @Query(() => [KeptReport])
  @For("REPORTING", "ministry", "office", "fg")
  keptReports(@Ctx() request: Request): Promise<KeptReport[]> {
    return keptReports(request);
  }

  /** Throws what asking it throws. The same question keeps the number that it has. */
  @Mutation(() => KeptReport)
  @For("REPORTING", "ministry", "office", "fg")
  @SameTwice()
  async keepReport(
    @Arg("input", () => ReportTableFilter) input: ReportTableFilter,
    @Ctx() request: Request,
  ): Promise<KeptReport> {
    await askTable(request, input);
    const [kept] = await request.select<{ number: string }>("select report_keep($1) number", [
      JSON.stringify(questionOf(input)),
    ]);
    const [report] = await keptReports(request, kept?.number ?? "");
    if (!report) throw new Error("A report that was kept is not there");
    return report;
  }
}
