import type { RequestKind } from "@zorgvuldig/schema/words";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, InputType, Query, Resolver } from "type-graphql";
import { For, Given } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { RequestTrace } from "./request-trace.js";

@InputType()
export class RequestTraceFilter {
  @Given("request", is.requestKind, { optional: true }) kind?: RequestKind;
}

const traces = pageOf(RequestTrace, ["closedOn", "receivedOn", "createdAt"], RequestTraceFilter);

@Resolver()
export class RequestTraces {
  @Query(() => traces.Page)
  @For("RIGHTS", "office", "fg")
  requestTraces(
    @Args(() => traces.Args) { filter, ...page }: PageArgs<RequestTraceFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(RequestTrace, info, { ...page, where: equal(filter) });
  }
}
