import type { Role } from "@zorgvuldig/schema/words";
import type { DataSource } from "typeorm";
import type { Keys } from "../../vault/keys.js";
import type { Class } from "../class.js";
import { planned } from "../compile.js";
import { open, type Reader } from "./open.js";
import { quoted, Select } from "./select.js";
import type { Wanted } from "./wanted.js";

export type Raw = Record<string, unknown>;
/** What a plan is made from besides the question: the metadata of the tables, and whose role asks. */
export type Planner = { readonly source: DataSource; readonly role: Role };

/**
 * One statement, the same for everybody of a role who asks the same, whose `answer` is JSON, and what to do with that. Its
 * first three values are the event's: action, activity, fields; what was asked for is known only when it is asked.
 */
export type Plan<Question> = {
  readonly text: string;
  /** What is read, as `Type.field`, for the log. */
  readonly reads: readonly string[];
  /** The values from the fourth on. Throws `Invalid` for a place that is none. */
  values(question: Question, vault: Keys): unknown[];
  finish(answer: unknown, reader: Reader): unknown;
};

/** The read and its event are one statement: what is not logged is not read. */
export const logged = (cases: string): string =>
  `logged as (insert into event (actor, role, action, activity, case_ids, fields, outcome)
   select viewer_id(), viewer_role(), $1, $2, ${cases}, $3, 'ok')`;

export const caseIds = (select: Select, from: string): string =>
  select.caseColumn
    ? `array(select distinct ${select.caseColumn} from ${from} where ${select.caseColumn} is not null)`
    : "array[]::uuid[]";

/** What places a row: its id and its case. No other column is named before it is asked for. */
export const place = ({ caseColumn }: Select): string =>
  caseColumn && caseColumn !== "id" ? `b.id, b.${caseColumn}` : "b.id";

/** One row by its id, with all that is asked below it. */
export function planOne({ source, role }: Planner, entity: Class, wanted: Wanted): Plan<string> {
  const select = new Select(source, entity, wanted, role);
  const table = quoted(select.meta.tableName);
  return {
    reads: select.reads,
    values: (id) => [id],
    text: `with found as (select ${place(select)} from ${table} b where id = $4), ${logged(caseIds(select, "found"))}
      select to_json(x)::text answer from (${select.from("where t0.id = $4")}) x`,
    finish(answer, reader) {
      if (!answer) return null;
      open(answer as Raw, select, reader);
      planned.add(answer as object);
      return answer;
    },
  };
}
