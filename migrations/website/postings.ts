import { guards } from "../0055-sharing.js";
import { adds, changes, protect, reads } from "../protect.js";
import { stays } from "../requests/amended.js";

const definer = "language plpgsql security definer set search_path = public as";
/** All but where it is to be sent. */
const open =
  "id, version, created_at, author_id, channel, requested_on, posted_on, regulation, dropped_on, promised_by, destroy_on, epoch";

/**
 * Who asked for the regulation on paper (regulation/by-post). Where it is to be sent is sealed under the key of its own row, for the office alone, and the whole row goes within
 * fourteen days of posting (D1: a day early), or three months after it was asked and never posted.
 */
export const postings = `
    create table posting (
      id uuid primary key, version int not null, created_at timestamptz not null,
      author_id uuid constraint posting_author_id_fkey references account,
      channel text not null check (channel in ('WEBSITE', 'PHONE', 'EMAIL', 'IN_PERSON', 'PAPER', 'DIGITAL')),
      requested_on date not null, posted_on date, regulation text, dropped_on date, promised_by date not null, destroy_on date not null,
      postal bytea not null, epoch int not null, wrapped bytea not null, commitment bytea not null,
      constraint posting_by_somebody check (author_id is not null or channel = 'WEBSITE'),
      constraint posting_whole check ((posted_on is null) = (regulation is null) and num_nonnulls(posted_on, dropped_on) < 2)
    );
    create index posting_created_at on posting (created_at, id);
    create index posting_channel on posting (channel, created_at, id);
    create index posting_requested_on on posting (requested_on, id);
    ${protect("posting")} ${reads("posting", "zv_office")}
    grant select (${open}) on posting to zv_fg; create policy zv_fg_reads on posting for select to zv_fg using (true);
    grant select (id, epoch, wrapped), update (epoch, wrapped) on posting to zv_rounds;
    create policy zv_rounds_reads on posting for select to zv_rounds using (true);
    create policy zv_rounds_changes on posting for update to zv_rounds using (true) with check (true);
    create policy operator_updates on posting for update to zv_guard using (true) with check (true);
    grant delete on posting to zv_guard; create policy guard_erases on posting for delete to zv_guard using (true);
    create trigger guard_epoch before insert or update of epoch on posting for each row execute function guard_epoch();
    ${adds("posting", "zv_office", "author_id = (select viewer_id())")}
    ${changes("posting", "zv_office", "version, posted_on, regulation, dropped_on, promised_by, destroy_on, postal")}
    grant insert on posting to zv_door;
    create policy zv_door_lays on posting for insert to zv_door with check (author_id is null and channel = 'WEBSITE' and requested_on = house_today());
    create function guard_posting() returns trigger ${definer} $$ begin
      if tg_op = 'INSERT' and num_nonnulls(new.posted_on, new.dropped_on) > 0
        or tg_op = 'UPDATE' and (${stays("author_id, channel, requested_on, created_at")}
          or num_nonnulls(old.posted_on, old.dropped_on) > 0 and ${stays("posted_on, regulation, dropped_on, promised_by, destroy_on, postal")} and session_user = 'zv_office') then
        perform refuse('regulation/by-post', 'posting-stays');
      end if;
      if new.requested_on > house_today() or new.posted_on not between new.requested_on and house_today() or new.dropped_on <> house_today() and ${stays("dropped_on")} then
        perform refuse('regulation/by-post', 'posting-day');
      end if;
      if new.regulation is not null and not exists (select from regulation_version v where v.version = new.regulation) then
        perform refuse('regulation/by-post', 'posting-version');
      end if;
      -- No day but these decides until when the address is kept.
      if new.promised_by <> coalesce(new.posted_on + 14, new.dropped_on, (new.requested_on + interval 'P3M')::date)
        or new.destroy_on <> coalesce(new.posted_on + 13, new.dropped_on, (new.requested_on + interval 'P3M')::date) then
        perform refuse('keep/no-longer-than-needed', 'term-stays');
      end if;
      return new;
    end $$;
    create trigger guard_posting before insert or update on posting for each row execute function guard_posting();
    create function guard_posting_keys() returns trigger ${definer} $$ begin
      if exists (select from posting where epoch < new.epoch - 1) then raise exception 'the key of an address for the post was not wrapped anew'; end if;
      return new;
    end $$;
    create trigger guard_posting_keys before update of epoch_is_whole on installation for each row when (new.epoch_is_whole) execute function guard_posting_keys();
    create function tidy_postings() returns int ${definer} $$
    declare gone int; begin
      with erased as (delete from posting p where p.destroy_on <= house_today() returning p.id),
        acts as (delete from act_key k using erased e where k.answered = e.id)
      select count(*) into gone from erased;
      return gone;
    end $$;
    ${guards("guard_posting()", "guard_posting_keys()", "tidy_postings()")}
    grant execute on function tidy_postings() to zv_rounds;`;
