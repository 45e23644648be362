import { Ctx, ObjectType, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** How often a kind of page was looked at on a day that is over. There is no more to it. */
@ObjectType()
export class PageVisit {
  @Tells("house", is.day) day!: string;
  @Tells("house", is.code) page!: string;
  @Tells("house", is.count) n!: number;
}

@Resolver()
export class PageVisits {
  /** Of the last year; of today nothing before it is over (the policy of migration 0100), so that nobody sees a visit come in. */
  @Query(() => [PageVisit])
  @For("SECURITY", "office", "fg")
  pageVisits(@Ctx() request: Request): Promise<PageVisit[]> {
    return request.select<PageVisit>(
      `select v.day::text "day", v.page, v.n from page_visit v where v.day >= (house_today() - interval 'P1Y')::date order by v.day desc, v.page`,
    );
  }
}
