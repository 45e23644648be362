import { amended } from "../requests/amended.js";

const laidBefore = "from pack_delivery d where d.request_id = r.id and d.manner = 'LINK' and d.left_files is not null";

/**
 * What ended after the answer is laid ready once more, with what stood in it: for that the case of an answered request is open to the FG within the one transaction that does
 * it, and to nobody before or after.
 */
export const laidAgain = `
    alter table data_subject_request add opened_in text;
    grant select (opened_in) on data_subject_request to zv_office;
    grant update (opened_in) on data_subject_request to zv_guard;
    create function open_to_lay(asked uuid) returns boolean language plpgsql security definer set search_path = public as $$ begin
      update data_subject_request r set opened_in = pg_current_xact_id()::text where r.id = asked and r.answered_on is not null
        and r.kind in ('ACCESS', 'PORTABILITY') and delivery_may_go(r.id) and exists (select ${laidBefore})
        and not exists (select ${laidBefore} and d.ended_at is null and d.ends_at > house_now());
      return found;
    end $$;
    grant execute on function open_to_lay(uuid) to zv_fg;
    do $$ declare found record; begin
      for found in select p.polname as name, p.polrelid::regclass as place, pg_get_expr(p.polqual, p.polrelid) as sees from pg_policy p
        where p.polcmd = 'r' and 'zv_fg'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) like '%(r.answered_on IS NULL)%' loop
        execute format('alter policy %I on %s using (%s)', found.name, found.place, replace(found.sees, '(r.answered_on IS NULL)',
          '(r.answered_on is null or r.opened_in = pg_current_xact_id_if_assigned()::text)'));
      end loop;
    end $$;
    ${amended(
      "guard_delivery",
      "if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;",
      `if new.left_files is null then perform refuse('rights/access', 'left-out-stays'); end if;
        if r.answered_on is not null and not exists (select ${laidBefore}) then perform refuse('rights/any-channel', 'request-answered'); end if;
        -- The answer said what is left out, and so nothing else is.
        if r.answered_on is not null and new.left_files <> (select d.left_files ${laidBefore} order by d.created_at desc, d.id desc limit 1) then
          perform refuse('rights/access', 'left-out-stays');
        end if;`,
    )}
    ${amended("guard_delivery", "new.size, new.piece_count)", "new.size, new.piece_count, new.left_files)")}
    ${amended("guard_delivery", "old.size, old.piece_count)", "old.size, old.piece_count, old.left_files)")}`;

export const ofLaidAgain = ["open_to_lay(uuid)"];
