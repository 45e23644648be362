import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { recallLoneDecision, returnLoneDecision, signLoneDecision, tellLoneDecision } from "./lone-decision-acts.js";
import { LoneRequest } from "./lone-request.js";
import { RecallDecisionInput, ReturnDecisionInput, SignDecisionInput, TellDecisionInput } from "./request-inputs.js";

@Resolver()
export class LoneDecisions {
  @Mutation(() => LoneRequest)
  @For("RIGHTS", "office")
  async signLoneDecision(
    @Arg("input", () => SignDecisionInput) input: SignDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(LoneRequest, info, await signLoneDecision(request, input));
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "office")
  async returnLoneDecision(
    @Arg("input", () => ReturnDecisionInput) input: ReturnDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(LoneRequest, info, await returnLoneDecision(request, input));
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async recallLoneDecision(
    @Arg("input", () => RecallDecisionInput) input: RecallDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(LoneRequest, info, await recallLoneDecision(request, input));
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async tellLoneDecision(
    @Arg("input", () => TellDecisionInput) input: TellDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(LoneRequest, info, await tellLoneDecision(request, input));
  }
}
