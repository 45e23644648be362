import { oneToTell } from "./mended-notices.js";
import { Step } from "./protect.js";

const owned = (...names: string[]): string =>
  names.map((name) => `alter function ${name}() owner to zv_guard;`).join(" ");

/** What is no signature does not become one by being handed in again, and nobody hears of an end before there was one. */
const judged = `
    create function guard_hash() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from signature s where s.case_id = new.case_id and s.id <> new.id and s.invalidated_at is not null
        and s.document_hash = new.document_hash) then
        perform refuse('consent/in-writing', 'invalidated-document');
      end if;
      return new;
    end $$;
    create function guard_told() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.told_on < (new.recalled_at at time zone 'Europe/Amsterdam')::date then
        perform refuse('purpose/legal-basis', 'told-before-recall');
      end if;
      return new;
    end $$;
    ${owned("guard_hash", "guard_told")}
    create trigger guard_hash_added before insert on signature for each row when (new.document_hash is not null) execute function guard_hash();
    create trigger guard_hash_changed before update of document_hash on signature for each row
      when (new.document_hash is not null and new.document_hash is distinct from old.document_hash) execute function guard_hash();
    create trigger guard_told before update of told_on on disclosure for each row
      when (new.told_on is not null and old.told_on is null) execute function guard_told();
`;

/**
 * origin/third-parties-authorised (D18): after its last day what lies in quarantine is read by nobody and destroyed by the house itself, whose
 * decision is nobody's. Should no round have come for a day, there is nothing to be seen all the same.
 */
const emptied = `
    alter table arrival drop constraint decided_whole, add constraint decided_whole
      check ((decision is null) = (decided_at is null) and (decision is not null or decided_by_id is null)
        and (decided_by_id is not null or decision is null or decision = 'DESTROYED'));
    create function guard_emptied() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.decided_by_id is null and (session_user <> 'zv_rounds' or old.decide_by >= house_today()) then
        perform refuse('origin/third-parties-authorised', 'arrival-stays');
      end if;
      -- Who decides late does not see any more what he ends.
      if old.decide_by < house_today() then delete from arrival_content where arrival_id = new.id; end if;
      return null;
    end $$;
    create trigger guard_emptied after update of decision on arrival for each row
      when (old.decision is null and new.decision is not null) execute function guard_emptied();
    create function arrival_may_lie(of_arrival uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from arrival where id = $1 and decide_by + 1 >= house_today()) $$;
    create policy lies_in_time on arrival_content as restrictive for select to zv_office, zv_fg using (arrival_may_lie(arrival_id));
    grant execute on function arrival_may_lie(uuid) to zv_office, zv_fg;

    create function empty_quarantine() returns uuid[] language plpgsql security definer set search_path = public as $$
    declare gone uuid[]; one uuid; first date; begin
      with emptied as (
        update arrival set decision = 'DESTROYED', decided_at = house_now(), version = version + 1
          where decision is null and decide_by < house_today() returning case_id)
      select coalesce(array_agg(distinct case_id order by case_id), '{}') into gone from emptied;
      foreach one in array gone loop
        select min(decide_by) into first from arrival where case_id = one and decision is null;
        update task set state = case when first is null then 'DONE' else 'LAPSED' end, ended_at = house_now(), version = version + 1
          where case_id = one and kind = 'DECIDE_QUARANTINE' and state = 'OPEN';
        if first is not null then
          insert into task (id, version, created_at, case_id, kind, target_on, state)
            values (gen_random_uuid(), 1, house_now(), one, 'DECIDE_QUARANTINE', first, 'OPEN');
        end if;
      end loop;
      return gone;
    end $$;
    alter function empty_quarantine() owner to zv_guard;
    alter function arrival_may_lie(uuid) owner to zv_guard;
    ${owned("guard_emptied")}
    grant execute on function empty_quarantine() to zv_rounds;
    grant update (version, decision, decided_at) on arrival to zv_guard;
    create policy guard_empties on arrival for update to zv_guard using (decision is null) with check (decision = 'DESTROYED');
    grant delete on arrival_content to zv_guard;
    create policy guard_empties on arrival_content for delete to zv_guard using (true);
    create policy guard_decides on task for update to zv_guard using (kind = 'DECIDE_QUARANTINE') with check (kind = 'DECIDE_QUARANTINE');
    create policy guard_goes_on on task for insert to zv_guard with check (kind = 'DECIDE_QUARANTINE');
`;

/** What a second look found: said in one place each. */
export class Mended extends Step {
  readonly name = "Mended0000000000060";
  readonly sql = `${judged} ${emptied} ${oneToTell}`;
}
