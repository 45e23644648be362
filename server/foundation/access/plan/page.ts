import { limits } from "@zorgvuldig/schema/limits";
import type { Class } from "../class.js";
import { planned } from "../compile.js";
import { givenIn, markOf } from "./condition.js";
import { filtered, type Listing, type ListQuestion, listed, listingOf } from "./list.js";
import { open } from "./open.js";
import { cursorAt, placeOf } from "./place.js";
import { caseIds, logged, type Plan, type Planner, place, type Raw } from "./plan.js";
import { Select } from "./select.js";
import type { Wanted } from "./wanted.js";

export type PageQuestion = ListQuestion & { first: number; after?: string | null | undefined };
/** What of a question its statement depends on: all but the values. */
type Shape = Listing & { readonly isAfter: boolean };
type Answer = { items: Raw[]; more: boolean; last: unknown; total: number | null };

/** Beyond this a count says "more than": counting them all would cost more than the page. */
const mostCounted = 1000;

/** Two questions of one form share their statement. */
export const formOf = ({ after, sort, where }: PageQuestion): string =>
  [after ? "after" : "", sort.field, sort.order, ...where.map(markOf)].join(" ");

/** A page of rows by key: those after the cursor, in the order asked. */
export function planPage(planner: Planner, entity: Class, wanted: Wanted, question: PageQuestion): Plan<PageQuestion> {
  const shape: Shape = { ...listingOf(question), isAfter: !!question.after };
  const select = new Select(planner.source, entity, wanted.get("items") ?? new Map(), planner.role);
  const list = `${entity.name} by ${question.sort.field}`;
  const isCounted = wanted.has("total") || wanted.has("totalIsExact");
  return {
    reads: select.reads,
    text: textOf(planner, select, shape, isCounted),
    values({ first, after, where }, vault) {
      return [first, ...where.map(givenIn), ...(after ? placeOf(vault, list, after) : [])];
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
function textOf(planner: Planner, select: Select, shape: Shape, isCounted: boolean): string {
  const list = listed(planner, select, shape, 5);
  const { page, counted } = pageOf(list, select, shape);
  const first = "$4::int";
  const total = `(select count(*) from (select from ${counted} limit ${mostCounted + 1}) n)`;
  return `with ${page}, shown as (select * from page where "~n" <= ${first}), ${logged(caseIds(select, "shown"))}
    select json_build_object(
      'items', array(select to_json(x) from (select ${select.list()} from shown s, ${select.rows()} where t0.id = s.id order by s."~n") x),
      'more', exists (select from page where "~n" > ${first}),
      'last', (select json_build_array("~key", id) from shown order by "~n" desc limit 1),
      'total', ${isCounted ? total : "null"})::text answer`;
}

/** A page has no more rows than this, and one to know that there is another: as a number, the database counts on it too. */
const atMost = `limit ${limits.page + 1}`;

/** The page, one row more than asked, as it is found in time whatever the values are; and the rows to be counted. */
function pageOf(list: ReturnType<typeof listed>, select: Select, { where, isAfter }: Shape) {
  const { rows, conditions, gathered, key, type, direction, order } = list;
  const next = where.length + 5;
  const beyond = (of: string) =>
    isAfter ? `(${of}, b.id) ${direction === "desc" ? "<" : ">"} ($${next}::${type}, $${next + 1}::uuid)` : undefined;
  const shown = `${place(select)}, ${key}::text "~key", row_number() over (${order}) "~n"`;
  const page = (text: string) => `page as materialized (select * from (${text} ${atMost}) p limit $4::int + 1)`;
  if (!gathered) {
    const from = beyond(key);
    const found = `${rows} ${filtered(from ? [...conditions, from] : conditions)}`;
    return { page: page(`select ${shown} from ${found} ${order}`), counted: `${rows} ${filtered(conditions)}` };
  }
  const enough = `${mostCounted + 1}`;
  if (gathered.areFirst) {
    const found = gathered.rows("$4::int + 1", beyond(key));
    return { page: page(`select ${shown} from ${found} ${order}`), counted: gathered.rows(enough) };
  }
  // Few are found along their own index and sorted; of many the first are soon met in the order of the list.
  const isFew = `(select count(*) from few) <= ${mostCounted}`;
  const few = `few as materialized (select ${place(select)}, ${key} "~key" from ${gathered.rows(enough)} limit ${enough})`;
  const sorted = `order by b."~key" ${direction}, b.id ${direction}`;
  const either = `(select * from few b where ${isFew} and ${beyond('b."~key"') ?? "true"} ${sorted} ${atMost})
      union all (select ${place(select)}, b."~key" ${gathered.walk(beyond(key), `not ${isFew}`)} ${atMost})`;
  const numbered = `${place(select)}, b."~key"::text "~key", row_number() over (${sorted}) "~n"`;
  return { page: `${few}, ${page(`select ${numbered} from (${either}) b ${sorted}`)}`, counted: "few" };
}
