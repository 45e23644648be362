import { type ClauseId, clauseIds, clauses } from "@zorgvuldig/schema/clauses";
import { headingOf } from "@zorgvuldig/schema/headings";
import { type FigureId, figures, figuresOf, stateOf, sumOfAll, target } from "@zorgvuldig/schema/proofs";
import type { Request } from "../foundation/database/request.js";
import type { Clause, ClauseFigure } from "./clause.js";
import { countAll, type Values } from "./figures.js";
import { testsOf } from "./generated-proof.js";
import { readingsOf } from "./readings.js";

function figuresFor(clause: ClauseId, values: Values, checkedAt: string): ClauseFigure[] {
  const one = (figure: FigureId): ClauseFigure => ({
    figure,
    title: figures[figure].nl,
    target,
    holds: values.get(figure) ?? 0,
    checkedAt,
  });
  if (clause !== sumOfAll)
    return figuresOf(clause)
      .filter((figure) => values.has(figure))
      .map(one);
  const holds = [...values.values()].reduce((sum, value) => sum + value, 0);
  return [{ figure: "all_figures", title: "Alle cijfers samen", target, holds, checkedAt }];
}

/** Every promise with what shows that it is kept: the tests as they last ran, the figures as they are now. */
export async function readClauses(request: Request): Promise<Clause[]> {
  const values = await countAll(request);
  const readings = await readingsOf(request);
  return clauseIds.map((id) => {
    const clause = clauses[id];
    const fulfilledBy = testsOf(id).map(({ name, file, ok }) => ({ name, file, isGreen: ok }));
    const proofs = figuresFor(id, values, request.now);
    return {
      id,
      title: clause.title,
      summary: clause.summary,
      heading: headingOf(id),
      kept: clause.kept,
      because: "because" in clause ? clause.because : null,
      state: stateOf({
        isByBureau: clause.kept === "by the bureau",
        tests: fulfilledBy.map(({ isGreen }) => isGreen),
        values: proofs.map(({ holds }) => holds),
      }),
      fulfilledBy,
      proofs,
      readings: readings.filter((reading) => reading.clause === id),
    };
  });
}
