import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { RecordContactInput } from "./contact-inputs.js";
import { recordContact } from "./record-contact.js";

@Resolver()
export class Contacts {
  @Mutation(() => Case)
  @For("HANDLING", ...course.recordContact.by)
  async recordContact(
    @Arg("input", () => RecordContactInput) input: RecordContactInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await recordContact(request, input);
    return request.one(Case, info, input.caseId);
  }
}
