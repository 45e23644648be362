import { guards } from "./0055-sharing.js";
import { counted, held } from "./cube/counted.js";
import { kept } from "./cube/kept.js";
import { dimensionColumns, laid, stays } from "./cube/laid.js";
import { protect, reads, Step } from "./protect.js";

const given = dimensionColumns.map(() => "smallint[]").join(", ");
const opening = `report_open(int, int[], jsonb, ${given}, int[])`;

/** In which year a case was counted; 0: in none. */
const noted = `
    alter table case_file add counted_in int, add constraint counted_when_closed check (counted_in is null or stage = 'CLOSED');
    create index case_file_uncounted on case_file (work_ended_on) where stage = 'CLOSED' and counted_in is null;
    grant update (counted_in) on case_file to zv_guard;
    grant select (counted_in) on case_file to zv_office, zv_fg;`;

/**
 * report/all-handled, report/yearly, report/anonymised: every application that was handled counts once, when it leaves or when its year is laid down, in counters that were
 * noise before anybody was in them; what is published of a year stays, and cost no more than the budget.
 */
export class FiguresCube extends Step {
  readonly name = "FiguresCube0000000000093";
  readonly sql =
    `${noted} ${laid} ${protect("report_sign_off")} ${reads("report_sign_off", "zv_fg")} ${reads("report_sign_off", "zv_office")}
    ${reads("report_sign_off", "zv_rounds")} grant insert (cohort, signed_by) on report_sign_off to zv_fg;
    create policy zv_fg_adds on report_sign_off for insert to zv_fg with check (signed_by = (select viewer_id()));
    ${stays} ${counted} ${held} ${kept}
    create trigger report_sign_off_stays before update or delete or truncate on report_sign_off execute function event_stays();
    ${guards(
      ...[
        "guard_sign_off()",
        opening,
        "report_year_of(date)",
        "report_handled(int, uuid)",
        "report_absorb(uuid, smallint[])",
        "consent_is_withdrawn(uuid)",
        "objection_is_upheld(uuid)",
      ],
      ...[
        "report_begin_freeze(int)",
        "report_counters(int)",
        `report_publish(int, ${given}, float8[], uuid[], uuid[])`,
        "report_hash(int)",
        "report_keep(jsonb)",
        "is_question(jsonb)",
      ],
    )}
    grant execute on function ${opening}, report_handled(int, uuid), report_absorb(uuid, smallint[]), report_begin_freeze(int),
      report_counters(int), report_publish(int, ${given}, float8[], uuid[], uuid[]) to zv_rounds;
    grant execute on function report_hash(int), report_keep(jsonb) to zv_office, zv_fg, zv_ministry;
    do $$ declare was text; said text; begin
      was := pg_get_functiondef('erase_again'::regproc);
      said := replace(was, 'select g.counts into counts from case_rows_go', $x$update case_file c set counted_in = coalesce(c.counted_in, 0) where c.id = of_case and c.stage = 'CLOSED';
      select g.counts into counts from case_rows_go$x$);
      if said = was then raise exception 'erase_again says something else'; end if;
      execute said;
    end $$;`;
}
