import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import { Account } from "../staff/account.js";
import { hearPrivacyComplaint } from "./hear-privacy-complaint.js";
import { approvePrivacyErasure, noteAuthority, recordPrivacyContact, settlePrivacyComplaint } from "./privacy-acts.js";
import { PrivacyComplaint } from "./privacy-complaint.js";
import {
  ApprovePrivacyErasureInput,
  HearPrivacyComplaintInput,
  NoteAuthorityInput,
  PrivacyComplaintFilter,
  RecordPrivacyContactInput,
  SettlePrivacyComplaintInput,
} from "./privacy-inputs.js";

const complaints = pageOf(PrivacyComplaint, ["createdAt", "receivedOn"], PrivacyComplaintFilter);

@Resolver()
export class PrivacyComplaints {
  @Query(() => complaints.Page)
  @For("RIGHTS", "fg")
  privacyComplaints(
    @Args(() => complaints.Args) { filter, ...page }: PageArgs<PrivacyComplaintFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(PrivacyComplaint, info, { ...page, where: equal(filter) });
  }

  @Query(() => PrivacyComplaint, { nullable: true })
  @For("RIGHTS", "fg")
  privacyComplaint(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(PrivacyComplaint, info, id);
  }

  /** Answers whoever passed it on with himself: of the complaint there is nothing more for him. */
  @Mutation(() => Account)
  @For("RIGHTS", "office", "consultant")
  async passOnPrivacyComplaint(
    @Arg("input", () => HearPrivacyComplaintInput) input: HearPrivacyComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await hearPrivacyComplaint(request, input);
    return request.one(Account, info, request.viewer.id);
  }

  @Mutation(() => PrivacyComplaint)
  @For("RIGHTS", "fg")
  async registerPrivacyComplaint(
    @Arg("input", () => HearPrivacyComplaintInput) input: HearPrivacyComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(PrivacyComplaint, info, await hearPrivacyComplaint(request, input));
  }

  @Mutation(() => PrivacyComplaint)
  @For("RIGHTS", "fg")
  async recordPrivacyContact(
    @Arg("input", () => RecordPrivacyContactInput) input: RecordPrivacyContactInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await recordPrivacyContact(request, input);
    return request.one(PrivacyComplaint, info, input.privacyComplaintId);
  }

  @Mutation(() => PrivacyComplaint)
  @For("RIGHTS", "fg")
  async settlePrivacyComplaint(
    @Arg("input", () => SettlePrivacyComplaintInput) input: SettlePrivacyComplaintInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await settlePrivacyComplaint(request, input);
    return request.one(PrivacyComplaint, info, input.privacyComplaintId);
  }

  @Mutation(() => PrivacyComplaint)
  @For("RIGHTS", "fg")
  async noteAuthority(
    @Arg("input", () => NoteAuthorityInput) input: NoteAuthorityInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await noteAuthority(request, input);
    return request.one(PrivacyComplaint, info, input.privacyComplaintId);
  }

  @Mutation(() => PrivacyComplaint)
  @For("SECURITY", "fg")
  async approvePrivacyErasure(
    @Arg("input", () => ApprovePrivacyErasureInput) input: ApprovePrivacyErasureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await approvePrivacyErasure(request, input);
    return request.one(PrivacyComplaint, info, input.privacyComplaintId);
  }
}
