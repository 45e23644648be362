import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { askIdentity, confirmIdentity } from "./identity.js";
import { registerRequest } from "./register-request.js";
import {
  AskIdentityInput,
  ConfirmIdentityInput,
  DataSubjectRequestFilter,
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

  @Mutation(() => Case)
  @For("RIGHTS", ...course.askIdentity.by)
  async askIdentity(
    @Arg("input", () => AskIdentityInput) input: AskIdentityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await askIdentity(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.confirmIdentity.by)
  async confirmIdentity(
    @Arg("input", () => ConfirmIdentityInput) input: ConfirmIdentityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await confirmIdentity(request, input);
    return request.one(Case, info, input.caseId);
  }
}
