import { houseTables } from "@zorgvuldig/schema/kept";
import { addedPartOf, addedPartsFor, type FigureId, figureIds, figuresFor, rowsShown } from "@zorgvuldig/schema/proofs";
import { allTables, tableOf } from "../foundation/access/declared.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import type { ProofRow } from "./clause.js";
import { knownColumns } from "./generated-proof.js";
import { isJudged, publishedBroken } from "./published.js";

export type Values = ReadonlyMap<FigureId, number>;

const isFigure = (name: string): name is FigureId => figureIds.some((id) => id === name);

/** What the database cannot tell by itself: what it has that the house does not know, and what nobody said how long to keep. */
const unknown: FigureId = "columns_unknown";
const unruled: FigureId = "tables_without_rule";

const columns = async (request: Request): Promise<string[]> =>
  (await request.select<{ name: string }>("select name from proof_columns() name order by 1")).map(({ name }) => name);

const unknownIn = (found: readonly string[]): string[] => found.filter((name) => !knownColumns.has(name));

/** The tables that neither a class nor the house's own list has a rule for. */
function unruledIn(found: readonly string[]): string[] {
  const ruled = new Set([...allTables().map((entity) => tableOf(entity).table.name), ...Object.keys(houseTables)]);
  return [...new Set(found.map((name) => name.split(".")[0] ?? ""))].filter((table) => !ruled.has(table));
}

type Counted = { figure: string; value: number };
const partsFor = ({ role }: Request) => ["consent", "data", "keeping", ...addedPartsFor(role)] as const;
const countPart = (request: Request) => (part: ReturnType<typeof partsFor>[number]) =>
  request.select<Counted>(`select figure, value::int from proof_figures_of_${part}()`);

/** Everything that is counted for who asks, as it is at this moment. */
export async function countAll(request: Request): Promise<Values> {
  const [found, published, ...counted] = await Promise.all([
    columns(request),
    publishedBroken(request),
    ...partsFor(request).map(countPart(request)),
  ]);
  const values = new Map<FigureId, number>([
    [unknown, unknownIn(found).length],
    [unruled, unruledIn(found).length],
  ]);
  for (const [figure, versions] of published) values.set(figure, versions.length);
  for (const { figure, value } of counted.flat()) if (isFigure(figure)) values.set(figure, value);
  const missing = figuresFor(request.role).find((id) => !values.has(id));
  if (missing) throw new Error(`${missing} was not counted`);
  return values;
}

const rowsOf = (figure: FigureId): string => {
  const part = addedPartOf(figure);
  return part ? `proof_rows_of_${part}` : "proof_rows";
};

/** Some of the rows behind a figure. Which case they are in is told of the cases that this viewer sees, and of no other. */
export async function rowsBehind(request: Request, figure: string): Promise<ProofRow[]> {
  if (!isFigure(figure) || !figuresFor(request.role).includes(figure)) throw new NotFound();
  if (figure === unknown || figure === unruled) {
    const places = (figure === unknown ? unknownIn : unruledIn)(await columns(request));
    return places.slice(0, rowsShown).map((place) => ({ place, rowId: null, caseId: null, number: null }));
  }
  if (isJudged(figure)) {
    const places = (await publishedBroken(request)).get(figure) ?? [];
    return places.map((place) => ({ place, rowId: null, caseId: null, number: null }));
  }
  const rows = await request.select<ProofRow>(
    `select r.place, r.id "rowId", c.id "caseId", c.number from ${rowsOf(figure)}($1, $2) r
       left join case_file c on c.id = r.case_id order by c.number nulls last, r.place, r.id`,
    [figure, rowsShown],
  );
  for (const { caseId } of rows) if (caseId) request.started("proofRows", "SECURITY", caseId);
  return rows;
}
