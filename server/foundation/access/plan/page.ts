import { mayRead, sealedUnder, seesAssigned } from "@zorgvuldig/schema/kinds";
import { Forbidden } from "../../refusal.js";
import type { Class } from "../class.js";
import { planned } from "../compile.js";
import { kindOf } from "../declared.js";
import { open } from "./open.js";
import { cursorAt, placeOf } from "./place.js";
import { caseIds, logged, type Plan, type Planner, place, type Raw } from "./plan.js";
import { quoted, Select } from "./select.js";
import type { Wanted } from "./wanted.js";

/** Lists hold all of the value's (`@>`), or one of them (`&&`). */
export type Condition = readonly [property: string, is: "=" | ">=" | "<=" | "<" | "@>" | "&&", value: unknown];
export type PageQuestion = {
  first: number;
  after?: string | null | undefined;
  sort: { field: string; order: "ASC" | "DESC" };
  where: readonly Condition[];
};
/** What of a question its statement depends on: all but the values. */
type Shape = {
  readonly isAfter: boolean;
  readonly sort: PageQuestion["sort"];
  readonly where: readonly (readonly [property: string, is: string])[];
};
type Answer = { items: Raw[]; more: boolean; last: unknown; total: number | null };

/** Beyond this a count says "more than": counting them all would cost more than the page. */
const mostCounted = 1000;

/** Two questions of one form share their statement. */
export const formOf = ({ after, sort, where }: PageQuestion): string =>
  [after ? "after" : "", sort.field, sort.order, ...where.map(([property, is]) => property + is)].join(" ");

/** A page of rows by key: those after the cursor, in the order asked. */
export function planPage(planner: Planner, entity: Class, wanted: Wanted, question: PageQuestion): Plan<PageQuestion> {
  const { after, sort, where } = question;
  const shape: Shape = { isAfter: !!after, sort, where: where.map(([property, is]) => [property, is] as const) };
  const select = new Select(planner.source, entity, wanted.get("items") ?? new Map(), planner.role);
  const list = `${entity.name} by ${sort.field}`;
  const isCounted = wanted.has("total") || wanted.has("totalIsExact");
  return {
    reads: select.reads,
    text: textOf(planner, entity, select, shape, isCounted),
    values({ first, after, where }, vault) {
      const given = where.map(([, , value]) => value);
      return [first, ...given, ...(after ? placeOf(vault, list, after) : [])];
    },
    finish(answer, reader) {
      const { items, more, last, total } = answer as Answer;
      for (const item of items) open(item, select, reader);
      const page = {
        items,
        pageInfo: {
          endCursor: last ? cursorAt(reader.vault, list, last) : null,
          hasNextPage: more,
          hasPreviousPage: shape.isAfter,
        },
        total: total === null ? null : Math.min(total, mostCounted),
        totalIsExact: total === null ? null : total <= mostCounted,
      };
      planned.add(page);
      return page;
    },
  };
}

/** Its values, after the event's three: how many, the conditions' values in order, and the place after which it begins. */
function textOf(
  { role }: Planner,
  entity: Class,
  select: Select,
  { isAfter, sort, where }: Shape,
  isCounted: boolean,
): string {
  const table = quoted(select.meta.tableName);
  const named = new Set([place(select)]);
  const column = (property: string) => {
    const found = openColumn(select, entity, role, property);
    named.add(`b.${found.name}`);
    return found;
  };
  const conditions = where.map(([property, is], at) => {
    const { name, type } = column(property);
    return `b.${name} ${is} $${at + 5}::${type}`;
  });
  const { name, type, isNullable } = column(sort.field);
  const key = isNullable ? `coalesce(b.${name}, 'infinity')` : `b.${name}`;
  const direction = sort.order === "DESC" ? "desc" : "asc";
  const next = where.length + 5;
  const beyond = `(${key}, b.id) ${sort.order === "DESC" ? "<" : ">"} ($${next}::${type}, $${next + 1}::uuid)`;
  const filter = (all: readonly string[]) => (all.length > 0 ? `where ${all.join(" and ")}` : "");
  const order = `order by ${key} ${direction}, b.id ${direction}`;
  const first = "$4::int";
  const rows =
    select.caseColumn && seesAssigned.includes(role)
      ? `my_cases() m(id) cross join lateral (select ${[...named].join(", ")} from ${table} b where b.${select.caseColumn} = m.id offset 0) b`
      : `${table} b`;
  const total = `(select count(*) from (select from ${rows} ${filter(conditions)} limit ${mostCounted + 1}) n)`;
  return `with page as materialized (
      select ${place(select)}, ${key}::text "~key", row_number() over (${order}) "~n" from ${rows} ${filter(isAfter ? [...conditions, beyond] : conditions)} ${order} limit ${first} + 1
    ), shown as (select * from page where "~n" <= ${first}), ${logged(caseIds(select, "shown"))}
    select json_build_object(
      'items', array(select to_json(x) from (select ${select.list()} from shown s, ${select.rows()} where t0.id = s.id order by s."~n") x),
      'more', exists (select from page where "~n" > ${first}),
      'last', (select json_build_array("~key", id) from shown order by "~n" desc limit 1),
      'total', ${isCounted ? total : "null"})::text answer`;
}

/** A column to filter or sort on: one that this role reads always, and that is not sealed for anybody. */
function openColumn(select: Select, entity: Class, role: Planner["role"], property: string) {
  const column = select.meta.findColumnWithPropertyName(property);
  const kind = kindOf(entity, property);
  if (!column || !kind) throw new Error(`${entity.name}.${property} has no column`);
  if (mayRead(role, kind) !== "always" || sealedUnder(kind)) throw new Forbidden(`${entity.name}.${property}`);
  return {
    name: quoted(column.databaseName),
    type: `${column.type}${column.isArray ? "[]" : ""}`,
    isNullable: column.isNullable,
  };
}
