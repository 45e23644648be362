import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { proposeComplaintCorrection, registerComplaint, settleComplaint, signComplaintCorrection } from "./complain.js";
import {
  ProposeComplaintCorrectionInput,
  RegisterComplaintInput,
  SettleComplaintInput,
  SignComplaintCorrectionInput,
} from "./complaint-inputs.js";

@Resolver()
export class Complaints {
  @Mutation(() => Case)
  @For("RIGHTS", ...course.registerComplaint.by)
  async registerComplaint(
    @Arg("input", () => RegisterComplaintInput) input: RegisterComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await registerComplaint(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.settleComplaint.by)
  async settleComplaint(
    @Arg("input", () => SettleComplaintInput) input: SettleComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await settleComplaint(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.proposeComplaintCorrection.by)
  async proposeComplaintCorrection(
    @Arg("input", () => ProposeComplaintCorrectionInput) input: ProposeComplaintCorrectionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await proposeComplaintCorrection(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("RIGHTS", ...course.signComplaintCorrection.by)
  async signComplaintCorrection(
    @Arg("input", () => SignComplaintCorrectionInput) input: SignComplaintCorrectionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await signComplaintCorrection(request, input);
    return request.one(Case, info, input.caseId);
  }
}
