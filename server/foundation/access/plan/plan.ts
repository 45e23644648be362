import { mayRead, sealedUnder } from "@zorgvuldig/schema/kinds";
import type { DataSource } from "typeorm";
import { Forbidden } from "../../refusal.js";
import type { Keys } from "../../vault/keys.js";
import type { Class } from "../class.js";
import { planned } from "../compile.js";
import { tableOf } from "../declared.js";
import type { Viewer } from "../viewer.js";
import { open } from "./open.js";
import { cursorAt, placeOf } from "./place.js";
import { quoted, Select } from "./select.js";
import { type Info, wantedBelow } from "./wanted.js";

type Raw = Record<string, unknown>;
/** What a plan is made with: the metadata of the tables, the keys that open their boxes, and who asks. */
type Planner = { readonly source: DataSource; readonly vault: Keys; readonly viewer: Viewer };
type Condition = readonly [property: string, is: "=" | ">=" | "<=", value: unknown];
export type PageQuestion = {
  first: number;
  after?: string | null | undefined;
  sort: { field: string; order: "ASC" | "DESC" };
  where: readonly Condition[];
};
/** One statement and what to do with its answer. The first three values are the event's: action, activity, fields. */
export type Plan = { text: string; values: unknown[]; reads: readonly string[]; finish(answer: unknown): unknown };

/** The read and its event are one statement: what is not logged is not read. */
const logged = (cases: string): string =>
  `logged as (insert into event (actor, role, action, activity, case_ids, fields, outcome)
   select viewer_id(), viewer_role(), $1, $2, ${cases}, $3, 'ok')`;

const caseIds = (select: Select, from: string): string =>
  select.caseColumn ? `array(select distinct ${select.caseColumn} from ${from})` : "array[]::uuid[]";

/** What places a row: its id and its case. No other column is named before it is asked for. */
const place = ({ caseColumn }: Select): string =>
  caseColumn && caseColumn !== "id" ? `b.id, b.${caseColumn}` : "b.id";

/** One row by its id, with all that is asked below it. */
export function planOne({ source, vault, viewer }: Planner, entity: Class, info: Info, id: string): Plan {
  const select = new Select(source, entity, wantedBelow(info), viewer);
  const table = quoted(select.meta.tableName);
  return {
    reads: select.reads,
    values: [id],
    text: `with found as (select ${place(select)} from ${table} b where id = $4), ${logged(caseIds(select, "found"))}
      select to_json(x) answer from (${select.from("where t0.id = $4")}) x`,
    finish(answer) {
      if (!answer) return null;
      open(answer as Raw, select, vault);
      planned.add(answer as object);
      return answer;
    },
  };
}

/** A page of rows by key: those after the cursor, in the order asked. */
export function planPage({ source, vault, viewer }: Planner, entity: Class, info: Info, question: PageQuestion): Plan {
  const wanted = wantedBelow(info);
  const select = new Select(source, entity, wanted.get("items") ?? new Map(), viewer);
  const table = quoted(select.meta.tableName);
  const values: unknown[] = [];
  const value = (given: unknown, type: string): string => `$${values.push(given) + 3}::${type}`;
  const column = (property: string) => openColumn(select, entity, viewer, property);

  const conditions = question.where.map(([property, is, given]) => {
    const { name, type } = column(property);
    return `b.${name} ${is} ${value(given, type)}`;
  });
  const { name, type, isNullable } = column(question.sort.field);
  const key = isNullable ? `coalesce(b.${name}, 'infinity')` : `b.${name}`;
  const list = `${entity.name} by ${question.sort.field}`;
  const direction = question.sort.order === "DESC" ? "desc" : "asc";
  const after = question.after ? placeOf(vault, list, question.after) : undefined;
  const beyond =
    after &&
    `(${key}, b.id) ${direction === "desc" ? "<" : ">"} (${value(after[0], type)}, ${value(after[1], "uuid")})`;
  const first = value(question.first, "int");
  const where = (all: (string | undefined)[]) =>
    all.some(Boolean) ? `where ${all.filter(Boolean).join(" and ")}` : "";
  const order = `order by ${key} ${direction}, b.id ${direction}`;

  const total = `(select count(*) from (select from ${table} b ${where(conditions)} limit ${mostCounted + 1}) n)`;
  return {
    reads: select.reads,
    values,
    text: `with page as materialized (
        select ${place(select)}, ${key}::text "~key", row_number() over (${order}) "~n" from ${table} b ${where([...conditions, beyond])} ${order} limit ${first} + 1
      ), shown as (select * from page where "~n" <= ${first}), ${logged(caseIds(select, "shown"))}
      select json_build_object(
        'items', array(select to_json(x) from (select ${select.list()} from shown s join ${table} t0 on t0.id = s.id order by s."~n") x),
        'more', exists (select from page where "~n" > ${first}),
        'last', (select json_build_array("~key", id) from shown order by "~n" desc limit 1),
        'total', ${wanted.has("total") || wanted.has("totalIsExact") ? total : "null"}) answer`,
    finish(answer) {
      const {
        items,
        more,
        last,
        total: counted,
      } = answer as { items: Raw[]; more: boolean; last: unknown; total: number | null };
      for (const item of items) open(item, select, vault);
      const page = {
        items,
        pageInfo: {
          endCursor: last ? cursorAt(vault, list, last) : null,
          hasNextPage: more,
          hasPreviousPage: !!after,
        },
        total: counted === null ? null : Math.min(Number(counted), mostCounted),
        totalIsExact: counted === null ? null : Number(counted) <= mostCounted,
      };
      planned.add(page);
      return page;
    },
  };
}

/** Beyond this a count says "more than": counting them all would cost more than the page. */
const mostCounted = 1000;

/** A column to filter or sort on: one that this viewer reads always, and that is not sealed for anybody. */
function openColumn(select: Select, entity: Class, viewer: Viewer, property: string) {
  const { fields, relations } = tableOf(entity);
  const column = select.meta.findColumnWithPropertyName(property);
  const relation = relations.find((one) => `${one.property}Id` === property);
  const kind = relation ? tableOf(relation.other()).table.of : fields.get(property)?.kind;
  if (!column || !kind) throw new Error(`${entity.name}.${property} has no column`);
  if (mayRead(viewer.role, kind) !== "always" || sealedUnder(kind)) throw new Forbidden(`${entity.name}.${property}`);
  return { name: quoted(column.databaseName), type: String(column.type), isNullable: column.isNullable };
}
