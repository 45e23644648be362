import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { confirmReceiver, endTransfer, nameReceiver } from "./transfer-acts.js";
import { ConfirmReceiverInput, EndTransferInput, NameReceiverInput } from "./transfer-inputs.js";

@Resolver()
export class Transfers {
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async nameReceiver(
    @Arg("input", () => NameReceiverInput) input: NameReceiverInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await nameReceiver(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "office", "fg")
  async confirmReceiver(
    @Arg("input", () => ConfirmReceiverInput) input: ConfirmReceiverInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await confirmReceiver(request, input));
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async endTransfer(
    @Arg("input", () => EndTransferInput) input: EndTransferInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await endTransfer(request, input));
  }
}
