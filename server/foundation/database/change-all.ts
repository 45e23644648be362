import type { DataSource } from "typeorm";
import type { Row } from "../access/holds.js";
import { storedOf } from "./stored.js";
import type { Transaction } from "./transaction.js";

/** Which rows of which case, and what becomes of them. One of several values is a list. */
export type Change<T extends Row> = readonly [
  entity: new () => T,
  where: { readonly caseId: string } & { readonly [K in keyof T]?: T[K] | readonly T[K][] },
  to: Partial<T>,
];

/** Changes all rows of a case that stand so, unseen: of what lies open in them, and only rows that this viewer may change. */
export function changeAll<T extends Row>(
  transaction: Transaction,
  source: DataSource,
  ...[entity, where, to]: Change<T>
): void {
  const { table, columns } = storedOf(source, entity);
  const named = (values: object) =>
    Object.entries(values).map(([property, value]) => {
      const column = columns.find((one) => one.property === property)?.column;
      if (!column) throw new Error(`${entity.name}.${property} has no column`);
      return { column, value };
    });
  const [changes, conditions] = [named(to), named(where)];
  const sets = changes.map(({ column }, at) => `${column} = $${at + 1}`);
  const holds = conditions.map(({ column, value }, at) => {
    const place = `$${at + 1 + changes.length}`;
    return `${column} = ${Array.isArray(value) ? `any (${place})` : place}`;
  });
  transaction.write(
    `update ${table} set version = version + 1, ${sets.join(", ")} where ${holds.join(" and ")}`,
    [...changes, ...conditions].map(({ value }) => value),
  );
}
