import { having } from "./found-once.js";
import type { Broken } from "./since.js";

/** For each figure a function that gives its rows. */
export const rowsOfEach = (broken: Broken): string =>
  Object.entries(broken)
    .map(
      ([figure, sql]) => `
    create or replace function proof_${figure}() returns table (place text, id uuid, case_id uuid) language sql stable set search_path = public as $$
      ${having(sql)} ${sql} $$;
    alter function proof_${figure}() owner to zv_guard;`,
    )
    .join("");

/** What counts all of a part, in one question. */
export const countsOf = (part: string, broken: Broken): string => `
    create or replace function proof_figures_of_${part}() returns table (figure text, value bigint)
      language sql stable security definer set search_path = public as $$
      ${having(Object.values(broken).join())} ${Object.entries(broken)
        .map(([figure, sql]) => `select '${figure}', count(*) from (${sql}) found`)
        .join("\n      union all ")} $$;`;

/** What counts all of a part, and gives the rows of one of its figures, as many as somebody can look into. */
export const countedPart = (part: string, broken: Broken): string => `${countsOf(part, broken)}
    create function proof_rows_of_${part}(figure text, many int) returns table (place text, id uuid, case_id uuid)
      language plpgsql stable security definer set search_path = public as $$ begin
      if figure not in (${Object.keys(broken)
        .map((figure) => `'${figure}'`)
        .join(", ")}) then return; end if;
      return query execute format('select r.place, r.id, r.case_id from %I() r limit $1', 'proof_' || figure) using many;
    end $$;
    alter function proof_figures_of_${part}() owner to zv_guard;
    alter function proof_rows_of_${part}(text, int) owner to zv_guard;
    grant execute on function proof_figures_of_${part}(), proof_rows_of_${part}(text, int) to zv_office, zv_fg;`;
