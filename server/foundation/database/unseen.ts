import type { DataSource } from "typeorm";
import type { Class } from "../access/class.js";
import type { Row } from "../access/holds.js";
import { storedOf } from "./stored.js";
import type { Transaction } from "./transaction.js";

type Where<T extends Row> = { readonly caseId: string } & { readonly [K in keyof T]?: T[K] | readonly T[K][] };
type Named = { readonly column: string; readonly value: unknown };

/** Rows that are changed or go without anybody looking at them: what lies open in them, and only where this viewer may. */
export class Unseen {
  constructor(
    private readonly transaction: Transaction,
    private readonly source: DataSource,
    /** What was written, as `Type.field`, for the event. */
    private readonly wrote: Set<string>,
  ) {}

  /** All rows of a case that stand so become so. One of several values is a list. */
  change<T extends Row>(entity: new () => T, where: Where<T>, to: Partial<T>): void {
    const [changes, conditions] = [this.named(entity, to), this.named(entity, where)];
    const sets = changes.map(({ column }, at) => `${column} = $${at + 1}`);
    const holds = conditions.map(({ column, value }, at) => {
      const place = `$${at + 1 + changes.length}`;
      return `${column} = ${Array.isArray(value) ? `any (${place})` : place}`;
    });
    this.transaction.write(
      `update ${this.tableOf(entity)} set version = version + 1, ${sets.join(", ")} where ${holds.join(" and ")}`,
      [...changes, ...conditions].map(({ value }) => value),
    );
    for (const property of Object.keys(to)) this.wrote.add(`${entity.name}.${property}`);
  }

  /** Takes a row away for good, if it is there. */
  remove(entity: Class, id: string): void {
    this.transaction.write(`delete from ${this.tableOf(entity)} where id = $1`, [id]);
    this.wrote.add(`${entity.name}.id`);
  }

  /** A function of the database that lays rows down by what it alone sees; what it refuses is heard with the answer. */
  call(name: "find_breach_cases" | "fix_breach_cases", values: readonly unknown[]): void {
    this.transaction.write(`select ${name}(${values.map((_, at) => `$${at + 1}`).join(", ")})`, [...values]);
  }

  private tableOf(entity: Class): string {
    return storedOf(this.source, entity).table;
  }

  private named(entity: Class, values: object): Named[] {
    const { columns } = storedOf(this.source, entity);
    return Object.entries(values).map(([property, value]) => {
      const column = columns.find((one) => one.property === property)?.column;
      if (!column) throw new Error(`${entity.name}.${property} has no column`);
      return { column, value };
    });
  }
}
