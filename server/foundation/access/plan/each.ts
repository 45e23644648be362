import type { Transaction } from "../../database/transaction.js";
import type { Class } from "../class.js";
import { givenIn } from "./condition.js";
import { filtered, type ListQuestion, listed, listingOf } from "./list.js";
import { open, type Reader } from "./open.js";
import { type Planner, place, type Raw } from "./plan.js";
import { Select } from "./select.js";
import type { Wanted } from "./wanted.js";

/** A list as a whole, or as many of its rows as are asked for. */
export type EachQuestion = ListQuestion & { readonly most: number };

/** A row as the database hands it over, as JSON, and the case that it is of. */
type Handed = { readonly of_case: string | null; readonly answer: string };
/** How many rows are opened before others are heard. */
const atATime = 250;

/** One statement that gives the rows of a list one by one. It writes no event: who reads them names them all in one. */
type Each = {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly reads: readonly string[];
  finish(answer: string, reader: Reader): Raw;
};

/** No more than `most` are read, whichever way leads to them: who asks for a list as a whole refuses one that is longer. */
const rowsOf = ({ rows, conditions, gathered }: ReturnType<typeof listed>): string =>
  gathered ? gathered.rows("$1::int") : `${rows} ${filtered(conditions)}`;

/** All rows of a list that this role may see, in its order, with what is asked of each. */
export function planEach(planner: Planner, entity: Class, wanted: Wanted, question: EachQuestion): Each {
  const select = new Select(planner.source, entity, wanted, planner.role);
  const list = listed(planner, select, listingOf(question), 2);
  const { key, direction, order } = list;
  return {
    reads: select.reads,
    values: [question.most, ...question.where.map(givenIn)],
    text: `select ${select.caseColumn ? `s.${select.caseColumn}` : "null"} of_case, to_json(x)::text answer
      from (select ${place(select)}, ${key} "~key" from ${rowsOf(list)} ${order} limit $1::int) s
      cross join lateral (select ${select.list()} from ${select.rows()} where t0.id = s.id) x
      order by s."~key" ${direction}, s.id ${direction}`,
    finish(answer, reader) {
      const row = JSON.parse(answer) as Raw;
      open(row, select, reader);
      return row;
    },
  };
}

/** The rows, opened, some at a time, as they were at one instant; every case in them is noted. */
export async function* rowsOfEach(
  { text, values, finish }: Each,
  transaction: Transaction,
  reader: Reader,
  cases: Set<string>,
): AsyncGenerator<readonly Raw[]> {
  for await (const rows of transaction.flow<Handed>(text, [...values], atATime)) {
    for (const { of_case } of rows) if (of_case) cases.add(of_case);
    yield rows.map(({ answer }) => finish(answer, reader));
  }
}

/** How many rows a list has for this role; it stops counting at so many. */
export function countOf(planner: Planner, entity: Class, { most, ...list }: EachQuestion) {
  const select = new Select(planner.source, entity, new Map(), planner.role);
  const rows = rowsOf(listed(planner, select, listingOf(list), 2));
  return {
    text: `select count(*)::int many from (select from ${rows} limit $1::int) n`,
    values: [most, ...list.where.map(givenIn)],
  };
}
