import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { HoldIntakeInput } from "../person/person-inputs.js";
import { Consent } from "./consent.js";
import {
  AwaitSignaturesInput,
  ConsentFilter,
  RegisterSignatureInput,
  RemindSignersInput,
  SendFormsInput,
  TakeUpCaseInput,
  WithdrawAuthorisationInput,
} from "./consent-inputs.js";
import { holdIntake } from "./hold-intake.js";
import { registerSignature } from "./register-signature.js";
import { remindSigners } from "./remind-signers.js";
import { sendForms } from "./send-forms.js";
import { awaitSignatures, takeUpCase } from "./take-up-case.js";
import { withdrawAuthorisation } from "./withdraw-authorisation.js";

const consents = pageOf(Consent, ["sentOn", "createdAt"], ConsentFilter);

@Resolver()
export class Consents {
  @Query(() => consents.Page)
  @For("HANDLING", "office", "consultant", "fg")
  consents(
    @Args(() => consents.Args) { filter, ...page }: PageArgs<ConsentFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Consent, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.sendForms.by)
  async sendForms(
    @Arg("input", () => SendFormsInput) input: SendFormsInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await sendForms(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.awaitSignatures.by)
  async awaitSignatures(
    @Arg("input", () => AwaitSignaturesInput) input: AwaitSignaturesInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await awaitSignatures(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.registerSignature.by)
  async registerSignature(
    @Arg("input", () => RegisterSignatureInput) input: RegisterSignatureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await registerSignature(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.remindSigners.by)
  async remindSigners(
    @Arg("input", () => RemindSignersInput) input: RemindSignersInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await remindSigners(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.takeUpCase.by)
  async takeUpCase(
    @Arg("input", () => TakeUpCaseInput) input: TakeUpCaseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await takeUpCase(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.withdrawAuthorisation.by)
  async withdrawAuthorisation(
    @Arg("input", () => WithdrawAuthorisationInput) input: WithdrawAuthorisationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await withdrawAuthorisation(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.holdIntake.by)
  async holdIntake(
    @Arg("input", () => HoldIntakeInput) input: HoldIntakeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await holdIntake(request, input);
    return request.one(Case, info, input.caseId);
  }
}
