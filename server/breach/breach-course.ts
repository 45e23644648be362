import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { Breach } from "./breach.js";
import { changeBreach } from "./breach-acts.js";
import {
  AssessBreachInput,
  CloseBreachInput,
  CompleteNotificationInput,
  DescribeBreachInput,
  ExemptTellingInput,
  NotifyAuthorityInput,
  TellPersonsInput,
} from "./breach-inputs.js";

/** From a report to its end: what the FG alone does. */
@Resolver()
export class BreachCourse {
  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async describeBreach(
    @Arg("input", () => DescribeBreachInput) input: DescribeBreachInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeBreach(request, input, (found) => found.describe(input, request.now));
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async assessBreach(
    @Arg("input", () => AssessBreachInput) input: AssessBreachInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { risk, reason } = input;
    await changeBreach(request, input, (found) => found.assess(risk, reason, request.viewer.id, request.now));
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async notifyAuthority(
    @Arg("input", () => NotifyAuthorityInput) { isComplete = false, ...input }: NotifyAuthorityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeBreach(request, input, (found) => found.notify({ ...input, isComplete }, request.now));
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async completeNotification(
    @Arg("input", () => CompleteNotificationInput) input: CompleteNotificationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeBreach(request, input, (found) => found.completeNotification(request.now));
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async tellPersons(
    @Arg("input", () => TellPersonsInput) input: TellPersonsInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeBreach(request, input, (found) => found.tellPersons(request.now));
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async exemptTelling(
    @Arg("input", () => ExemptTellingInput) input: ExemptTellingInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeBreach(request, input, (found) => found.exempt(input.exemption, input.reason));
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async closeBreach(
    @Arg("input", () => CloseBreachInput) input: CloseBreachInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeBreach(request, input, (found) => found.close(request.now));
    return request.one(Breach, info, input.breachId);
  }
}
