import { createHash } from "node:crypto";
import type { FigureId } from "@zorgvuldig/schema/proofs";
import { regulationNamed } from "@zorgvuldig/schema/regulation";
import type { Request } from "../foundation/database/request.js";

/** `written`: the hash of the words that the bureau wrote, as they stand in the database now. */
type Landed = {
  readonly version: string;
  readonly hash: string;
  readonly day: string;
  readonly written: string | null;
};

const landed = (request: Request): Promise<Landed[]> =>
  request.select<Landed>(
    `select v.version, v.text_hash hash, v.valid_from::text "day", encode(sha256(convert_to(t.text, 'UTF8')), 'hex') written
       from regulation_version v left join regulation_text t on t.regulation = v.version where v.valid_from <= house_today() order by 1`,
  );

const hashOf = (text: unknown): string => createHash("sha256").update(JSON.stringify(text)).digest("hex");

/** What every page of the website would say now, held against what landed: the versions of which it is not so. */
const judged = {
  regulation_unpublished: ({ version }: Landed) => !regulationNamed(version),
  regulation_changed: ({ version, hash, written }: Landed) => {
    const text = regulationNamed(version);
    return text !== undefined && (hashOf(text) !== hash || (written !== null && written !== hash));
  },
  regulation_misdated: ({ version, day }: Landed) => {
    const text = regulationNamed(version);
    return text !== undefined && text.validFrom !== day;
  },
} as const satisfies Partial<Record<FigureId, (one: Landed) => boolean>>;
type Judged = keyof typeof judged;

export const judgedFigures = Object.keys(judged) as readonly Judged[];

export const isJudged = (figure: FigureId): figure is Judged => figure in judged;

/** For each of these figures, the versions that break it. */
export async function publishedBroken(request: Request): Promise<ReadonlyMap<Judged, readonly string[]>> {
  const versions = await landed(request);
  return new Map(
    judgedFigures.map((figure) => [
      figure,
      versions.filter(judged[figure]).map(({ version }) => `regulation_version ${version}`),
    ]),
  );
}
