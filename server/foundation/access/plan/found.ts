import type { Candidates } from "../../search/names.js";
import { Persons } from "../../search/persons.js";
import type { Class } from "../class.js";
import { planned } from "../compile.js";
import { open } from "./open.js";
import { logged, type Plan, type Planner, type Raw } from "./plan.js";
import { quoted, Select } from "./select.js";
import type { Wanted } from "./wanted.js";

/** Where a search led, by name and by number, and how many of it are shown. */
export type FoundQuestion = Candidates & { readonly numbers: readonly string[]; readonly first: number };
type Answer = { items: Raw[]; total: number };

/** By a name is found only a case of which the database hands this viewer the key that names are sealed under. */
const named = (caseId: string): string =>
  `exists (select from key_wrap k where k.case_id = ${caseId} and k.class = 'ordinary')`;

/**
 * The cases that a search led to, read again under the viewer's own login, in the order of the candidates: what is stale, or not
 * his, is not there. `entity` is the class of the cases, found by its `number` too.
 */
export function planFound({ source, role }: Planner, entity: Class, wanted: Wanted): Plan<FoundQuestion> {
  const select = new Select(source, entity, wanted.get("items") ?? new Map(), role);
  const table = quoted(select.meta.tableName);
  const marked = Persons.all(source)
    .filter(({ isBorn }) => isBorn)
    .map(
      (persons) => `select p.case_id, 0 from "${persons.table}" p
        where p.name_mark = any($6::bytea[]) and ${named("p.case_id")}`,
    );
  return {
    reads: select.reads,
    values: ({ cases, numbers, marks, first }) => [cases, numbers, marks, first],
    text: `with hit as (
        select c.id, c.n from unnest($4::uuid[]) with ordinality c(id, n) where ${named("c.id")}
        union all select b.id, 0 from ${table} b where b.number = any($5::text[])
        union all ${marked.join(" union all ")}
      ), page as materialized (select b.id, min(hit.n) n from hit join ${table} b on b.id = hit.id group by b.id),
      shown as (select id, row_number() over (order by n, id) "~n" from page order by n, id limit $7::int),
      ${logged("array(select id from shown)")}
      select json_build_object(
        'items', array(select to_json(x) from (select ${select.list()} from shown s, ${select.rows()} where t0.id = s.id order by s."~n") x),
        'total', (select count(*) from page))::text answer`,
    finish(answer, reader) {
      const { items, total } = answer as Answer;
      for (const item of items) open(item, select, reader);
      const page = { items, total };
      planned.add(page);
      return page;
    },
  };
}
