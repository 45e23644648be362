import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { recallDecision, returnDecision, signDecision, tellDecision } from "./decision-acts.js";
import { RecallDecisionInput, ReturnDecisionInput, SignDecisionInput, TellDecisionInput } from "./request-inputs.js";

@Resolver()
export class Decisions {
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "office")
  async signDecision(
    @Arg("input", () => SignDecisionInput) input: SignDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await signDecision(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "office")
  async returnDecision(
    @Arg("input", () => ReturnDecisionInput) input: ReturnDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await returnDecision(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async recallDecision(
    @Arg("input", () => RecallDecisionInput) input: RecallDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await recallDecision(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async tellDecision(
    @Arg("input", () => TellDecisionInput) input: TellDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await tellDecision(request, input));
  }
}
