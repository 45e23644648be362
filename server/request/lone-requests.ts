import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import {
  approveLoneRequestErasure,
  askLoneIdentity,
  confirmLoneIdentity,
  decideLoneRequest,
  proposeLoneExtension,
} from "./lone-acts.js";
import { LoneRequest } from "./lone-request.js";
import { ApproveLoneRequestErasureInput, DecideLoneRequestInput, LoneRequestFilter } from "./lone-request-inputs.js";
import { AskIdentityInput, ConfirmIdentityInput, ProposeExtensionInput } from "./request-inputs.js";

const requests = pageOf(LoneRequest, ["receivedOn", "dueStatutory", "createdAt"], LoneRequestFilter);

@Resolver()
export class LoneRequests {
  @Query(() => requests.Page)
  @For("RIGHTS", "office", "fg")
  loneRequests(
    @Args(() => requests.Args) { filter, ...page }: PageArgs<LoneRequestFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(LoneRequest, info, { ...page, where: equal(filter) });
  }

  @Query(() => LoneRequest, { nullable: true })
  @For("RIGHTS", "office", "fg")
  loneRequest(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(LoneRequest, info, id);
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async askLoneIdentity(
    @Arg("input", () => AskIdentityInput) input: AskIdentityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await askLoneIdentity(request, input);
    return request.one(LoneRequest, info, input.requestId);
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async confirmLoneIdentity(
    @Arg("input", () => ConfirmIdentityInput) input: ConfirmIdentityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await confirmLoneIdentity(request, input);
    return request.one(LoneRequest, info, input.requestId);
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async proposeLoneExtension(
    @Arg("input", () => ProposeExtensionInput) input: ProposeExtensionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await proposeLoneExtension(request, input);
    return request.one(LoneRequest, info, input.requestId);
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async decideLoneRequest(
    @Arg("input", () => DecideLoneRequestInput) input: DecideLoneRequestInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await decideLoneRequest(request, input);
    return request.one(LoneRequest, info, input.requestId);
  }

  @Mutation(() => LoneRequest)
  @For("SECURITY", "fg")
  async approveLoneRequestErasure(
    @Arg("input", () => ApproveLoneRequestErasureInput) input: ApproveLoneRequestErasureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await approveLoneRequestErasure(request, input);
    return request.one(LoneRequest, info, input.requestId);
  }
}
