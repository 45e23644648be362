import { houseTables, type KeptCode, keptCodes, keptRules } from "@zorgvuldig/schema/kept";
import { addedPartOf, addedPartsFor, type FigureId, figuresFor } from "@zorgvuldig/schema/proofs";
import { ObjectType } from "type-graphql";
import { allTables, tableOf } from "../foundation/access/declared.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Request } from "../foundation/database/request.js";

/** A rule by which something is kept, the tables that it is of, and what should have gone by it and did not. Its words stand in `schema/kept.ts`. */
@ObjectType()
export class KeptStanding {
  @Tells("law", is.code) rule!: string;
  @Tells("law", is.listOf(is.code)) tables!: string[];
  /** Rows past their term, counted now; nothing, where none can be. */
  @Tells("figure", is.count) past!: number | null;
}

const counted: readonly FigureId[] = keptCodes.flatMap((code) => [...keptRules[code].figures]);

/** A view shows what lies elsewhere, and is kept there. */
function tablesOf(code: KeptCode): string[] {
  const declared = allTables().map((entity) => tableOf(entity).table);
  const ours = declared.filter(({ kept, isView }) => kept === code && !isView).map(({ name }) => name);
  return [...ours, ...Object.keys(houseTables).filter((name) => ruleOf(name) === code)].sort();
}
const ruleOf = (name: string): KeptCode | undefined =>
  Object.entries(houseTables).find(([table]) => table === name)?.[1];

type Counted = { readonly figure: string; readonly value: number };

/** What is kept how long, with what is past its term at this moment: what the FG holds the house to (keep/no-longer-than-needed). */
export async function keptRulesOf(request: Request): Promise<KeptStanding[]> {
  const others = counted.filter((figure) => addedPartOf(figure) === undefined);
  const found = await request.select<Counted>(
    `${addedPartsFor(request.role)
      .map((part) => `select figure, value::int from proof_figures_of_${part}() union all`)
      .join(" ")}
     select f, (select count(*)::int from proof_rows(f, 10000)) from unnest($1::text[]) f`,
    [others],
  );
  const values = new Map(found.map(({ figure, value }) => [figure, value]));
  const told = figuresFor(request.role);
  // Of what is not counted for who asks nothing is said, and that is not nought.
  const pastOf = (figures: readonly FigureId[]): number | null =>
    !figures.some((figure) => told.includes(figure))
      ? null
      : figures.reduce((sum, figure) => sum + (values.get(figure) ?? 0), 0);
  return keptCodes.map((code) => ({ rule: code, tables: tablesOf(code), past: pastOf(keptRules[code].figures) }));
}
