import { Arg, Ctx, InputType, Mutation, Query, Resolver } from "type-graphql";
import { For, Given, SameTwice } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";
import { Clause, ClauseReading, ProofRow } from "./clause.js";
import { rowsBehind } from "./figures.js";
import { KeptStanding, keptRulesOf } from "./kept-rules.js";
import { readClauses } from "./read-clauses.js";
import { confirmReading } from "./readings.js";

@InputType()
class ProofRowFilter {
  @Given("law", is.code, { optional: true }) figure?: string;
}

@InputType()
class ConfirmReadingInput {
  @Given("law", is.code) reading!: string;
  @Given("law", is.hash) wordsHash!: string;
}

/** What shows that the house keeps its promises (privacy/lawful). */
@Resolver()
export class Proofs {
  @Query(() => [Clause])
  @For("SECURITY", "office", "fg")
  clauses(@Ctx() request: Request): Promise<Clause[]> {
    return readClauses(request);
  }

  @Query(() => [KeptStanding])
  @For("SECURITY", "office", "fg")
  keptRules(@Ctx() request: Request): Promise<KeptStanding[]> {
    return keptRulesOf(request);
  }

  @Query(() => [ProofRow])
  @For("SECURITY", "office", "fg")
  proofRows(
    @Arg("filter", () => ProofRowFilter) { figure }: ProofRowFilter,
    @Ctx() request: Request,
  ): Promise<ProofRow[]> {
    return figure ? rowsBehind(request, figure) : Promise.resolve([]);
  }

  @Mutation(() => ClauseReading)
  @For("SECURITY", "fg")
  @SameTwice()
  confirmReading(
    @Arg("input", () => ConfirmReadingInput) input: ConfirmReadingInput,
    @Ctx() request: Request,
  ): Promise<ClauseReading> {
    return confirmReading(request, input);
  }
}
