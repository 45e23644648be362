import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { course } from "../case/course.js";
import { For } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { addRecord } from "./add-record.js";
import { AddRecordInput } from "./record-inputs.js";

@Resolver()
export class RecordActs {
  @Mutation(() => Case)
  @For("HANDLING", ...course.addRecord.by)
  async addRecord(
    @Arg("input", () => AddRecordInput) input: AddRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addRecord(request, input);
    return request.one(Case, info, input.caseId);
  }
}
