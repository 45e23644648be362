import type { Role } from "@zorgvuldig/schema/words";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, InputType, Query, Resolver } from "type-graphql";
import { For, Given } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Account } from "./account.js";

@InputType()
class AccountFilter {
  @Given("colleague", is.role, { optional: true }) role?: Role;
}

const accounts = pageOf(Account, ["name", "createdAt"], AccountFilter);

@Resolver()
export class Accounts {
  @Query(() => accounts.Page)
  @For("PROCESSORS", "office", "fg", "administrator")
  accounts(
    @Args(() => accounts.Args) { filter, ...page }: PageArgs<AccountFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Account, info, { ...page, where: equal(filter) });
  }
}
