import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { recordPackGiven, renewPackLink, withdrawPack } from "./delivery-acts.js";
import { LayPackReadyInput, RecordPackGivenInput, RenewPackLinkInput, WithdrawPackInput } from "./delivery-inputs.js";
import { layPackReady } from "./lay-ready.js";
import "./pack-link.js";

@Resolver()
export class Deliveries {
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async layPackReady(
    @Arg("input", () => LayPackReadyInput) input: LayPackReadyInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await layPackReady(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async renewPackLink(
    @Arg("input", () => RenewPackLinkInput) input: RenewPackLinkInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await renewPackLink(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async withdrawPack(
    @Arg("input", () => WithdrawPackInput) input: WithdrawPackInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await withdrawPack(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async recordPackGiven(
    @Arg("input", () => RecordPackGivenInput) input: RecordPackGivenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await recordPackGiven(request, input));
  }
}
