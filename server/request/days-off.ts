import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { DayOff, daysOff } from "./day-off.js";
import { AddDayOffInput, DayOffFilter, LiftDayOffInput } from "./day-off-inputs.js";
import { LoneRequest } from "./lone-request.js";
import type { RightsRequest } from "./rights-request.js";

const days = pageOf(DayOff, ["day", "createdAt"], DayOffFilter);

@Resolver()
export class DaysOff {
  @Query(() => days.Page)
  @For("RIGHTS", "office", "fg")
  daysOff(
    @Args(() => days.Args) { filter, ...page }: PageArgs<DayOffFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(DayOff, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => DayOff)
  @For("RIGHTS", "fg")
  async addDayOff(
    @Arg("input", () => AddDayOffInput) { day, decree }: AddDayOffInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const off = await daysOff(request);
    if (off.has(day)) throw new Refusal("rights/any-channel", "day-off-known", "day");
    const one = new DayOff();
    one.begin(day, decree, request.today);
    await request.rows.add(one);
    await fallDueAnew(request, new Set([...off, day]), day);
    return request.one(DayOff, info, one.id);
  }

  @Mutation(() => DayOff)
  @For("RIGHTS", "fg")
  async liftDayOff(
    @Arg("input", () => LiftDayOffInput) { dayOffId, version }: LiftDayOffInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const one = await request.rows.load(DayOff, dayOffId, version);
    one.lift(request.today);
    request.rows.save(one);
    const off = await daysOff(request);
    await fallDueAnew(request, new Set([...off].filter((day) => day !== one.day)), one.day);
    return request.one(DayOff, info, one.id);
  }
}

/** What is not answered yet, and would be due on that day or was moved behind it, is counted anew. */
async function fallDueAnew(request: Request, off: ReadonlySet<string>, day: string): Promise<void> {
  const touched = await request.select<{ id: string; inCase: boolean }>(
    `select id, true "inCase" from data_subject_request where answered_on is null and due_target <= $1 and due_statutory >= $1
     union all select id, false from lone_request where answered_on is null and due_target <= $1 and due_statutory >= $1 order by id`,
    [day],
  );
  for (const { id, inCase } of touched) {
    const asked = await request.rows.load<RightsRequest>(inCase ? DataSubjectRequest : LoneRequest, id);
    asked.fallsDue(off);
    request.rows.save(asked);
  }
}
