import { adds, protect, reads, Step } from "./protect.js";

/** By whom which state may follow which: what was sent is never sent again, and what may have been only when somebody says so. */
const moves = [
  ["zv_rounds", "QUEUED", "SENDING"],
  ["zv_rounds", "QUEUED", "WITHDRAWN"],
  ["zv_rounds", "QUEUED", "FAILED"],
  ["zv_rounds", "SENDING", "QUEUED"],
  ["zv_rounds", "SENDING", "SENT"],
  ["zv_rounds", "SENDING", "UNKNOWN"],
  ["zv_rounds", "SENDING", "FAILED"],
  ["zv_rounds", "SENDING", "WITHDRAWN"],
  // The mail server's answer came after all.
  ["zv_rounds", "UNKNOWN", "SENT"],
  ["zv_office", "QUEUED", "WITHDRAWN"],
  ["zv_office", "SENDING", "WITHDRAWN"],
  ["zv_door", "FAILED", "QUEUED"],
  ["zv_door", "UNKNOWN", "QUEUED"],
  ["zv_door", "UNKNOWN", "SENT"],
].map((move) => `('${move.join("', '")}')`);

const ofGuard = (signature: string, login = "zv_rounds"): string => `
    alter function ${signature} owner to zv_guard;
    grant execute on function ${signature} to ${login};`;

/** Where the claim finds a person of the case: his box, at its version, and nothing else of him. */
const person = (recipient: string, table: string): string => `
        when '${recipient}' then
          select p.version, p.contact, k.wrapped || k.commitment into version, box, wrapped
            from ${table} p join key_wrap k on k.case_id = p.case_id and k.class = 'ordinary'
            where p.id = found.recipient_id and p.case_id = found.case_id;
          is_there := version is not null;`;

/**
 * security/measures: what the house writes to people waits in an outbox, of which a row says to whom and about what, and never an
 * address, a name or a text. The addresses of who works here lie sealed beside their accounts.
 */
export class Mail extends Step {
  readonly name = "Mail0000000000017";
  readonly sql = `
    create table message (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      template text not null,
      recipient text not null check (recipient in ('GUARDIAN', 'APPLICANT', 'ACCOUNT', 'OFFICE', 'OFFICER')),
      recipient_id uuid,
      case_id uuid constraint message_case_id_fkey references case_file,
      about_id uuid not null,
      key text not null unique,
      state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED', 'WITHDRAWN')),
      attempts int not null,
      next_try_at timestamptz not null,
      leased_until timestamptz,
      handed_over_at timestamptz,
      sent_at timestamptz,
      failure text check (failure in ('UNREACHABLE', 'DEFERRED', 'REFUSED', 'NO_ANSWER', 'NO_ADDRESS', 'TOO_OLD')),
      message_id text,
      constraint mail_to_whom check ((recipient in ('OFFICE', 'OFFICER')) = (recipient_id is null)),
      constraint mail_of_case check (recipient not in ('GUARDIAN', 'APPLICANT') or case_id is not null),
      constraint mail_leased check ((state = 'SENDING') = (leased_until is not null)),
      constraint mail_sent check ((state = 'SENT') = (sent_at is not null))
    );
    create index message_case_id on message (case_id);
    create index message_about_id on message (about_id);
    create index message_created_at on message (created_at, id);
    create index message_state on message (state, created_at, id);
    create index message_due on message (next_try_at) where state in ('QUEUED', 'SENDING');
    ${protect("message")}
    ${["zv_office", "zv_fg", "zv_door"].map((login) => reads("message", login)).join("")}
    ${["zv_office", "zv_fg"].map((login) => adds("message", login, "state = 'QUEUED'")).join("")}
    grant update (version, state, leased_until) on message to zv_office;
    create policy zv_office_withdraws on message for update to zv_office using (true) with check (state = 'WITHDRAWN');
    grant update (version, state, attempts, next_try_at, handed_over_at, sent_at, failure) on message to zv_door;
    create policy zv_door_settles on message for update to zv_door using (true) with check (state in ('QUEUED', 'SENT'));
    grant insert, delete, update (version, state, attempts, next_try_at, leased_until, handed_over_at, sent_at, failure, message_id)
      on message to zv_guard;
    create policy guard_sends on message to zv_guard using (true) with check (true);

    create function guard_message() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.state <> old.state and session_user in ('zv_rounds', 'zv_office', 'zv_door')
        and ((session_user, old.state, new.state) not in (values ${moves.join(", ")})
          or (new.state = 'WITHDRAWN' and old.handed_over_at is not null)) then
        perform refuse('security/measures', 'mail-settled');
      end if;
      return new;
    end $$;
    alter function guard_message() owner to zv_guard;
    create trigger guard_message before update on message for each row execute function guard_message();
    grant execute on function refuse(text, text) to zv_door, zv_rounds;

    create table account_address (
      account_id uuid primary key constraint account_address_account_id_fkey references account,
      epoch int not null,
      wrapped bytea not null,
      commitment bytea not null,
      sealed bytea not null
    );
    ${protect("account_address")}
    ${adds("account_address", "zv_door")}
    grant select (account_id) on account_address to zv_door;
    create policy zv_door_reads on account_address for select to zv_door using (true);
    -- The rounds wrap its key anew every night, and see no box but by a claim.
    grant select (account_id, epoch, wrapped), update (epoch, wrapped) on account_address to zv_rounds;
    create policy zv_rounds_reads on account_address for select to zv_rounds using (true);
    create policy zv_rounds_changes on account_address for update to zv_rounds using (true) with check (true);
    create trigger guard_epoch before insert or update of epoch on account_address for each row execute function guard_epoch();
    create function guard_addresses() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from account_address where epoch < new.epoch - 1) then raise exception 'an address was not wrapped anew'; end if;
      return new;
    end $$;
    alter function guard_addresses() owner to zv_guard;
    create trigger guard_addresses before update of epoch_is_whole on installation for each row when (new.epoch_is_whole)
      execute function guard_addresses();

    -- The only way to an address: for as long as the lease lasts one server has one mail, with the box of who receives it.
    -- Whoever is no longer there is written to no more.
    create function claim_mail(domain text) returns table (id uuid, template text, recipient text, attempt int, message_id text,
      case_id uuid, number text, day date, owner uuid, person uuid, version int, box bytea, wrapped bytea)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    declare found message; is_there boolean; begin
      loop
        select m.* into found from message m
          where (m.state = 'QUEUED' and m.next_try_at <= house_now())
            or (m.state = 'SENDING' and m.leased_until <= house_now() and m.handed_over_at is null)
          order by m.next_try_at limit 1 for update skip locked;
        if found.id is null then return; end if;
        version := null; box := null; wrapped := null; is_there := true;
        case found.recipient ${person("GUARDIAN", "guardian")} ${person("APPLICANT", "applicant")}
        when 'ACCOUNT' then
          select 1, d.sealed, d.wrapped || d.commitment into version, box, wrapped
            from account_address d where d.account_id = found.recipient_id;
          is_there := exists (select from account a where a.id = found.recipient_id);
        else null; end case;
        exit when is_there;
        update message m set state = 'WITHDRAWN', leased_until = null, version = m.version + 1 where m.id = found.id;
      end loop;
      update message m set state = 'SENDING', attempts = m.attempts + 1, leased_until = house_now() + interval '60 seconds',
          message_id = coalesce(m.message_id, m.id || '@' || domain), version = m.version + 1
        where m.id = found.id returning m.* into found;
      id := found.id; template := found.template; recipient := found.recipient; attempt := found.attempts;
      message_id := found.message_id; case_id := found.case_id; person := found.recipient_id;
      owner := case when found.recipient in ('GUARDIAN', 'APPLICANT') then found.case_id else found.recipient_id end;
      number := (select c.number from case_file c where c.id = found.case_id);
      day := (select p.to_on from processor_agreement p where p.id = found.about_id);
      return next;
    end $$;
    -- Said right before the first byte of it leaves. No: the lease is over, or it was withdrawn or erased meanwhile.
    create function hand_over_mail(mail uuid, attempt int) returns boolean
      language plpgsql security definer set search_path = public as $$ begin
      update message m set handed_over_at = house_now(), version = m.version + 1 where m.id = mail and m.attempts = attempt
        and m.state = 'SENDING' and m.leased_until > house_now() and m.handed_over_at is null;
      return found;
    end $$;
    create function settle_mail(mail uuid, attempt int, outcome text, why text, wait interval) returns boolean
      language plpgsql security definer set search_path = public as $$ begin
      update message m set state = outcome, failure = why, leased_until = null, version = m.version + 1,
          sent_at = case when outcome = 'SENT' then house_now() end,
          next_try_at = house_now() + wait,
          handed_over_at = case when outcome in ('SENT', 'UNKNOWN') then m.handed_over_at end
        where m.id = mail and m.attempts = attempt and (m.state = 'SENDING' or (m.state = 'UNKNOWN' and outcome = 'SENT'));
      return found;
    end $$;
    -- What nobody heard of again, what waited too long, and what has been shown for long enough.
    create function tidy_mail(settled interval, waiting interval, stuck interval) returns table (case_id uuid, failure text)
      language plpgsql security definer set search_path = public as $$
    #variable_conflict use_column
    begin
      return query update message m set state = 'UNKNOWN', failure = 'NO_ANSWER', leased_until = null, version = m.version + 1
        where m.state = 'SENDING' and m.leased_until <= house_now() and m.handed_over_at is not null
        returning m.case_id, m.failure;
      return query update message m set state = 'FAILED', failure = 'TOO_OLD', version = m.version + 1
        where m.state = 'QUEUED' and m.next_try_at < house_now() - waiting returning m.case_id, m.failure;
      delete from message m where m.created_at < house_now() - case when m.state in ('SENT', 'WITHDRAWN') then settled else stuck end
        and m.state not in ('QUEUED', 'SENDING')
        -- While the agreement lasts its row says that it was told.
        and not exists (select from processor_agreement p where p.id = m.about_id and p.to_on >= house_today());
    end $$;
    create function queue_ending_agreements(ahead interval) returns void language sql security definer set search_path = public as $$
      insert into message (id, version, created_at, template, recipient, recipient_id, about_id, key, state, attempts, next_try_at)
      select gen_random_uuid(), 1, house_now(), 'agreementEnding', r.recipient, r.id, p.id,
          concat_ws('/', 'agreementEnding', p.id, r.recipient, r.id), 'QUEUED', 0, house_now()
        from processor_agreement p cross join lateral (values ('OFFICE', null::uuid), ('ACCOUNT', p.account_id)) r(recipient, id)
        where p.to_on between house_today() and house_today() + ahead
          and not exists (select from processor_agreement later where later.account_id = p.account_id and later.to_on > p.to_on)
        on conflict do nothing $$;
    ${ofGuard("claim_mail(text)")} ${ofGuard("hand_over_mail(uuid, int)")} ${ofGuard("settle_mail(uuid, int, text, text, interval)")}
    ${ofGuard("tidy_mail(interval, interval, interval)")} ${ofGuard("queue_ending_agreements(interval)")}
    grant execute on function house_today() to zv_guard;
  `;
}
