import { limits } from "@zorgvuldig/schema/limits";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For, SameTwice } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { askedNamesNobody } from "./name-nobody.js";
import { RemoveQueryInput, RenameQueryInput, SavedQueryFilter, SaveQueryInput } from "./query-inputs.js";
import { SavedQuery } from "./saved-query.js";

const queries = pageOf(SavedQuery, ["name", "createdAt"], SavedQueryFilter);
const everybody = ["office", "consultant", "fg"] as const;
const all = { first: limits.queries, sort: { field: "name", order: "ASC" }, where: [] } as const;

/** Everybody has his own, and sees no others'. */
@Resolver()
export class SavedQueries {
  @Query(() => queries.Page)
  @For("HANDLING", ...everybody)
  savedQueries(
    @Args(() => queries.Args) { filter, ...page }: PageArgs<SavedQueryFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(SavedQuery, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => SavedQuery)
  @For("HANDLING", ...everybody)
  async saveQuery(
    @Arg("input", () => SaveQueryInput) { name, filter }: SaveQueryInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { same: request.rows.by(SavedQuery, "name", name), namesNobody: askedNamesNobody(request, name) };
    mustBeNew(await asked.same);
    await asked.namesNobody();
    const made = new SavedQuery();
    made.begin(request.viewer.id, name, filter);
    return request.one(SavedQuery, info, (await request.rows.add(made)).id);
  }

  @Mutation(() => SavedQuery)
  @For("HANDLING", ...everybody)
  async renameQuery(
    @Arg("input", () => RenameQueryInput) { queryId, version, name }: RenameQueryInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = {
      found: request.rows.load(SavedQuery, queryId, version),
      same: request.rows.by(SavedQuery, "name", name),
      namesNobody: askedNamesNobody(request, name),
    };
    const found = await asked.found;
    mustBeNew((await asked.same).filter(({ id }) => id !== found.id));
    await asked.namesNobody();
    found.call(name);
    request.rows.save(found);
    return request.one(SavedQuery, info, found.id);
  }

  /** Answers what is left; what is gone already is gone. */
  @Mutation(() => queries.Page)
  @For("HANDLING", ...everybody)
  @SameTwice()
  removeQuery(
    @Arg("input", () => RemoveQueryInput) { queryId }: RemoveQueryInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    request.unseen.remove(SavedQuery, queryId);
    return request.page(SavedQuery, info, all);
  }
}

/** Whom the policies show are his own. */
function mustBeNew(same: readonly SavedQuery[]): void {
  if (same.length > 0) throw new Invalid({ name: "query-name-taken" });
}
