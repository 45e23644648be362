import { guards } from "../0055-sharing.js";
import { changes as changing } from "../protect.js";
import { amended } from "../requests/amended.js";

const definer = "language plpgsql security definer set search_path = public as";
const corrected = (table: string): string => `birth_is_corrected(${table}.case_id)`;

/** Another day of birth moves who signs, until when, and until when what lies ready may be fetched. The API says which days, for the date is sealed. */
export const bornOtherwise = `
    -- A decision that stands puts the day of birth right, and it is not put right yet.
    create function birth_is_corrected(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from decided_change c join request_decision d on d.request_id = c.request_id
        where c.case_id = of_case and c.target = 'PUPIL' and c.field = 'birthOn' and c.measure = 'CORRECT' and c.dropped_at is null and c.made_on is null
        and d.matter = 'ANSWER' and d.state = 'DECIDED' and d.carried_out_on is null) $$;
    create function move_ages(of_case uuid, own_from timestamptz, asks_on date, missing_by date) returns void ${definer} $$
    declare found case_file; begin
      if viewer_role() <> 'fg' or not birth_is_corrected(of_case) then perform refuse('oversight/fg', 'decision-fixed'); end if;
      -- Who is another's to speak for fetches nothing for himself, nor a parent for who speaks for himself.
      update pack_delivery d set ended_at = house_now(), end_reason = 'NOT_ENTITLED' from data_subject_request r
        where r.id = d.request_id and d.case_id = of_case and d.manner = 'LINK' and d.ended_at is null and r.person = 'PUPIL'
        and case r.asked_by when 'SELF' then own_from > house_now() when 'PARENT' then own_from <= house_now()
          else (own_from > house_now()) = (r.asker_id is null) end;
      update pack_delivery d set ends_at = least(own_from, ((d.created_at at time zone 'Europe/Amsterdam') + interval 'P30D') at time zone 'Europe/Amsterdam')
        from data_subject_request r where r.id = d.request_id and d.case_id = of_case and d.manner = 'LINK' and d.ended_at is null
        and r.person = 'PUPIL' and r.asked_by <> 'SELF' and own_from > house_now();
      select * into found from case_file c where c.id = of_case;
      if found.stage in ('CLOSED', 'DECLINED') then return; end if;
      update task t set state = 'LAPSED', ended_at = house_now(), version = t.version + 1
        where t.case_id = of_case and t.state = 'OPEN' and t.kind = 'ASK_PUPIL';
      insert into task (id, version, created_at, case_id, kind, target_on, state)
        select gen_random_uuid(), 1, house_now(), of_case, w.kind, w.on_day, 'OPEN' from (values ('ASK_PUPIL', asks_on), ('COLLECT_SIGNATURE', missing_by)) w(kind, on_day)
        where w.on_day is not null and (w.kind = 'ASK_PUPIL' or found.stage = 'IN_PROGRESS') on conflict do nothing;
    end $$;
    ${guards("birth_is_corrected(uuid)", "move_ages(uuid, timestamptz, date, date)")}
    grant execute on function birth_is_corrected(uuid) to zv_fg, zv_office, zv_consultant, zv_rounds, zv_door;
    grant execute on function move_ages(uuid, timestamptz, date, date) to zv_fg;
    create policy guard_asks_by_age on task for insert to zv_guard with check (kind in ('ASK_PUPIL', 'COLLECT_SIGNATURE'));
    create policy guard_asks_anew_by_age on task for update to zv_guard using (kind = 'ASK_PUPIL') with check (kind = 'ASK_PUPIL');
    grant update (ends_at) on pack_delivery to zv_guard;
    ${changing("consent", "zv_fg", "version, lapses_on", corrected("consent"))}
    ${changing("signature", "zv_fg", "version, asked_on, needed_from, invalidated_at, note", corrected("signature"))}
    grant insert on signature to zv_fg;
    create policy zv_fg_adds on signature for insert to zv_fg with check (signed_on is null and ${corrected("signature")});
    ${amended("guard_consent", "if old.lapses_on is not null and (new", "if old.lapses_on is not null and not birth_is_corrected(new.case_id) and (new")}
    ${amended(
      "guard_signature",
      "if new.needed_from is distinct from old.needed_from and (new.needed_from is null",
      "if new.needed_from is distinct from old.needed_from and (new.needed_from is null and not birth_is_corrected(new.case_id)",
    )}
    ${amended(
      "guard_delivery",
      "new.address_proof, new.ends_at, new.size",
      "new.address_proof, case when birth_is_corrected(new.case_id) then old.ends_at else new.ends_at end, new.size",
    )}
    ${amended(
      "guard_delivery",
      "and pg_trigger_depth() = 1 and new.end_reason",
      "and pg_trigger_depth() = 1 and not birth_is_corrected(new.case_id) and new.end_reason",
    )}`;
