import { randomUUID } from "node:crypto";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { For, SameTwice } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { mustBeSound } from "./drafts.js";
import { AdviseOnRegulationInput, ApproveRegulationInput, RegulationOpinion } from "./opinions.js";

const given = `
  select o.regulation, o.text_hash "textHash", o.outcome, o.explanation, o.given_on::text "givenOn", n.value "givenBy"
    from (select id, created_at, regulation, text_hash, outcome, explanation, given_on, author_id from regulation_advice
      union all select id, created_at, regulation, text_hash, null, null, given_on, author_id from regulation_approval) o
    left join account_name_of(o.author_id) n on true`;

/** What the FG thinks of a version or of the draft of one, and whether the bureau approved it; with that a draft is published. */
@Resolver()
export class Regulations {
  @Query(() => [RegulationOpinion])
  @For("SECURITY", "office", "fg")
  regulationOpinions(@Ctx() request: Request): Promise<RegulationOpinion[]> {
    return request.select<RegulationOpinion>(`${given} order by o.created_at desc, o.id limit 100`);
  }

  /** On the words that he had before him; it stays (migration 0100). Said again that day it is what it was. */
  @Mutation(() => RegulationOpinion)
  @For("SECURITY", "fg")
  @SameTwice()
  async adviseOnRegulation(
    @Arg("input", () => AdviseOnRegulationInput) {
      regulation,
      textHash,
      outcome,
      explanation,
    }: AdviseOnRegulationInput,
    @Ctx() request: Request,
  ): Promise<RegulationOpinion> {
    await request.select(
      `insert into regulation_advice (id, version, created_at, regulation, text_hash, outcome, explanation, author_id, given_on)
         values ($1, 1, house_now(), $2, $3, $4, $5, viewer_id(), house_today()) on conflict do nothing`,
      [randomUUID(), regulation, textHash, outcome, explanation],
    );
    return found(
      await request.select<RegulationOpinion>(
        `${given} where o.author_id = viewer_id() and o.given_on = house_today() and o.regulation = $1 and o.text_hash = $2 and o.outcome = $3 and o.explanation = $4`,
        [regulation, textHash, outcome, explanation],
      ),
    );
  }

  /** By whoever leads the bureau, on the words that the FG advised on; once. */
  @Mutation(() => RegulationOpinion)
  @For("SECURITY", "office")
  @SameTwice()
  async approveRegulation(
    @Arg("input", () => ApproveRegulationInput) { regulation, textHash }: ApproveRegulationInput,
    @Ctx() request: Request,
  ): Promise<RegulationOpinion> {
    const { viewer } = await request.opened();
    if (!viewer.isLead) throw new Refusal("regulation/may-change", "lead-only");
    await mustBeSound(request, regulation, textHash);
    await request.select(
      `insert into regulation_approval (id, version, created_at, regulation, text_hash, author_id, given_on)
         values ($1, 1, house_now(), $2, $3, viewer_id(), house_today()) on conflict do nothing`,
      [randomUUID(), regulation, textHash],
    );
    return found(
      await request.select<RegulationOpinion>(`${given} where o.outcome is null and o.regulation = $1`, [regulation]),
    );
  }
}

function found([one]: readonly RegulationOpinion[]): RegulationOpinion {
  if (!one) throw new NotFound();
  return one;
}
