import { randomUUID } from "node:crypto";
import { controller } from "@zorgvuldig/schema/controller";
import { contradictionsIn, knownRegulations, type RegulationVersion } from "@zorgvuldig/schema/regulation";
import { isHalfEnglish } from "@zorgvuldig/schema/regulation/written";
import { plus } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Conflict, NotFound, Refusal } from "../foundation/refusal.js";
import type { RegulationText } from "./regulation-text.js";

/** All that the bureau wrote itself, the draft first. */
export const writtenTexts = (request: Request): Promise<RegulationText[]> =>
  request.select<RegulationText>(
    `select t.id, t.version, t.regulation, t.text, t.text_hash "textHash", t.published_on::text "publishedOn", w.names "writtenBy", viewer_id() = any (t.authors) "isOwn"
       from regulation_text t left join lateral
         (select string_agg(n.value, ', ' order by n.value) names from unnest(t.authors) author cross join lateral account_name_of(author) n) w on true
      order by t.published_on is not null, t.valid_from desc limit 100`,
  );

/** A copy of the last version, which is the one that it will take the place of; nothing, while there is a draft. */
export async function beginDraft(request: Request): Promise<void> {
  await request.opened();
  const last = knownRegulations().reduce((one, other) => (other.validFrom > one.validFrom ? other : one));
  const [next] = await request.select<{ version: string }>("select next_regulation() version");
  const draft: RegulationVersion = {
    version: next?.version ?? "",
    validFrom: plus(last.validFrom > request.today ? last.validFrom : request.today, "P1D"),
    author: controller.names[0],
    changes: [],
    articles: last.articles.map(({ durations: _, ...article }) => article),
  };
  await request.select(
    `insert into regulation_text (id, version, created_at, regulation, text, authors) values ($1, 1, house_now(), $2, $3, array[viewer_id()]) on conflict do nothing`,
    [randomUUID(), draft.version, JSON.stringify(draft)],
  );
}

type Standing = { readonly version: number; readonly text: string };

/** Writes what comes of the draft, at the version that was seen; what says already what it should is left as it is. */
export async function changeDraft(
  request: Request,
  { draftId, version }: { draftId: string; version: number },
  change: (draft: RegulationVersion) => RegulationVersion,
): Promise<void> {
  const [found] = await request.select<Standing>("select version, text from regulation_text where id = $1 for update", [
    draftId,
  ]);
  if (!found) throw new NotFound();
  const text = JSON.stringify(change(JSON.parse(found.text) as RegulationVersion));
  if (text === found.text) return;
  if (found.version !== version) throw new Conflict();
  await request.select(
    `update regulation_text set version = version + 1, text = $2, authors = case when viewer_id() = any (authors) then authors else authors || viewer_id() end where id = $1`,
    [draftId, text],
  );
}

/** Throws a draft away, as it was seen; one that is gone is gone. What was published stays, the database says. */
export async function discardDraft(
  request: Request,
  { draftId, version }: { draftId: string; version: number },
): Promise<void> {
  const [found] = await request.select<Standing>("select version, text from regulation_text where id = $1 for update", [
    draftId,
  ]);
  if (!found) return;
  if (found.version !== version) throw new Conflict();
  await request.select("delete from regulation_text where id = $1", [draftId]);
}

/** What the database cannot weigh: a draft that says another term than the house keeps, or half of itself in English, is not approved. */
export async function mustBeSound(request: Request, regulation: string, textHash: string): Promise<void> {
  const [draft] = await request.select<Standing>(
    "select version, text from regulation_text where regulation = $1 and text_hash = $2 and published_on is null",
    [regulation, textHash],
  );
  if (!draft) return;
  const said = JSON.parse(draft.text) as RegulationVersion;
  if (contradictionsIn(said).length > 0) throw new Refusal("regulation/may-change", "regulation-contradicts");
  if (isHalfEnglish(said)) throw new Refusal("regulation/may-change", "regulation-half-english");
}
