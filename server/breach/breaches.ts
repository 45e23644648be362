import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import { Uuid } from "../foundation/access/scalars.js";
import type { Request } from "../foundation/database/request.js";
import { Breach } from "./breach.js";
import { addAffected, findAffected, recordBreachTold, reportBreach } from "./breach-acts.js";
import { BreachCase } from "./breach-case.js";
import {
  AddAffectedInput,
  BreachCaseFilter,
  BreachFilter,
  FindAffectedInput,
  RecordBreachToldInput,
  ReportBreachInput,
} from "./breach-inputs.js";

const breaches = pageOf(Breach, ["createdAt", "knownAt"], BreachFilter);
const breachCases = pageOf(BreachCase, ["createdAt"], BreachCaseFilter);

/** The register, and whom a breach touches. */
@Resolver()
export class Breaches {
  @Query(() => breaches.Page)
  @For("SECURITY", "office", "fg")
  breaches(
    @Args(() => breaches.Args) { filter, ...page }: PageArgs<BreachFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Breach, info, { ...page, where: equal(filter) });
  }

  @Query(() => Breach, { nullable: true })
  @For("SECURITY", "office", "fg")
  breach(@Arg("id", () => Uuid) id: string, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return request.one(Breach, info, id);
  }

  @Query(() => breachCases.Page)
  @For("SECURITY", "office", "fg")
  breachCases(
    @Args(() => breachCases.Args) { filter, ...page }: PageArgs<BreachCaseFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(BreachCase, info, { ...page, where: equal({ breachId: filter.breach }) });
  }

  @Mutation(() => Breach)
  @For("SECURITY", "office", "consultant", "fg", "administrator")
  async reportBreach(
    @Arg("input", () => ReportBreachInput) input: ReportBreachInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.one(Breach, info, await reportBreach(request, input));
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async findAffected(
    @Arg("input", () => FindAffectedInput) input: FindAffectedInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await findAffected(request, input);
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => Breach)
  @For("SECURITY", "fg")
  async addAffected(
    @Arg("input", () => AddAffectedInput) input: AddAffectedInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await addAffected(request, input);
    return request.one(Breach, info, input.breachId);
  }

  @Mutation(() => BreachCase)
  @For("SECURITY", "office", "fg")
  async recordBreachTold(
    @Arg("input", () => RecordBreachToldInput) input: RecordBreachToldInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await recordBreachTold(request, input);
    return request.one(BreachCase, info, input.breachCaseId);
  }
}
