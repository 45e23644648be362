import type { ExportKind } from "@zorgvuldig/schema/exported";
import { limits } from "@zorgvuldig/schema/limits";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { Breach } from "../breach/breach.js";
import { For, Given } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { logStateOf } from "../log/log-state.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { Export } from "./export.js";
import { exportCases } from "./export-cases.js";
import { ExportCasesInput, ExportEvidenceInput, ExportLogInput, ExportPackInput } from "./export-inputs.js";

@InputType()
class ExportFilter {
  @Given("trace", is.exportKind, { optional: true }) kind?: ExportKind;
}

const exports = pageOf(Export, ["createdAt"], ExportFilter);

@Resolver()
export class Exports {
  /** The FG sees all of them, the office each his own. */
  @Query(() => exports.Page)
  @For("SECURITY", "office", "fg")
  exports(
    @Args(() => exports.Args) { filter, ...page }: PageArgs<ExportFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Export, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => Export)
  @For("HANDLING", "office")
  async exportCases(
    @Arg("input", () => ExportCasesInput) input: ExportCasesInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(Export, info, await exportCases(request, input));
  }

  @Mutation(() => Export)
  @For("SECURITY", "fg")
  async exportLog(
    @Arg("input", () => ExportLogInput) { reason }: ExportLogInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { sealed: count } = await logStateOf(request);
    const made = new Export();
    made.begin(request, { kind: "LOG", activity: "SECURITY", fields: [], count, reason });
    return request.one(Export, info, (await request.rows.add(made)).id);
  }

  /** Of one request: how it was handled, from the day it came. */
  @Mutation(() => Export)
  @For("RIGHTS", "fg")
  async exportEvidence(
    @Arg("input", () => ExportEvidenceInput) { requestId, version, reason }: ExportEvidenceInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { rows } = request;
    const asked = await rows.load(DataSubjectRequest, requestId, version);
    const made = Object.assign(new Export(), { requestId: asked.id });
    made.begin(request, { kind: "EVIDENCE", activity: "RIGHTS", fields: [], count: 1, reason });
    return request.one(Export, info, (await rows.add(made)).id);
  }

  /** What the authority is shown; how many breaches there were is how much it is. */
  @Mutation(() => Export)
  @For("SECURITY", "fg")
  async exportPack(
    @Arg("input", () => ExportPackInput) { reason }: ExportPackInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const count = await request.count(Breach, {
      sort: { field: "knownAt", order: "ASC" },
      where: [],
      most: limits.packed,
    });
    const made = new Export();
    made.begin(request, { kind: "PACK", activity: "SECURITY", fields: [], count, reason });
    return request.one(Export, info, (await request.rows.add(made)).id);
  }
}
