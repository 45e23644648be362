import { randomUUID } from "node:crypto";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { For, SameTwice } from "../foundation/access/given.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import { AdviseOnDpiaInput, DpiaAdvice } from "./advice.js";

const advised = `
  select a.dpia_version "dpiaVersion", a.text_hash "textHash", a.outcome, a.explanation, a.given_on::text "givenOn", n.value "givenBy"
    from dpia_advice a left join account_name_of(a.author_id) n on true`;

/** What the assessment says stands in `schema/dpia`; here is what the FG thinks of it. */
@Resolver()
export class Dpia {
  @Query(() => [DpiaAdvice])
  @For("SECURITY", "office", "fg")
  dpiaAdvice(@Ctx() request: Request): Promise<DpiaAdvice[]> {
    return request.select<DpiaAdvice>(`${advised} order by a.created_at desc, a.id limit 100`);
  }

  /** On the words that he had before him, of a version that no other followed: the database weighs both (migration 0088). It stays; said again that day it is what it was. */
  @Mutation(() => DpiaAdvice)
  @For("SECURITY", "fg")
  @SameTwice()
  async adviseOnDpia(
    @Arg("input", () => AdviseOnDpiaInput) { dpiaVersion, textHash, outcome, explanation }: AdviseOnDpiaInput,
    @Ctx() request: Request,
  ): Promise<DpiaAdvice> {
    await request.select(
      `insert into dpia_advice (id, version, created_at, dpia_version, text_hash, outcome, explanation, author_id, given_on)
         values ($1, 1, house_now(), $2, $3, $4, $5, viewer_id(), house_today()) on conflict do nothing`,
      [randomUUID(), dpiaVersion, textHash, outcome, explanation],
    );
    const [given] = await request.select<DpiaAdvice>(
      `${advised} where a.author_id = viewer_id() and a.given_on = house_today() and a.dpia_version = $1 and a.outcome = $2 and a.explanation = $3`,
      [dpiaVersion, outcome, explanation],
    );
    if (!given) throw new NotFound();
    return given;
  }
}
