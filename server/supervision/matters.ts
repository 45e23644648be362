import type { MatterKind } from "@zorgvuldig/schema/breaches";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { For, Given, Seen, Which } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { AuthorityMatter } from "./authority-matter.js";

@InputType()
class MatterFilter {
  @Given("request", is.matterKind, { optional: true }) kind?: MatterKind;
}

@InputType()
class AddMatterInput {
  @Given("request", is.matterKind) kind!: MatterKind;
  @Given("request", is.day) receivedOn!: string;
  @Given("request", is.day, { optional: true }) dueOn?: string;
  @Given("reason", is.text) subject!: string;
}

@InputType()
class FinishMatterInput {
  @Which() matterId!: string;
  @Seen() version!: number;
  @Given("request", is.day) doneOn!: string;
  @Given("reason", is.text) result!: string;
}

const matters = pageOf(AuthorityMatter, ["createdAt", "receivedOn"], MatterFilter);

@Resolver()
export class Matters {
  @Query(() => matters.Page)
  @For("SECURITY", "office", "fg")
  authorityMatters(
    @Args(() => matters.Args) { filter, ...page }: PageArgs<MatterFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(AuthorityMatter, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => AuthorityMatter)
  @For("SECURITY", "fg")
  async addMatter(
    @Arg("input", () => AddMatterInput) { dueOn, ...told }: AddMatterInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await request.opened();
    const matter = new AuthorityMatter();
    matter.begin({ ...told, dueOn: dueOn ?? null }, request.viewer.id, request.today);
    return request.one(AuthorityMatter, info, (await request.rows.add(matter)).id);
  }

  @Mutation(() => AuthorityMatter)
  @For("SECURITY", "fg")
  async finishMatter(
    @Arg("input", () => FinishMatterInput) { matterId, version, doneOn, result }: FinishMatterInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const matter = await request.rows.load(AuthorityMatter, matterId, version);
    matter.finish(doneOn, result, request.today);
    request.rows.save(matter);
    return request.one(AuthorityMatter, info, matterId);
  }
}
