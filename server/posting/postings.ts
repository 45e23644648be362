import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { For } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import type { Request } from "../foundation/database/request.js";
import { Posting } from "./posting.js";
import { AskPostingInput, DropPostingInput, PostingFilter, PostRegulationInput } from "./posting-inputs.js";

const postings = pageOf(Posting, ["requestedOn", "createdAt"], PostingFilter);

/** Who asked for the regulation on paper (regulation/by-post). */
@Resolver()
export class Postings {
  @Query(() => postings.Page)
  @For("RIGHTS", "office", "fg")
  postings(
    @Args(() => postings.Args) { filter, ...page }: PageArgs<PostingFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Posting, info, { ...page, where: equal(filter) });
  }

  @Mutation(() => Posting)
  @For("RIGHTS", "office")
  async askPosting(
    @Arg("input", () => AskPostingInput) input: AskPostingInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    await request.opened();
    const posting = new Posting();
    posting.begin(input, request.viewer.id, request.today);
    return request.one(Posting, info, (await request.rows.add(posting)).id);
  }

  @Mutation(() => Posting)
  @For("RIGHTS", "office")
  async postRegulation(
    @Arg("input", () => PostRegulationInput) { postingId, version, postedOn }: PostRegulationInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const posting = await request.rows.load(Posting, postingId, version);
    posting.post(postedOn, request.today);
    request.rows.save(posting);
    return request.one(Posting, info, postingId);
  }

  @Mutation(() => Posting)
  @For("RIGHTS", "office")
  async dropPosting(
    @Arg("input", () => DropPostingInput) { postingId, version }: DropPostingInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const posting = await request.rows.load(Posting, postingId, version);
    posting.drop(request.today);
    request.rows.save(posting);
    return request.one(Posting, info, postingId);
  }
}
