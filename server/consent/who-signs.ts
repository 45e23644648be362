import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { addGuardian, changeAuthority } from "./holders.js";
import { invalidateSignature } from "./invalidate-signature.js";
import { resumeCase } from "./resume-case.js";
import { sendSignLink } from "./send-sign-link.js";
import {
  AddGuardianInput,
  ChangeAuthorityInput,
  InvalidateSignatureInput,
  ResumeCaseInput,
  SendSignLinkInput,
  WithdrawLineInput,
} from "./who-signs-inputs.js";
import { withdrawLine } from "./withdraw-authorisation.js";

/** Who must sign changes, and what somebody signed turns out to be none, or to hold no longer. */
@Resolver()
export class WhoSigns {
  @Mutation(() => Case)
  @For("RIGHTS", ...course.withdrawLine.by)
  async withdrawLine(
    @Arg("input", () => WithdrawLineInput) input: WithdrawLineInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await withdrawLine(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.sendSignLink.by)
  async sendSignLink(
    @Arg("input", () => SendSignLinkInput) input: SendSignLinkInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await sendSignLink(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.invalidateSignature.by)
  async invalidateSignature(
    @Arg("input", () => InvalidateSignatureInput) input: InvalidateSignatureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await invalidateSignature(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.resumeCase.by)
  async resumeCase(
    @Arg("input", () => ResumeCaseInput) input: ResumeCaseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await resumeCase(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.addGuardian.by)
  async addGuardian(
    @Arg("input", () => AddGuardianInput) input: AddGuardianInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addGuardian(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.changeAuthority.by)
  async changeAuthority(
    @Arg("input", () => ChangeAuthorityInput) input: ChangeAuthorityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeAuthority(request, input);
    return request.one(Case, info, input.caseId);
  }
}
