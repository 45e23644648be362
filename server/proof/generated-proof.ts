import { readFileSync } from "node:fs";

type Test = { readonly name: string; readonly file: string; readonly ok: boolean };

const generated = (file: string): string =>
  readFileSync(new URL(`../../../schema/generated/${file}`, import.meta.url), "utf8");

const proved = JSON.parse(generated("proof.json")) as Readonly<Record<string, { readonly tests: readonly Test[] }>>;

/** What proves a promise, by its id; nothing, while nothing does. */
export const testsOf = (clause: string): readonly Test[] => proved[clause]?.tests ?? [];

/** Every place in the database that the overview of it names, as `table.column`. */
function columnsIn(overview: string): Set<string> {
  const columns = new Set<string>();
  let table: string | undefined;
  for (const line of overview.split("\n")) {
    if (!line.startsWith(" ")) table = line.match(/^table \w+\.(\w+)$/)?.[1];
    const column = line.match(/^ {2}([a-z_0-9]+) (?!zv_)[a-z]/)?.[1];
    if (table && column) columns.add(`${table}.${column}`);
  }
  return columns;
}

/** What the house was made to keep (data/closed-list): the overview is read by people before it changes. */
export const knownColumns: ReadonlySet<string> = columnsIn(generated("database.txt"));
