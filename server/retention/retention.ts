import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { LoneComplaint } from "../complaint/lone-complaint.js";
import { RegisterLoneComplaintInput } from "../complaint/lone-inputs.js";
import { For, Given, Shape } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Text } from "../foundation/access/scalars.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { CarryOutDecisionInput } from "../request/change-inputs.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { LoneRequest } from "../request/lone-request.js";
import { CorrectLoneRequestInput, RegisterLoneRequestInput } from "../request/lone-request-inputs.js";
import { ApproveErasureInput, approveErasure } from "./approve-erasure.js";
import { carryOutDecision } from "./carry-out.js";
import { certificateOf } from "./certificate-of.js";
import { correctLoneRequest } from "./correct-lone-request.js";
import { DestructionCertificate, DestructionRun } from "./destruction.js";
import { registerLoneComplaint } from "./register-lone-complaint.js";
import { registerLoneRequest } from "./register-lone-request.js";
import { RetentionHold } from "./retention-hold.js";

@InputType()
class DestructionFilter {
  @Given("trace", is.uuid, { optional: true }) runId?: string;
}

@InputType()
class RunFilter {
  @Given("trace", is.day, { optional: true }) runOn?: string;
}

@InputType()
class CertificateInput {
  /** It fills nothing in, and is kept nowhere. */
  @Field(() => Text) @Shape() number!: string;
}

@InputType()
class HoldFilter {
  @Given("request", is.flag, { optional: true }) isOpen?: boolean;
}

const holds = pageOf(RetentionHold, ["until", "createdAt"], HoldFilter);
const runs = pageOf(DestructionRun, ["createdAt"], RunFilter);
const certificates = pageOf(DestructionCertificate, ["createdAt"], DestructionFilter);

@Resolver()
export class Retention {
  @Query(() => runs.Page)
  @For("SECURITY", "office", "fg")
  destructionRuns(
    @Args(() => runs.Args) { filter, ...page }: PageArgs<RunFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(DestructionRun, info, { ...page, where: equal(filter) });
  }

  @Query(() => certificates.Page)
  @For("SECURITY", "office", "fg")
  destructionCertificates(
    @Args(() => certificates.Args) { filter, ...page }: PageArgs<DestructionFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(DestructionCertificate, info, { ...page, where: equal(filter) });
  }

  /** What keeps files from being erased, now (`isOpen`) or ever. */
  @Query(() => holds.Page)
  @For("RIGHTS", "office", "fg")
  retentionHolds(
    @Args(() => holds.Args) { filter, ...page }: PageArgs<HoldFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const where = filter.isOpen ? ([["endedOn", "unset", true]] as const) : [];
    return request.page(RetentionHold, info, { ...page, where });
  }

  /** Of a case that is gone, by the number that stands on the family's paper; none when it was never erased. */
  @Query(() => DestructionCertificate, { nullable: true })
  @For("SECURITY", "office", "fg")
  async certificateOf(
    @Arg("input", () => CertificateInput) { number }: CertificateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await certificateOf(request, number);
    return id && request.one(DestructionCertificate, info, id);
  }

  @Mutation(() => DataSubjectRequest)
  @For("RIGHTS", "fg")
  async carryOutDecision(
    @Arg("input", () => CarryOutDecisionInput) input: CarryOutDecisionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(DataSubjectRequest, info, await carryOutDecision(request, input));
  }

  @Mutation(() => LoneComplaint)
  @For("RIGHTS", "office")
  async registerLoneComplaint(
    @Arg("input", () => RegisterLoneComplaintInput) input: RegisterLoneComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(LoneComplaint, info, await registerLoneComplaint(request, input));
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "office", "fg")
  async registerLoneRequest(
    @Arg("input", () => RegisterLoneRequestInput) input: RegisterLoneRequestInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(LoneRequest, info, await registerLoneRequest(request, input));
  }

  @Mutation(() => LoneRequest)
  @For("RIGHTS", "fg")
  async correctLoneRequest(
    @Arg("input", () => CorrectLoneRequestInput) input: CorrectLoneRequestInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await correctLoneRequest(request, input);
    return request.one(LoneRequest, info, input.requestId);
  }

  @Mutation(() => Case)
  @For("SECURITY", ...course.approveErasure.by)
  async approveErasure(
    @Arg("input", () => ApproveErasureInput) input: ApproveErasureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await approveErasure(request, input);
    return request.one(Case, info, input.caseId);
  }
}
