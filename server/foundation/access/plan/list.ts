import { mayRead, sealedUnder, seesAssigned } from "@zorgvuldig/schema/kinds";
import { Forbidden } from "../../refusal.js";
import { kindOf } from "../declared.js";
import { type Planner, place } from "./plan.js";
import { quoted, type Select } from "./select.js";

/** Lists hold all of the value's (`@>`), or one of them (`&&`); "or none": this value, or no value at all. */
export type Condition = readonly [
  property: string,
  is: "=" | ">=" | "<=" | "<" | "@>" | "&&" | "or none",
  value: unknown,
];
export type ListQuestion = {
  readonly sort: { readonly field: string; readonly order: "ASC" | "DESC" };
  readonly where: readonly Condition[];
};
/** A list without the values that are asked for. */
export type Listing = {
  readonly sort: ListQuestion["sort"];
  readonly where: readonly (readonly [property: string, is: string])[];
};
type Listed = {
  /** Where its rows are, as a part of FROM; each is called `b`. */
  readonly rows: string;
  readonly conditions: readonly string[];
  /** What it is sorted by, never null, and of which type. */
  readonly key: string;
  readonly type: string;
  readonly direction: "asc" | "desc";
  readonly order: string;
};

export const listingOf = ({ sort, where }: ListQuestion): Listing => ({
  sort,
  where: where.map(([property, is]) => [property, is] as const),
});

export const filtered = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `where ${conditions.join(" and ")}` : "";

/** The parts of a statement that make a list, in its order; the values of its conditions begin at this number. */
export function listed({ role }: Planner, select: Select, { sort, where }: Listing, from: number): Listed {
  const named = new Set([place(select)]);
  const column = (property: string) => {
    const found = openColumn(select, role, property);
    named.add(`b.${found.name}`);
    return found;
  };
  const conditions = where.map(([property, is], at) => {
    const { name, type } = column(property);
    const value = `$${at + from}::${type}`;
    return is === "or none" ? `(b.${name} = ${value} or b.${name} is null)` : `b.${name} ${is} ${value}`;
  });
  const { name, type, isNullable } = column(sort.field);
  const key = isNullable ? `coalesce(b.${name}, 'infinity')` : `b.${name}`;
  const direction = sort.order === "DESC" ? "desc" : "asc";
  const table = quoted(select.meta.tableName);
  const rows =
    select.caseColumn && seesAssigned.includes(role)
      ? `my_cases() m(id) cross join lateral (select ${[...named].join(", ")} from ${table} b where b.${select.caseColumn} = m.id offset 0) b`
      : `${table} b`;
  return { rows, conditions, key, type, direction, order: `order by ${key} ${direction}, b.id ${direction}` };
}

/** A column to filter or sort on: one that this role reads always, and that is not sealed for anybody. */
function openColumn({ entity, meta }: Select, role: Planner["role"], property: string) {
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
