import { reportRules } from "@zorgvuldig/schema/report";
import { Arg, Ctx, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { For, Given, SameTwice } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";

/** How it stands with the figures of a closing year (report/yearly). */
@ObjectType()
export class ReportYear {
  @Tells("law", is.count) year!: number;
  @Tells("law", is.day) openedOn!: string;
  @Tells("law", is.moment) signedAt!: string | null;
  @Tells("law", is.day) frozenOn!: string | null;
  @Tells("law", is.hash) sha256!: string | null;
  /** It is over, no year before it is open, and nobody signed it yet. */
  @Tells("law", is.flag) mayBeSigned!: boolean;
  /** It should have been laid down by now. */
  @Tells("law", is.flag) isLate!: boolean;
  /** Of the case files that are still there those that will be counted with it; nobody outside the bureau hears this number. */
  @Tells("law", is.count) toCount!: number;
}

@InputType()
class SignYearInput {
  @Given("request", is.count) year!: number;
}

const years = `select c.year, (c.opened_at at time zone 'Europe/Amsterdam')::date "openedOn", s.signed_at "signedAt", c.frozen_on "frozenOn", encode(c.sha256, 'hex') sha256,
    c.frozen_on is null and s.signed_at is null and house_today() >= make_date(c.year + 1, 3, 1)
      and not exists (select from report.cohort o where o.year < c.year and o.frozen_on is null and not exists (select from report_sign_off z where z.cohort = o.year)) "mayBeSigned",
    c.frozen_on is null and house_today() > make_date(c.year + 1, $1, $2) "isLate",
    case when c.frozen_on is null then (select count(*)::int from case_file f where f.stage = 'CLOSED' and f.counted_in is null
      and c.year = (select min(y.year) from report.cohort y where y.frozen_on is null and y.year >= extract(year from f.work_ended_on))) else 0 end "toCount"
  from report.cohort c left join report_sign_off s on s.cohort = c.year order by c.year desc`;

/** The years in the bureau's hands, and the FG's signature under each; a minute after it a round lays the year down. */
@Resolver()
export class Years {
  @Query(() => [ReportYear])
  @For("REPORTING", "office", "fg")
  reportYears(@Ctx() request: Request): Promise<ReportYear[]> {
    return request.select<ReportYear>(years, reportRules.dueOn.split("-").map(Number));
  }

  @Mutation(() => [ReportYear])
  @For("REPORTING", "fg")
  @SameTwice()
  async signYear(
    @Arg("input", () => SignYearInput) { year }: SignYearInput,
    @Ctx() request: Request,
  ): Promise<ReportYear[]> {
    const there = await request.select("select from report.cohort where year = $1", [year]);
    if (there.length === 0) throw new NotFound();
    await request.select(
      "insert into report_sign_off (cohort, signed_by) select $1, viewer_id() where not exists (select from report_sign_off where cohort = $1) on conflict do nothing",
      [year],
    );
    return this.reportYears(request);
  }
}
