import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { DropChangeInput, FollowNoticeInput, PlanChangesInput, ReviewChangeInput } from "./change-inputs.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { followNotice } from "./notices.js";
import { dropChange, planChanges, reviewChange } from "./plan-changes.js";

@Resolver()
export class Changes {
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async planChanges(
    @Arg("input", () => PlanChangesInput) input: PlanChangesInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await planChanges(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async dropChange(
    @Arg("input", () => DropChangeInput) input: DropChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await dropChange(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async reviewChange(
    @Arg("input", () => ReviewChangeInput) input: ReviewChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await reviewChange(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  /** Somebody who received what changed was told, or could not be (article 19). */
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "office", "fg")
  async followNotice(
    @Arg("input", () => FollowNoticeInput) input: FollowNoticeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await followNotice(request, input));
  }
}
