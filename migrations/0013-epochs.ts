import { changes, reads, Step } from "./protect.js";

/**
 * security/encryption, keep/erased: the key that wraps the keys of the cases is another one every day, and of the days
 * before only yesterday's is kept: what was erased opens for nobody, not even out of what a disk or a backup still holds.
 */
export class Epochs extends Step {
  readonly name = "Epochs0000000000013";
  readonly sql = `
    alter table installation
      add epoch int not null default 1,
      add epoch_day date not null default house_today(),
      -- Whether every key was wrapped anew, and the epochs before were destroyed.
      add epoch_is_whole boolean not null default true;
    grant update (epoch, epoch_day, epoch_is_whole) on installation to zv_guard;
    grant select on installation to zv_rounds;

    -- An epoch lives as long as the one after it; a server that has not heard of either may lay nothing away.
    create function guard_epoch() returns trigger language plpgsql security definer set search_path = public as $$
    declare latest int; begin
      select epoch into latest from installation for share;
      if new.epoch < latest - 1 then raise exception using errcode = 'ZV003', message = 'a key of an epoch that is no more'; end if;
      return new;
    end $$;
    alter function guard_epoch() owner to zv_guard;
    create trigger guard_epoch before insert or update of epoch on key_wrap for each row execute function guard_epoch();

    create function epoch_is_due() returns boolean language sql stable set search_path = public as $$
      select epoch_day < ((house_now() at time zone 'Europe/Amsterdam') - interval '15 minutes')::date from installation $$;
    create function begin_epoch(number int) returns void language plpgsql security definer set search_path = public as $$ begin
      update installation set epoch = number, epoch_day = house_today(), epoch_is_whole = false
        where epoch = number - 1 and epoch_is_whole;
      if not found then raise exception 'epochs follow one another'; end if;
    end $$;
    create function end_epoch(number int) returns void language plpgsql security definer set search_path = public as $$ begin
      if exists (select from key_wrap where epoch < number - 1) then raise exception 'a key was not wrapped anew'; end if;
      update installation set epoch_is_whole = true where epoch = number;
    end $$;
    ${["begin_epoch", "end_epoch"].map((name) => `alter function ${name}(int) owner to zv_guard;`).join("\n    ")}
    grant execute on function epoch_is_due(), begin_epoch(int), end_epoch(int) to zv_rounds;

    ${reads("key_wrap", "zv_rounds")} ${changes("key_wrap", "zv_rounds", "epoch, wrapped")}
    grant insert (actor, role, action, activity, case_ids, fields, outcome, rule) on event to zv_rounds;
    create policy zv_rounds_adds on event for insert to zv_rounds with check (actor is null and role = 'rounds');
  `;
}
