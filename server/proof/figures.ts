import { type FigureId, figureIds, rowsShown } from "@zorgvuldig/schema/proofs";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import type { ProofRow } from "./clause.js";
import { knownColumns } from "./generated-proof.js";

export type Values = ReadonlyMap<FigureId, number>;

const isFigure = (name: string): name is FigureId => figureIds.some((id) => id === name);

/** The one figure that the database cannot tell by itself: what it has that the house does not know. */
const unknown: FigureId = "columns_unknown";

async function unknownColumns(request: Request): Promise<string[]> {
  const found = await request.select<{ name: string }>("select name from proof_columns() name order by 1");
  return found.map(({ name }) => name).filter((name) => !knownColumns.has(name));
}

type Counted = { figure: string; value: number };
const parts = ["consent", "data", "keeping"] as const;
const countPart = (request: Request) => (part: (typeof parts)[number]) =>
  request.select<Counted>(`select figure, value::int from proof_figures_of_${part}()`);

/** Everything that is counted, as it is at this moment. */
export async function countAll(request: Request): Promise<Values> {
  const [columns, ...counted] = await Promise.all([unknownColumns(request), ...parts.map(countPart(request))]);
  const values = new Map<FigureId, number>([[unknown, columns.length]]);
  for (const { figure, value } of counted.flat()) if (isFigure(figure)) values.set(figure, value);
  const missing = figureIds.find((id) => !values.has(id));
  if (missing) throw new Error(`${missing} was not counted`);
  return values;
}

/** Some of the rows behind a figure. Which case they are in is told of the cases that this viewer sees, and of no other. */
export async function rowsBehind(request: Request, figure: string): Promise<ProofRow[]> {
  if (!isFigure(figure)) throw new NotFound();
  if (figure === unknown) {
    const columns = await unknownColumns(request);
    return columns.slice(0, rowsShown).map((place) => ({ place, rowId: null, caseId: null, number: null }));
  }
  const rows = await request.select<ProofRow>(
    `select r.place, r.id "rowId", c.id "caseId", c.number from proof_rows($1, $2) r
       left join case_file c on c.id = r.case_id order by c.number nulls last, r.place, r.id`,
    [figure, rowsShown],
  );
  for (const { caseId } of rows) if (caseId) request.started("proofRows", "SECURITY", caseId);
  return rows;
}
