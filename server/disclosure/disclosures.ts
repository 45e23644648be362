import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { discloseRecords, recordTold } from "./disclose-records.js";
import {
  AuthorisationLineFilter,
  DiscloseRecordsInput,
  PostDisclosureInput,
  RecordToldInput,
  RenewLinkInput,
  TellRecipientsInput,
  WithdrawDisclosureInput,
} from "./disclosure-inputs.js";
import { postDisclosure, renewLink, tellRecipients, withdrawDisclosure } from "./follow-disclosure.js";

const recipients = pageOf(AuthorisationLine, ["fromOn", "toOn", "createdAt"], AuthorisationLineFilter);

@Resolver()
export class Disclosures {
  /** To whom data may go and from whom they may be asked, by the lines that the families signed. */
  @Query(() => recipients.Page)
  @For("EXCHANGE", "office", "consultant", "fg")
  recipients(
    @Args(() => recipients.Args) { filter, ...page }: PageArgs<AuthorisationLineFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(AuthorisationLine, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.discloseRecords.by)
  async discloseRecords(
    @Arg("input", () => DiscloseRecordsInput) input: DiscloseRecordsInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await discloseRecords(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.recordTold.by)
  async recordTold(
    @Arg("input", () => RecordToldInput) input: RecordToldInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await recordTold(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.postDisclosure.by)
  async postDisclosure(
    @Arg("input", () => PostDisclosureInput) input: PostDisclosureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await postDisclosure(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.renewLink.by)
  async renewLink(
    @Arg("input", () => RenewLinkInput) input: RenewLinkInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await renewLink(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.withdrawDisclosure.by)
  async withdrawDisclosure(
    @Arg("input", () => WithdrawDisclosureInput) input: WithdrawDisclosureInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await withdrawDisclosure(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("EXCHANGE", ...course.tellRecipients.by)
  async tellRecipients(
    @Arg("input", () => TellRecipientsInput) input: TellRecipientsInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await tellRecipients(request, input);
    return request.one(Case, info, input.caseId);
  }
}
