import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { announceLifting, liftRestriction, restrictCase } from "./restrict.js";
import { AnnounceLiftingInput, LiftRestrictionInput, RestrictCaseInput } from "./restrict-inputs.js";

@Resolver()
export class Restrictions {
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async restrictCase(
    @Arg("input", () => RestrictCaseInput) input: RestrictCaseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await restrictCase(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async announceLifting(
    @Arg("input", () => AnnounceLiftingInput) input: AnnounceLiftingInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await announceLifting(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async liftRestriction(
    @Arg("input", () => LiftRestrictionInput) input: LiftRestrictionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await liftRestriction(request, input));
  }
}
