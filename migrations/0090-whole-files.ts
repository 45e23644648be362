import { guards } from "./0055-sharing.js";
import { targetNames } from "./changes/places.js";
import { ofChanges, withGround } from "./figures/changes.js";
import { countsOf, rowsOfEach } from "./figures/functions.js";
import { ofObjections } from "./figures/objections.js";
import { ofWholeFiles } from "./figures/whole-files.js";
import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

const definer = "security definer set search_path = public as";
/** Carried out, so it cannot be taken back. */
const asked = "c.target = 'CASE' and c.measure = 'ERASE' and c.dropped_at is null and c.made_on is not null";
const untold = "n.state in ('NotificationPlanned', 'NotificationFailed')";

const laid = `
    alter table decided_change drop constraint decided_change_target_check;
    alter table decided_change add constraint decided_change_target_check check (target in (${targetNames}, 'CASE'));
    alter table decided_change add constraint whole_file_goes check (target <> 'CASE' or measure in ('ERASE', 'KEEP') and field is null and row_id = case_id);
    create index decided_change_whole on decided_change (case_id) where target = 'CASE' and measure = 'ERASE' and dropped_at is null and made_on is not null;
    ${amended(
      "guard_decided_change",
      "execute format('select exists (select from %I t where t.id = $1 and t.case_id = $2)', place_of_target(new.target)) into is_there using new.row_id, new.case_id;",
      `if new.target = 'CASE' then is_there := new.row_id = new.case_id;
        else execute format('select exists (select from %I t where t.id = $1 and t.case_id = $2)', place_of_target(new.target)) into is_there using new.row_id, new.case_id; end if;`,
    )}
    ${amended("concerns", "when c.target = 'PUPIL' and c.field = 'birthOn'", "when c.target = 'CASE' then c.measure = 'ERASE'\n      when c.target = 'PUPIL' and c.field = 'birthOn'")}
    -- The case itself goes by the round, as every other.
    ${amended("make_changes", "if one.measure = 'ERASE' then", "if one.target = 'CASE' then null;\n        elsif one.measure = 'ERASE' then")}
    ${amended(
      "guard_carried_out",
      "execute format(case when one.measure = 'ERASE' and one.field is null then",
      "execute format(case when one.target = 'CASE' then 'select true' when one.measure = 'ERASE' and one.field is null then",
    )}`;

/** What stands in the way of a whole file that somebody asked to have erased; and the day in whose round it goes, once he was told. */
const judged = `
    create function before_whole_file(of_case uuid, of_request uuid) returns text[] language sql stable ${definer} $$
      select array_remove(array[
        case when exists (select from case_file c where c.id = of_case and c.stage not in ('DECLINED', 'CLOSED', 'WITHDRAWN')) then 'AT_WORK' end,
        case when exists (select from complaint p where p.case_id = of_case and p.state = 'OPEN' and p.corrected_on is null) then 'COMPLAINT' end,
        case when exists (select from data_subject_request r where r.case_id = of_case and r.id is distinct from of_request and r.answered_on is null) then 'REQUEST' end,
        -- At the wish of somebody in it, also when its own day is later than that.
        case when held_until(of_case) is not null or exists (
          select from restriction t where t.case_id = of_case and t.lifted_on is null and t.keeps_until > house_today()) then 'HELD' end,
        case when exists (select from pack_delivery d where d.case_id = of_case and d.manner = 'LINK' and d.ended_at is null and d.downloads = 0) then 'PACK' end], null) $$;
    create function guard_whole_file() returns trigger language plpgsql ${definer} $$
    declare way text[]; begin
      if tg_op = 'INSERT' then
        if exists (select from decided_change c where c.request_id = new.request_id and c.dropped_at is null
            and (c.target = 'CASE' and c.measure = 'ERASE' or new.target = 'CASE' and new.measure = 'ERASE')) then
          perform refuse('rights/erase', 'whole-file-alone');
        end if;
        if new.target = 'CASE' and new.measure = 'ERASE' and not exists (select from data_subject_request r where r.id = new.request_id and r.person = 'PUPIL') then
          perform refuse('data/persons', 'whole-file-of-pupil');
        end if;
      end if;
      if new.target <> 'CASE' or new.measure <> 'ERASE' or tg_op = 'UPDATE' and (new.made_on is null or old.made_on is not null) then return new; end if;
      way := before_whole_file(new.case_id, new.request_id);
      if 'AT_WORK' = any (way) then perform refuse('rights/erase', 'whole-file-at-work'); end if;
      if 'COMPLAINT' = any (way) then perform refuse('keep/complaint-5-years', 'whole-file-complaint'); end if;
      if 'REQUEST' = any (way) then perform refuse('rights/any-channel', 'whole-file-request'); end if;
      if 'HELD' = any (way) then perform refuse('rights/restrict', 'whole-file-held'); end if;
      if 'PACK' = any (way) then perform refuse('rights/access', 'whole-file-pack'); end if;
      return new;
    end $$;
    create trigger guard_whole_file before insert or update of made_on on decided_change for each row execute function guard_whole_file();
    -- The night after it was carried out, he was told, and whoever received something knows; two weeks is what that may take (articles 17 and 19).
    create function whole_file_goes_on(of_case uuid) returns date language sql stable ${definer} $$
      select greatest(c.made_on, r.answered_on, case when exists (select from recipient_notice n where n.case_id = of_case and ${untold})
          then (c.made_on + interval '14 days')::date else (select max(n.done_on) from recipient_notice n where n.case_id = of_case) end) + 1
        from decided_change c join data_subject_request r on r.id = c.request_id where c.case_id = of_case and ${asked} and r.answered_on is not null
        order by c.made_on limit 1 $$;
    create function whole_file_is_due(of_case uuid) returns boolean language sql stable ${definer} $$
      select coalesce(whole_file_goes_on(of_case) <= house_today(), false) and before_whole_file(of_case, null) = '{}' $$;
    -- As who handles the request reads it.
    create function request_goes_on(id uuid) returns setof date language sql stable rows 1 ${definer} $$
      select whole_file_goes_on(c.case_id) from decided_change c where c.request_id = $1 and ${asked} $$;
    create function request_waits_for(id uuid) returns setof text[] language sql stable rows 1 ${definer} $$
      select before_whole_file(r.case_id, r.id) from data_subject_request r where r.id = $1 and r.kind = 'ERASURE' and r.person = 'PUPIL' $$;`;

const erased = `
    -- As it was, with what somebody asked for.
    create or replace function due_cases() returns table (id uuid, number text) language sql stable ${definer} $$
      select c.id, c.number from case_file c join (
        select f.id from case_file f where f.destroy_on <= house_today() and held_until(f.id) is null and is_foretold(f.id)
        union select c.case_id from decided_change c where ${asked} and whole_file_is_due(c.case_id)) due on due.id = c.id
        order by c.destroy_on, c.id $$;
    ${amended("erase_case", "declare found case_file;", "declare found case_file; asked date;")}
    ${amended(
      "erase_case",
      "outcome := case when found.id is null then 'GONE'",
      `-- Whoever asked for it foretold it.
      asked := case when whole_file_is_due(of_case) then whole_file_goes_on(of_case) end;
      outcome := case when found.id is null then 'GONE' when asked is not null then null`,
    )}
    ${amended(
      "erase_case",
      "values (hashed_case, found.term, found.destroy_on, found.promised_by, house_now())",
      "values (hashed_case, case when asked is null then found.term else 'ERASURE_REQUEST' end, coalesce(asked, found.destroy_on), coalesce(asked, found.promised_by), house_now())",
    )}
    ${amended("erasure_state_of", "select case when c.destroy_on is null then null", `select case when exists (select from decided_change d where d.case_id = c.id and ${asked.replaceAll("c.", "d.")}) then 'ASKED'`)}`;

/**
 * rights/erase (article 17 GDPR): a whole file goes because somebody asked. Nothing that still needs it stands in the way, who received any of it hears so first, and then it
 * goes by the road of every other: the round, one transaction, a certificate and a line of the ledger that say that it was asked.
 */
export class WholeFiles extends Step {
  readonly name = "WholeFiles0000000000090";
  readonly sql = `${laid} ${judged} ${erased}
    ${guards(
      ...["before_whole_file(uuid, uuid)", "guard_whole_file()", "whole_file_goes_on(uuid)", "whole_file_is_due(uuid)"],
      ...["request_goes_on(uuid)", "request_waits_for(uuid)"],
    )}
    grant execute on function request_goes_on(uuid), request_waits_for(uuid) to zv_office, zv_fg;
    ${rowsOfEach(ofWholeFiles)} ${countsOf("changes", { ...ofChanges, ...withGround, ...ofObjections, ...ofWholeFiles })}
    ${amended("proof_rows_of_changes", "'corrections_untold'", "'granted_and_still_there', 'corrections_untold'")}`;
}
