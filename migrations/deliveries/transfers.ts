import { oneMore } from "../0055-sharing.js";
import { adds, changes, protect, reads } from "../protect.js";
import { amended, stays } from "../requests/amended.js";

const definer = "language plpgsql security definer set search_path = public as";

const table = `
    create table pack_transfer (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint pack_transfer_case_id_fkey references case_file,
      request_id uuid not null constraint pack_transfer_request_id_fkey references data_subject_request,
      author_id uuid not null constraint pack_transfer_author_id_fkey references account,
      state text not null check (state in ('ENTERED', 'CONFIRMED', 'ENDED')),
      found_by text check (found_by in ('OFFICIAL_SITE', 'CALLED_KNOWN_NUMBER', 'LETTER')),
      ending text check (ending in ('NO_SECURE_WAY', 'RECEIVER_DECLINES', 'RECEIVER_UNKNOWN', 'NO_LONGER_ASKED', 'ENTERED_WRONG')),
      judged_by_id uuid constraint pack_transfer_judged_by_id_fkey references account, judged_on date, reason bytea not null,
      constraint ended_because check ((state = 'ENDED') = (ending is not null)),
      constraint confirmed_whole check (num_nonnulls(found_by, judged_by_id, judged_on) in (0, 3) and (state <> 'CONFIRMED' or found_by is not null)
        and (state <> 'ENTERED' or found_by is null)),
      constraint confirmed_by_another check (judged_by_id <> author_id)
    );
    create index pack_transfer_case_id on pack_transfer (case_id, created_at, id);
    create index pack_transfer_request_id on pack_transfer (request_id, created_at, id);
    create unique index pack_transfer_stands on pack_transfer (request_id) where state <> 'ENDED';
    ${protect("pack_transfer")} ${reads("pack_transfer", "zv_office")} ${reads("pack_transfer", "zv_fg")}
    create policy operator_updates on pack_transfer for update to zv_guard using (true) with check (true);
    grant delete on pack_transfer to zv_guard; create policy guard_erases on pack_transfer for delete to zv_guard using (true);
    ${adds("pack_transfer", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("pack_transfer", "zv_fg", "version, state, found_by, ending, judged_by_id, judged_on, reason")}
    ${changes("pack_transfer", "zv_office", "version, state, found_by, judged_by_id, judged_on, reason")}
    create trigger note_boxes after insert or update on pack_transfer for each row execute function note_boxes('reason');
    create trigger guard_restricted before insert or update or delete on pack_transfer for each row execute function guard_restricted();
    alter table pack_delivery
      add transfer_id uuid constraint pack_delivery_transfer_id_fkey references pack_transfer,
      add code_road text check (code_road in ('PERSON', 'TELEPHONE')),
      add constraint code_by_a_road check ((transfer_id is null) = (code_road is null)),
      add constraint transfer_by_link check (transfer_id is null or manner = 'LINK' and address_proof is null);
    create index pack_delivery_transfer_id on pack_delivery (transfer_id, created_at, id);
    grant select (transfer_id, code_road) on pack_delivery to zv_office;`;

const guarded = `
    create function guard_transfer() returns trigger ${definer} $$
    declare r data_subject_request; begin
      select * into r from data_subject_request q where q.id = new.request_id;
      if r.case_id is distinct from new.case_id then perform refuse('data/persons', 'person-elsewhere'); end if;
      if r.kind <> 'PORTABILITY' then perform refuse('rights/portability', 'transfer-not-asked'); end if;
      if tg_op = 'INSERT' then
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
        if not exists (select from account a where a.id = new.author_id and a.role = 'fg') then perform refuse('oversight/fg', 'fg-decides'); end if;
        if new.state <> 'ENTERED' then perform refuse('rights/portability', 'transfer-fixed'); end if;
        return new;
      end if;
      if ${stays("case_id, request_id, author_id, created_at")}
        or new.state = old.state and ${stays("found_by, ending, judged_by_id, judged_on")}
        or new.state <> old.state and (old.state, new.state) not in (('ENTERED', 'CONFIRMED'), ('ENTERED', 'ENDED'), ('CONFIRMED', 'ENDED'))
        or new.state = 'ENDED' and ${stays("found_by, judged_by_id, judged_on")} then
        perform refuse('rights/portability', 'transfer-fixed');
      end if;
      if new.state = old.state then return new; end if;
      if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
      if new.state = 'CONFIRMED' then
        if new.judged_by_id = new.author_id then perform refuse('rights/portability', 'receiver-same-person'); end if;
        if new.judged_on <> house_today() or not (is_lead(new.judged_by_id) or exists (select from account a where a.id = new.judged_by_id and a.role = 'fg')) then
          perform refuse('rights/portability', 'receiver-by-lead');
        end if;
      end if;
      return new;
    end $$;
    create trigger guard_transfer before insert or update on pack_transfer for each row execute function guard_transfer();
    ${oneMore("signal_kind_check", "RECEIVER_NAMED")} ${oneMore("signal_kind_check", "RECEIVER_CONFIRMED")}
    create function signal_transfer() returns trigger ${definer} $$ begin
      if new.state = 'ENTERED' then
        perform tell_signal(new.case_id, a.id, 'RECEIVER_NAMED', new.id) from account a where (a.is_lead or a.role = 'fg') and a.id <> new.author_id;
      elsif new.state = 'CONFIRMED' then
        perform tell_signal(new.case_id, new.author_id, 'RECEIVER_CONFIRMED', new.id);
      end if;
      return null;
    end $$;
    create trigger signal_transfer after insert or update of state on pack_transfer for each row execute function signal_transfer();
    -- What lies ready for a receiver who is none any more, is gone.
    create function end_transferred() returns trigger ${definer} $$ begin
      update pack_delivery d set ended_at = house_now(), end_reason = 'WITHDRAWN' where d.transfer_id = new.id and d.ended_at is null;
      return null;
    end $$;
    create trigger end_transferred after update on pack_transfer for each row when (new.state = 'ENDED' and old.state <> 'ENDED') execute function end_transferred();
    ${amended(
      "guard_delivery",
      "new.downloads := 0; new.first_fetched_at := null;",
      `if new.transfer_id is not null then
        if r.kind <> 'PORTABILITY' then perform refuse('rights/portability', 'transfer-not-asked'); end if;
        if not exists (select from pack_transfer t where t.id = new.transfer_id and t.request_id = r.id and t.state = 'CONFIRMED') then
          perform refuse('rights/portability', 'receiver-unconfirmed');
        end if;
      end if;
      new.downloads := 0; new.first_fetched_at := null;`,
    )}
    ${amended("guard_delivery", "new.piece_count, new.left_files)", "new.piece_count, new.left_files, new.transfer_id, new.code_road)")}
    ${amended("guard_delivery", "old.piece_count, old.left_files)", "old.piece_count, old.left_files, old.transfer_id, old.code_road)")}
    ${amended("end_pack_links", "m.template = 'packReady'", "m.template in ('packReady', 'transferReady')")}
    -- The address of a receiver stands with him and nowhere else.
    drop function delivery_of_mail(uuid);
    create function delivery_of_mail(mail uuid) returns table (link uuid, owner uuid, delivery uuid, transfer uuid, version int, box bytea, wrapped bytea)
      language sql stable security definer set search_path = public as $$
      select l.id, d.case_id, d.id, t.id, coalesce(t.version, d.version), coalesce(t.reason, d.handed), k.wrapped || k.commitment
        from message m join pack_link l on l.id = m.about_id join pack_delivery d on d.id = l.delivery_id left join pack_transfer t on t.id = d.transfer_id
        join key_wrap k on k.case_id = d.case_id and k.class = 'oversight'
        where m.id = mail and m.recipient = 'REQUESTER' and l.ended_at is null and d.ended_at is null and d.ends_at > house_now() $$;
    grant execute on function delivery_of_mail(uuid) to zv_rounds;
    -- Nobody is told that it is answered while it is not known whether it goes straight to whom he named.
    create function guard_told_transfer() returns trigger ${definer} $$ begin
      if exists (select from pack_transfer t where t.request_id = new.request_id and t.state <> 'ENDED'
        and not exists (select from pack_delivery d where d.transfer_id = t.id)) then
        perform refuse('rights/portability', 'transfer-open');
      end if;
      return new;
    end $$;
    create trigger guard_told_transfer before update on request_decision for each row
      when (new.state = 'TOLD' and old.state <> 'TOLD' and new.outcome in ('GRANTED', 'PARTLY')) execute function guard_told_transfer();
    create function transfer_laid_on(transfer uuid) returns setof date language sql stable rows 1 security definer set search_path = public as $$
      select min((d.created_at at time zone 'Europe/Amsterdam')::date) from pack_delivery d where d.transfer_id = transfer $$;
    create function transfer_fetched_on(transfer uuid) returns setof date language sql stable rows 1 security definer set search_path = public as $$
      select min((d.first_fetched_at at time zone 'Europe/Amsterdam')::date) from pack_delivery d where d.transfer_id = transfer $$;
    grant execute on function transfer_laid_on(uuid), transfer_fetched_on(uuid) to zv_office, zv_fg;
    do $$ declare said text; begin
      select replace(pg_get_functiondef('case_rows_go'::regproc), '''pack_delivery'', ', '''pack_delivery'', ''pack_transfer'', ') into said;
      if said not like '%''pack_transfer''%' then raise exception 'case_rows_go says something else'; end if;
      execute said;
    end $$;`;

/** To whom somebody has it go straight (article 20(2) GDPR): entered by the FG, confirmed by another, and only then laid ready for. */
export const transferred = `${table} ${guarded}`;

export const ofTransferred = [
  ...["guard_transfer()", "end_transferred()", "guard_told_transfer()", "signal_transfer()", "delivery_of_mail(uuid)"],
  ...["transfer_laid_on(uuid)", "transfer_fetched_on(uuid)"],
];
