import { createHash, randomUUID } from "node:crypto";
import { type ReadingId, readingIds, readings } from "@zorgvuldig/schema/readings";
import type { Request } from "../foundation/database/request.js";
import { Conflict, NotFound } from "../foundation/refusal.js";
import type { ClauseReading } from "./clause.js";

type Confirmed = {
  readonly reading: string;
  readonly hash: string;
  readonly day: string;
  readonly name: string | null;
};
type OfClause = ClauseReading & { readonly clause: string };

/** What a reading says, in short: whoever changes a word of it has it confirmed again. */
const hashOf = (id: ReadingId): string => {
  const { clause, about, rule, others } = readings[id];
  const words = [id, clause, about.nl, about.en, rule.nl, rule.en, others.nl, others.en];
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
};
const hashes = new Map(readingIds.map((id) => [id, hashOf(id)]));

/** How every ambiguous word is read, and who of the FG's confirmed it when. */
export async function readingsOf(request: Request): Promise<OfClause[]> {
  const confirmed = await request.select<Confirmed>(
    `select r.reading, r.words_hash hash, r.confirmed_on::text "day", n.value name
     from reading_confirmation r left join account_name_of(r.author_id) n on true`,
  );
  return readingIds.map((id) => {
    const wordsHash = hashes.get(id) ?? "";
    const found = confirmed.find(({ reading, hash }) => reading === id && hash === wordsHash);
    return {
      reading: id,
      clause: readings[id].clause,
      wordsHash,
      isGap: "isGap" in readings[id],
      confirmedOn: found?.day ?? null,
      confirmedBy: found?.name ?? null,
    };
  });
}

/** The FG confirms a reading, in the words that he had before him. Done again it is what it was, with the day and the name of the first. */
export async function confirmReading(
  request: Request,
  asked: { reading: string; wordsHash: string },
): Promise<ClauseReading> {
  const id = readingIds.find((one) => one === asked.reading);
  if (!id) throw new NotFound();
  if (asked.wordsHash !== hashes.get(id)) throw new Conflict();
  await request.select(
    `insert into reading_confirmation (id, version, created_at, reading, words_hash, author_id, confirmed_on)
       values ($1, 1, house_now(), $2, $3, viewer_id(), house_today()) on conflict (reading, words_hash) do nothing`,
    [randomUUID(), id, asked.wordsHash],
  );
  const found = (await readingsOf(request)).find(({ reading }) => reading === id);
  if (!found) throw new NotFound();
  return found;
}
