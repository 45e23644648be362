import { dimensionNames } from "@zorgvuldig/schema/report";
import { placesIn, tables } from "./tables.js";

/**
 * The cells of all tables as seven lists of codes, in the order of the dimensions: of each cell its code, counted from 1, and 0 for what its table does not tell
 * apart. So they travel to the database and back.
 */
export const codeColumns: readonly (readonly number[])[] = columnsOf();

function columnsOf(): number[][] {
  const columns = dimensionNames.map(() => [] as number[]);
  for (const { names } of tables)
    for (const at of placesIn(names))
      dimensionNames.forEach((name, turn) => {
        columns[turn]?.push((at[names.indexOf(name)] ?? -1) + 1);
      });
  return columns;
}
