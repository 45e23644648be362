import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { For, Given, SameTwice } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Signal } from "./signal.js";

@InputType()
class SignalFilter {
  @Given("course", is.signalKind, { optional: true }) kind?: string;
}

/** How many signals wait for who asks; a hundred means that many or more. */
@ObjectType()
class SignalCount {
  @Tells("course", is.count) unseen!: number;
}

const signals = pageOf(Signal, ["createdAt"], SignalFilter);
const counted =
  "select count(*)::int unseen from (select from signal where account_id = viewer_id() and seen_at is null limit 100) n";

async function countOf(request: Request): Promise<SignalCount> {
  const [found] = await request.select<SignalCount>(counted);
  if (!found) throw new Error("The house says nothing");
  return found;
}

@Resolver()
export class OwnSignals {
  @Query(() => signals.Page)
  @For("HANDLING", "office", "consultant", "fg")
  ownSignals(
    @Args(() => signals.Args) { filter, ...page }: PageArgs<SignalFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Signal, info, { ...page, where: equal(filter) });
  }

  @Query(() => SignalCount)
  @For("HANDLING", "office", "consultant", "fg")
  signalCount(@Ctx() request: Request): Promise<SignalCount> {
    return countOf(request);
  }

  /** What waits for him he has seen now. */
  @Mutation(() => SignalCount)
  @For("HANDLING", "office", "consultant", "fg")
  @SameTwice()
  async seeSignals(@Ctx() request: Request): Promise<SignalCount> {
    await request.select(
      "update signal set seen_at = house_now(), version = version + 1 where account_id = viewer_id() and seen_at is null",
    );
    return countOf(request);
  }
}
