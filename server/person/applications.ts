import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { addProfessional } from "./add-professional.js";
import { changeAddress } from "./change-address.js";
import { giveNotice } from "./give-notice.js";
import { IntakeDraft } from "./intake-draft.js";
import { discardIntakeDraft, keepIntakeDraft } from "./keep-draft.js";
import {
  AddProfessionalInput,
  ApplicationInput,
  ChangeAddressInput,
  DiscardDraftInput,
  GiveNoticeInput,
  KeepDraftInput,
} from "./person-inputs.js";
import { receiveApplication } from "./receive-application.js";

@Resolver()
export class Applications {
  @Mutation(() => Case)
  @For("APPLICATION", "office")
  async receiveApplication(
    @Arg("input", () => ApplicationInput) input: ApplicationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(Case, info, await receiveApplication(request, input));
  }

  @Mutation(() => IntakeDraft)
  @For("INTAKE", ...course.holdIntake.by)
  async keepIntakeDraft(
    @Arg("input", () => KeepDraftInput) input: KeepDraftInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(IntakeDraft, info, await keepIntakeDraft(request, input));
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.holdIntake.by)
  async discardIntakeDraft(
    @Arg("input", () => DiscardDraftInput) input: DiscardDraftInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await discardIntakeDraft(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.addProfessional.by)
  async addProfessional(
    @Arg("input", () => AddProfessionalInput) input: AddProfessionalInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addProfessional(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.changeAddress.by)
  async changeAddress(
    @Arg("input", () => ChangeAddressInput) input: ChangeAddressInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changeAddress(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.giveNotice.by)
  async giveNotice(
    @Arg("input", () => GiveNoticeInput) input: GiveNoticeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await giveNotice(request, input);
    return request.one(Case, info, input.caseId);
  }
}
