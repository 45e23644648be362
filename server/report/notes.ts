import { Field, Int, ObjectType } from "type-graphql";
import { Shape } from "../foundation/access/given.js";
import { Day, Text } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";

/** What is told beside the figures of a year, which never change themselves (report/yearly). Nothing of it says who wrote it. */
@ObjectType()
export class ReportNote {
  @Field(() => Int) @Shape() year!: number;
  @Field(() => Int) @Shape() number!: number;
  @Field(() => Int, { nullable: true, description: "The note of the same year that it takes the place of." })
  @Shape()
  replaces!: number | null;
  @Field(() => Int, { nullable: true, description: "The note that took its place." })
  @Shape()
  replacedBy!: number | null;
  @Field(() => Text) @Shape() dutch!: string;
  @Field(() => Text) @Shape() english!: string;
  @Field(() => Day) @Shape() publishedOn!: string;
}

/** The notes of these years, or of all, in their order. */
export const notesOf = (request: Request, years: readonly number[] | null = null): Promise<ReportNote[]> =>
  request.select<ReportNote>(
    `select n.cohort "year", n.number, n.replaces, o.number "replacedBy", n.dutch, n.english, n.published_on "publishedOn"
       from report.note n left join report.note o on o.cohort = n.cohort and o.replaces = n.number
     where $1::int[] is null or n.cohort = any ($1) order by n.cohort, n.number`,
    [years],
  );
