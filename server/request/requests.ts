import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import { askIdentity, confirmIdentity, decideRequest, nameSubject, proposeExtension } from "./acts.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { registerRequest } from "./register-request.js";
import {
  AskIdentityInput,
  ConfirmIdentityInput,
  DataSubjectRequestFilter,
  DecideRequestInput,
  NameSubjectInput,
  ProposeExtensionInput,
  RegisterRequestInput,
} from "./request-inputs.js";

const requests = pageOf(DataSubjectRequest, ["receivedOn", "dueStatutory", "createdAt"], DataSubjectRequestFilter);

@Resolver()
export class Requests {
  @Query(() => requests.Page)
  @For("RIGHTS", "office", "fg")
  requests(
    @Args(() => requests.Args) { filter, ...page }: PageArgs<DataSubjectRequestFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(DataSubjectRequest, info, { ...page, where: equal(filter) });
  }

  @Query(() => DataSubjectRequest, { nullable: true })
  @For("RIGHTS", "office", "fg")
  request(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(DataSubjectRequest, info, id);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.registerRequest.by)
  async registerRequest(
    @Arg("input", () => RegisterRequestInput) input: RegisterRequestInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await registerRequest(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async nameSubject(
    @Arg("input", () => NameSubjectInput) input: NameSubjectInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await nameSubject(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async askIdentity(
    @Arg("input", () => AskIdentityInput) input: AskIdentityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await askIdentity(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async confirmIdentity(
    @Arg("input", () => ConfirmIdentityInput) input: ConfirmIdentityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await confirmIdentity(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async proposeExtension(
    @Arg("input", () => ProposeExtensionInput) input: ProposeExtensionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await proposeExtension(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async decideRequest(
    @Arg("input", () => DecideRequestInput) input: DecideRequestInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await decideRequest(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }
}
