import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { askInformation, followInformation } from "./ask-information.js";
import { AskInformationInput, FollowInformationInput } from "./information-inputs.js";

@Resolver()
export class Information {
  @Mutation(() => Case)
  @For("EXCHANGE", ...course.askInformation.by)
  async askInformation(
    @Arg("input", () => AskInformationInput) input: AskInformationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await askInformation(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.followInformation.by)
  async followInformation(
    @Arg("input", () => FollowInformationInput) input: FollowInformationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await followInformation(request, input);
    return request.one(Case, info, input.caseId);
  }
}
