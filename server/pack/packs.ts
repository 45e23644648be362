import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { liftRedaction, redactPassage } from "./redact.js";
import { LiftRedactionInput, RedactPassageInput } from "./redaction-inputs.js";

@Resolver()
export class Packs {
  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async redactPassage(
    @Arg("input", () => RedactPassageInput) input: RedactPassageInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await redactPassage(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async liftRedaction(
    @Arg("input", () => LiftRedactionInput) input: LiftRedactionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await liftRedaction(request, input);
    return request.one(DataSubjectRequest, info, input.requestId);
  }
}
