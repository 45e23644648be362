import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { addDocument, addSignedForm } from "./add-document.js";
import { AddDocumentInput, AddSignedFormInput, FinishDocumentInput } from "./document-inputs.js";
import { finishDocument } from "./finish-document.js";

/** What comes with a file is posted to `/documents`, and is an act like any other. */
@Resolver()
export class Documents {
  @Mutation(() => Case)
  @For("HANDLING", ...course.addDocument.by)
  async addDocument(
    @Arg("input", () => AddDocumentInput) input: AddDocumentInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addDocument(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("INTAKE", ...course.addSignedForm.by)
  async addSignedForm(
    @Arg("input", () => AddSignedFormInput) input: AddSignedFormInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addSignedForm(request, input);
    return request.one(Case, info, input.caseId);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.finishDocument.by)
  async finishDocument(
    @Arg("input", () => FinishDocumentInput) input: FinishDocumentInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await finishDocument(request, input);
    return request.one(Case, info, input.caseId);
  }
}
