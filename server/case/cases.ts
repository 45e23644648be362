import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For, SameTwice } from "../foundation/access/given.js";
import { type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import { acted } from "./acted.js";
import { assignConsultant, endAssignment } from "./assign-consultant.js";
import { assignTogether } from "./assign-together.js";
import { AssignedCase } from "./assigned-case.js";
import { Case } from "./case.js";
import { CaseFilter, casesWhere } from "./case-filter.js";
import {
  AssignConsultantInput,
  AssignTogetherInput,
  CloseCaseInput,
  DeclineCaseInput,
  EndAssignmentInput,
  HandOverCaseInput,
  PlanIntakeInput,
  PutOnHoldInput,
  WithdrawApplicationInput,
} from "./case-inputs.js";
import { closeCase } from "./close-case.js";
import { course } from "./course.js";
import { handOverCase } from "./hand-over.js";

export const cases = pageOf(Case, ["number", "receivedOn", "destroyOn", "createdAt"], CaseFilter);

@Resolver()
export class Cases {
  @Query(() => cases.Page)
  @For("HANDLING", "office", "consultant", "fg")
  cases(
    @Args(() => cases.Args) { filter, ...page }: PageArgs<CaseFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Case, info, { ...page, where: casesWhere(filter) });
  }

  @Query(() => Case, { nullable: true })
  @For("HANDLING", "office", "consultant", "fg")
  case(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(Case, info, id);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.planIntake.by)
  async planIntake(
    @Arg("input", () => PlanIntakeInput) input: PlanIntakeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await request.rows.load(Case, input.caseId, input.version);
    found.planIntake(input.plannedAt, request.today);
    request.rows.save(found);
    await acted.tell(request, { act: "planIntake", case: found });
    return request.one(Case, info, found.id);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.declineCase.by)
  async declineCase(
    @Arg("input", () => DeclineCaseInput) input: DeclineCaseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await request.rows.load(Case, input.caseId, input.version);
    found.decline(input.reason, request.today);
    request.rows.save(found);
    await acted.tell(request, { act: "declineCase", case: found });
    return request.one(Case, info, found.id);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.withdrawApplication.by)
  async withdrawApplication(
    @Arg("input", () => WithdrawApplicationInput) input: WithdrawApplicationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await request.rows.load(Case, input.caseId, input.version);
    found.withdraw(input.withdrawnOn, request.today);
    request.rows.save(found);
    await acted.tell(request, { act: "withdrawApplication", case: found });
    return request.one(Case, info, found.id);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.putOnHold.by)
  async putOnHold(
    @Arg("input", () => PutOnHoldInput) input: PutOnHoldInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await request.rows.load(Case, input.caseId, input.version);
    found.putOnHold(input.referredTo, input.agreedCallbackOn, request.today);
    request.rows.save(found);
    await acted.tell(request, { act: "putOnHold", case: found });
    return request.one(Case, info, found.id);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.assignConsultant.by)
  async assignConsultant(
    @Arg("input", () => AssignConsultantInput) input: AssignConsultantInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await assignConsultant(request, input);
    return request.one(Case, info, input.caseId);
  }

  /** Sent again it assigns nobody twice: who is there already on those days is there. */
  @Mutation(() => [AssignedCase])
  @For("HANDLING", ...course.assignConsultant.by)
  @SameTwice()
  assignTogether(
    @Arg("input", () => AssignTogetherInput) input: AssignTogetherInput,
    @Ctx() request: Request,
  ): Promise<AssignedCase[]> {
    return assignTogether(request, input);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.handOverCase.by)
  async handOverCase(
    @Arg("input", () => HandOverCaseInput) input: HandOverCaseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await handOverCase(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.endAssignment.by)
  async endAssignment(
    @Arg("input", () => EndAssignmentInput) input: EndAssignmentInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await endAssignment(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.closeCase.by)
  async closeCase(
    @Arg("input", () => CloseCaseInput) input: CloseCaseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await closeCase(request, input);
    return request.one(Case, info, input.caseId);
  }
}
