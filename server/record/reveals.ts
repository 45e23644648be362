import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, InputType, Mutation, Query, Resolver } from "type-graphql";
import { Case } from "../case/case.js";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { course } from "../case/course.js";
import { For, Given } from "../foundation/access/given.js";
import { equal, type PageArgs, pageOf } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Reveal } from "./reveal.js";
import { Signals, signalsOf } from "./signals.js";

@ForAct()
export class RevealRecordsInput extends ActInput {
  @Given("reason", is.text) reason!: string;
}

@InputType()
class RevealFilter {
  @Given("trace", is.uuid, { optional: true }) accountId?: string;
}

const reveals = pageOf(Reveal, ["createdAt"], RevealFilter);

@Resolver()
export class Reveals {
  @Query(() => reveals.Page)
  @For("SECURITY", "office", "fg")
  reveals(
    @Args(() => reveals.Args) { filter, ...page }: PageArgs<RevealFilter>,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    return request.page(Reveal, info, { ...page, where: equal(filter) });
  }

  @Query(() => Signals)
  @For("SECURITY", "fg")
  signals(@Ctx() request: Request): Promise<Signals> {
    return signalsOf(request);
  }

  @Mutation(() => Case)
  @For("HANDLING", ...course.revealRecords.by)
  async revealRecords(
    @Arg("input", () => RevealRecordsInput) { caseId, version, reason }: RevealRecordsInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { rows } = request;
    const found = await rows.load(Case, caseId, version);
    found.must("revealRecords", request.today);
    const reveal = Object.assign(new Reveal(), { caseId: found.id, accountId: request.viewer.id });
    reveal.begin(request.now, reason);
    rows.ensureKey(found.id, "oversight");
    await rows.add(reveal);
    request.signalReveal(reveal.id);
    return request.one(Case, info, caseId);
  }
}
