import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import {
  approveLoneErasure,
  proposeLoneCorrection,
  recordLoneContact,
  settleLoneComplaint,
  signLoneCorrection,
} from "./lone-acts.js";
import { LoneComplaint } from "./lone-complaint.js";
import {
  ApproveLoneErasureInput,
  LoneComplaintFilter,
  ProposeLoneCorrectionInput,
  RecordLoneContactInput,
  SettleLoneComplaintInput,
  SignLoneCorrectionInput,
} from "./lone-inputs.js";

const complaints = pageOf(LoneComplaint, ["createdAt", "receivedOn", "destroyOn"], LoneComplaintFilter);

@Resolver()
export class LoneComplaints {
  @Query(() => complaints.Page)
  @For("RIGHTS", "office", "fg")
  loneComplaints(
    @Args(() => complaints.Args) { filter, ...page }: PageArgs<LoneComplaintFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(LoneComplaint, info, { ...page, where: equal(filter) });
  }

  @Query(() => LoneComplaint, { nullable: true })
  @For("RIGHTS", "office", "fg")
  loneComplaint(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(LoneComplaint, info, id);
  }

  @Mutation(() => LoneComplaint)
  @For("RIGHTS", "office")
  async recordLoneContact(
    @Arg("input", () => RecordLoneContactInput) input: RecordLoneContactInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await recordLoneContact(request, input);
    return request.one(LoneComplaint, info, input.loneComplaintId);
  }

  @Mutation(() => LoneComplaint)
  @For("RIGHTS", "office")
  async settleLoneComplaint(
    @Arg("input", () => SettleLoneComplaintInput) input: SettleLoneComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await settleLoneComplaint(request, input);
    return request.one(LoneComplaint, info, input.loneComplaintId);
  }

  @Mutation(() => LoneComplaint)
  @For("RIGHTS", "fg")
  async proposeLoneCorrection(
    @Arg("input", () => ProposeLoneCorrectionInput) input: ProposeLoneCorrectionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await proposeLoneCorrection(request, input);
    return request.one(LoneComplaint, info, input.loneComplaintId);
  }

  @Mutation(() => LoneComplaint)
  @For("RIGHTS", "office")
  async signLoneCorrection(
    @Arg("input", () => SignLoneCorrectionInput) input: SignLoneCorrectionInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await signLoneCorrection(request, input);
    return request.one(LoneComplaint, info, input.loneComplaintId);
  }

  @Mutation(() => LoneComplaint)
  @For("SECURITY", "office")
  async approveLoneErasure(
    @Arg("input", () => ApproveLoneErasureInput) input: ApproveLoneErasureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await approveLoneErasure(request, input);
    return request.one(LoneComplaint, info, input.loneComplaintId);
  }
}
