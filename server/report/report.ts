import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { For, Shape } from "../foundation/access/given.js";
import { Day } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";

@ObjectType()
class ReportCohort {
  @Field(() => Int) @Shape() year!: number;
  @Field(() => Day) @Shape() frozenOn!: string;
}

@ObjectType()
class ReportCatalogue {
  @Field(() => [ReportCohort], { description: "The closing years whose figures have been released." })
  @Shape()
  cohorts!: ReportCohort[];
}

/** All that the ministry's analyst can ask; it is a schema of its own, with no type that holds a person. */
@Resolver()
export class Report {
  @Query(() => ReportCatalogue)
  @For("REPORTING", "ministry")
  async reportCatalogue(@Ctx() request: Request): Promise<ReportCatalogue> {
    return { cohorts: await request.select('select year, frozen_on "frozenOn" from report.cohort order by year desc') };
  }
}
