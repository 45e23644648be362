import { keeping as before } from "../0074-quicker-counts.js";
import { countsOf, rowsOfEach } from "../figures/functions.js";
import type { Broken } from "../figures/since.js";

/** Once, a request was answered in one way; now it is by the day on which it was, in whatever way. */
const said = [
  [
    "r.state not in ('RequestFulfilled', 'RequestRequiresAction')",
    "r.answered_on is null and r.state <> 'RequestRequiresAction'",
  ],
  ["q.state <> 'RequestFulfilled'", "q.answered_on is null"],
] as const;
const anew = (sql: string): string => said.reduce((text, [from, to]) => text.replaceAll(from, to), sql);

export const keeping: Broken = Object.fromEntries(Object.entries(before).map(([figure, sql]) => [figure, anew(sql)]));
const changed: Broken = Object.fromEntries(Object.entries(keeping).filter(([figure, sql]) => sql !== before[figure]));

/** Who reads a case because of a request, what is held because of one, and what falls due: as they were, of what is not answered yet. */
export const answered = `
    do $$ declare found record; said text; begin
      for found in select p.polname as name, p.polrelid::regclass as place, pg_get_expr(p.polqual, p.polrelid) as sees,
          pg_get_expr(p.polwithcheck, p.polrelid) as lays from pg_policy p
        where concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) like '%RequestFulfilled%' loop
        said := concat('using (' || found.sees || ')', ' with check (' || found.lays || ')');
        execute format('alter policy %I on %s ', found.name, found.place) || replace(said, 'r.state <> ''RequestFulfilled''::text', 'r.answered_on is null');
      end loop;
      select replace(pg_get_functiondef('held_until'::regproc), 'r.state <> ''RequestFulfilled''', 'r.answered_on is null') into said;
      execute said;
      select replace(pg_get_functiondef('tell_due'::regproc), 'r.state not in (''RequestFulfilled'', ''RequestRequiresAction'')',
        'r.answered_on is null and r.state <> ''RequestRequiresAction''') into said;
      execute said;
      if exists (select from pg_policy p where concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) like '%RequestFulfilled%') then
        raise exception 'a policy still asks in which way a request was answered';
      end if;
    end $$;
    ${rowsOfEach(changed)} ${countsOf("keeping", keeping)}`;
