import type { EntityMetadata } from "typeorm";
import type { DeclaredField } from "./declared.js";

/** What a computed field is in the statement that reads it: its function, given columns of the row. */
export function computedAs(
  meta: EntityMetadata,
  alias: string,
  { by, from }: NonNullable<DeclaredField["computed"]>,
): string {
  const columns = from.map((property) => {
    const column = meta.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${meta.name}.${property} has no column`);
    return `${alias}."${column.databaseName}"`;
  });
  return `(select value from ${by}(${columns.join(", ")}) value)`;
}
