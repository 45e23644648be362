import type { ExportKind } from "@zorgvuldig/schema/exported";
import { mayRead } from "@zorgvuldig/schema/kinds";
import { limits } from "@zorgvuldig/schema/limits";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { byteOrderMark, csvOf } from "../foundation/file/csv.js";
import { Forbidden } from "../foundation/refusal.js";
import { cells, headings, type Language, wantedFor } from "./columns.js";
import { evidenceOf } from "./evidence.js";
import { Export, mustBeFew } from "./export.js";
import { exportable } from "./exportable.js";
import { type Packed, packOf } from "./pack.js";

type Fetched = {
  readonly kind: ExportKind;
  readonly name: string;
  readonly parts: readonly Buffer[];
  /** Of what the authority is shown: the lists, before they are written down. */
  readonly pack: Packed | null;
};

/**
 * What somebody exports, to be sent when this request is committed and not before; of the log nothing yet, since it is sent as it is
 * read. The cases are read again, as the viewer sees them now: what was erased or is no longer his is not among them. Throws
 * `Forbidden`, `NotFound` for another's link, and the refusals of `Export`.
 */
export async function fetchExport(request: Request, id: string, language: Language): Promise<Fetched> {
  request.started("fetchExport", "SECURITY");
  if (mayRead(request.role, "reason") === "never") throw new Forbidden("exports");
  const found = await request.rows.get(Export, id);
  found.mustBeOpenTo(request);
  request.started("fetchExport", found.activity);
  const parts = await partsOf(request, found, language);
  const pack = found.kind === "PACK" ? await packOf(request) : null;
  return { kind: found.kind, name: `${names[found.kind]}-${request.today}`, parts, pack };
}

const names: Readonly<Record<ExportKind, string>> = {
  CASES: "casussen",
  LOG: "logboek",
  PACK: "verantwoording",
  EVIDENCE: "verzoek",
};

async function partsOf(request: Request, found: Export, language: Language): Promise<readonly Buffer[]> {
  if (found.kind === "CASES") return casesOf(request, found, language);
  return found.requestId === null ? [] : [await evidenceOf(request, found.requestId)];
}

/** The whole file, in memory: its event must name what is in it, and stand before the first byte leaves. */
async function casesOf(request: Request, asked: Export, language: Language): Promise<Buffer[]> {
  const { fields, sortedBy, isDescending } = asked;
  const parts = [Buffer.from(byteOrderMark + csvOf([headings(fields, language)]))];
  let many = 0;
  for await (const rows of request.each(Case, wantedFor(fields), {
    sort: { field: sortedBy ?? "number", order: isDescending ? "DESC" : "ASC" },
    where: exportable(asked),
    most: limits.exported + 1,
  })) {
    many += rows.length;
    mustBeFew(many);
    parts.push(Buffer.from(csvOf(rows.map((row) => cells(fields, language, row)))));
  }
  return parts;
}
