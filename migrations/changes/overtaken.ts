import { guards } from "../0055-sharing.js";
import { amended } from "../requests/amended.js";

const definer = "language plpgsql security definer set search_path = public as";

/** What is put right is what the FG saw: what somebody changed since he looks at again. */
export const asItWasSeen = `
    alter table decided_change add seen_version int;
    grant update (seen_version) on decided_change to zv_guard;
    create function version_of(target text, of_row uuid) returns int stable ${definer} $$
    declare found int; begin
      execute format('select t.version from %I t where t.id = $1', place_of_target(target)) into found using of_row;
      return found;
    end $$;
    create function change_is_overtaken(change uuid) returns setof boolean language sql stable rows 1 security definer set search_path = public as $$
      select c.measure = 'CORRECT' and c.dropped_at is null and c.made_on is null and c.seen_version is distinct from version_of(c.target, c.row_id)
        from decided_change c where c.id = $1 $$;
    -- With all that is put right of the same row on the same request.
    create function see_change_again(change uuid) returns void ${definer} $$
    declare one decided_change; begin
      select * into one from decided_change c where c.id = change;
      if viewer_role() <> 'fg' or one.measure is distinct from 'CORRECT' or one.dropped_at is not null or one.made_on is not null then
        perform refuse('oversight/fg', 'decision-fixed');
      end if;
      update decided_change c set seen_version = version_of(c.target, c.row_id)
        where c.request_id = one.request_id and c.row_id = one.row_id and c.measure = 'CORRECT' and c.dropped_at is null and c.made_on is null;
    end $$;
    ${guards("version_of(text, uuid)", "change_is_overtaken(uuid)", "see_change_again(uuid)")}
    grant execute on function see_change_again(uuid) to zv_fg;
    grant execute on function change_is_overtaken(uuid) to zv_fg, zv_office;
    grant select (seen_version) on decided_change to zv_office;
    ${amended(
      "guard_decided_change",
      "if new.made_on is not null and old.made_on is null then",
      `if new.measure = 'CORRECT' and new.made_on is not null and old.made_on is null
        and new.seen_version is distinct from version_of(new.target, new.row_id) - 1 then
        perform refuse('rights/correct', 'changed-since');
      end if;
      if new.seen_version is distinct from old.seen_version and old.made_on is not null then perform refuse('oversight/fg', 'decision-fixed'); end if;
      if new.made_on is not null and old.made_on is null then`,
    )}`;
