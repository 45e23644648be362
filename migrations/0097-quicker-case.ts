import { goingPlaces } from "./changes/places.js";
import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

const counted = goingPlaces
  .map(({ table }) => `(select count(*) from ${table} t where t.case_id = $1 and t.restricted_on is not null)`)
  .join(" + ");

/** What the page of a case asks of every case, and hardly one has: what costs little and decides most is asked first. */
export class QuickerCase extends Step {
  readonly name = "QuickerCase0000000000097";
  readonly sql = `
    create or replace function withheld_items_of(id uuid) returns setof int language plpgsql stable rows 1 security definer set search_path = public as $$ begin
      -- Nothing is set apart but by a decision to keep it, and only where there is one are the records themselves looked through.
      if exists (select from decided_change d where d.case_id = $1 and d.measure = 'KEEP') then return next (${counted})::int; else return next 0; end if;
    end $$;
    create or replace function erasure_state_of(id uuid) returns setof text language plpgsql stable rows 1 security definer set search_path = public as $$
    declare goes_on date; begin
      select destroy_on into goes_on from case_file c where c.id = $1;
      if goes_on is null then return; end if;
      if exists (select from decided_change d where d.case_id = $1 and d.target = 'CASE' and d.measure = 'ERASE' and d.dropped_at is null and d.made_on is not null) then
        return next 'ASKED';
      elsif goes_on > house_today() then
        return next (select 'FORETOLD' from erasure_preview p where p.case_id = $1 and p.destroy_on = goes_on);
      elsif held_until($1) is not null then return next 'HELD';
      else return next case when is_foretold($1) then 'DUE' else 'WAITING' end;
      end if;
    end $$;
    ${amended(
      "guard_case",
      "(new.complained_on is not null) <> complains(new.id) and new.complained_on is distinct from old.complained_on",
      "new.complained_on is distinct from old.complained_on and (new.complained_on is not null) <> complains(new.id)",
    )}`;
}
