import { mayRead, sealedUnder, seesAssigned } from "@zorgvuldig/schema/kinds";
import { Forbidden } from "../../refusal.js";
import { kindOf } from "../declared.js";
import { type Column, type Condition, keyOf, type Narrowing, narrowingOf, onColumn, onKnown } from "./condition.js";
import { type Gathered, gathered, type Part } from "./gathered.js";
import { type Planner, place } from "./plan.js";
import { quoted, type Select } from "./select.js";

export type ListQuestion = {
  readonly sort: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly where: readonly Condition[];
};
/** A list without the values that are asked for. */
export type Listing = { readonly sort: ListQuestion["sort"]; readonly where: readonly Narrowing[] };
type Listed = {
  /** Where its rows are, as a part of FROM; each is called `b`. */
  readonly rows: string;
  readonly conditions: readonly string[];
  /** The way to its rows, when neither that nor its order is one. */
  readonly gathered: Gathered | undefined;
  /** What it is sorted by, never null, and of which type. */
  readonly key: string;
  readonly type: string;
  readonly direction: "asc" | "desc";
  readonly order: string;
};

export const listingOf = ({ sort, where }: ListQuestion): Listing => ({ sort, where: where.map(narrowingOf) });

export const filtered = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `where ${conditions.join(" and ")}` : "";

/** The parts of a statement that make a list, in its order; the values of its conditions begin at this number. */
export function listed({ role }: Planner, select: Select, { sort, where }: Listing, from: number): Listed {
  const named = new Set([place(select)]);
  const columnOf = (property: string) => {
    const found = openColumn(select, role, property);
    named.add(`b.${found.name}`);
    return found;
  };
  const sorted = columnOf(sort.field);
  const { type } = sorted;
  const key = keyOf(sorted);
  const parts = where.map((narrowing, at): Part => {
    const number = at + from;
    if ("of" in narrowing) return { narrowing, number, text: onKnown(narrowing, number) };
    const column = columnOf(narrowing[0]);
    return { narrowing, number, text: onColumn(narrowing, column, number), column };
  });
  const direction = sort.order === "DESC" ? "desc" : "asc";
  const order = `order by ${key} ${direction}, b.id ${direction}`;
  const table = quoted(select.meta.tableName);
  const columns = [...named].join(", ");
  const conditions = parts.map(({ text }) => text);
  const list = { conditions, key, type, direction, order } as const;
  // Of somebody's own few rows it matters little how they are narrowed down.
  if (select.caseColumn && seesAssigned.includes(role)) {
    const mine = `select ${columns} from ${table} b where b.${select.caseColumn} = m.id offset 0`;
    return { ...list, rows: `my_cases() m(id) cross join lateral (${mine}) b`, gathered: undefined };
  }
  const way = gathered(parts, { sortedBy: sort.field, table, columns, key, direction });
  return { ...list, rows: `${table} b`, gathered: way };
}

/** A column to filter or sort on: one that this role reads always, and that is not sealed for anybody. */
function openColumn({ entity, meta }: Select, role: Planner["role"], property: string): Column {
  const column = meta.findColumnWithPropertyName(property);
  const kind = kindOf(entity, property);
  if (!column || !kind) throw new Error(`${entity.name}.${property} has no column`);
  if (mayRead(role, kind) !== "always" || sealedUnder(kind)) throw new Forbidden(`${entity.name}.${property}`);
  return {
    name: quoted(column.databaseName),
    type: `${column.type}${column.isArray ? "[]" : ""}`,
    isNullable: column.isNullable,
  };
}
