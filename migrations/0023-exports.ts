import { adds, protect, reads, Step } from "./protect.js";

const mine = "account_id = (select viewer_id())";
/** Whoever asks does so in his own name, now, and for an hour at most. */
const asked = (kind: string): string =>
  `${mine} and kind = '${kind}' and created_at <= house_now() and ends_at <= house_now() + interval '1 hour'`;

/**
 * purpose/assignment-only: whoever takes a list of cases or the log out of the house says what for and why, and the FG sees it. The
 * file itself is kept nowhere; its row says what to read again, for an hour. The reason is sealed under a key of the row's own.
 */
export class Exports extends Step {
  readonly name = "Exports0000000000023";
  readonly sql = `
    create table export (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      account_id uuid not null constraint export_account_id_fkey references account,
      -- By what the session is known that alone may fetch it; nobody gets in with it.
      session bytea not null check (octet_length(session) = 32),
      kind text not null,
      activity text not null,
      fields text[] not null check (fields <@ array['NUMBER', 'PUPIL', 'STAGE', 'CONSULTANT', 'AUTHORISED_UNTIL',
        'RECEIVED_ON', 'DESTROY_ON']),
      stage text,
      received_from date,
      received_to date,
      sorted_by text,
      is_descending boolean,
      count int not null check (count >= 0),
      ends_at timestamptz not null,
      reason bytea not null,
      epoch int not null,
      wrapped bytea not null,
      commitment bytea not null,
      constraint export_of_cases check (kind <> 'CASES' or (
        activity in ('APPLICATION', 'INTAKE', 'HANDLING', 'EXCHANGE', 'RIGHTS') and cardinality(fields) > 0
        and sorted_by is not null and is_descending is not null and count <= 5000)),
      constraint export_of_log check (kind <> 'LOG' or (activity = 'SECURITY' and cardinality(fields) = 0)),
      constraint export_of_what check (kind in ('CASES', 'LOG'))
    );
    create index export_by_created_at on export (created_at, id);
    create index export_by_account on export (account_id, created_at, id);
    create index export_by_kind on export (kind, created_at, id);
    ${protect("export")}
    ${reads("export", "zv_office", mine)} ${adds("export", "zv_office", asked("CASES"))}
    ${reads("export", "zv_fg")} ${adds("export", "zv_fg", asked("LOG"))}

    -- Its key is wrapped anew every night, as all keys are, by who sees nothing of it but that.
    grant select (id, epoch, wrapped), update (epoch, wrapped) on export to zv_rounds;
    create policy zv_rounds_reads on export for select to zv_rounds using (true);
    create policy zv_rounds_changes on export for update to zv_rounds using (true) with check (true);
    create trigger guard_epoch before insert or update of epoch on export for each row execute function guard_epoch();
    create function guard_exports() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from export where epoch < new.epoch - 1) then raise exception 'the key of an export was not wrapped anew'; end if;
      return new;
    end $$;
    alter function guard_exports() owner to zv_guard;
    create trigger guard_exports before update of epoch_is_whole on installation for each row when (new.epoch_is_whole)
      execute function guard_exports();

    -- keep/no-longer-than-needed: what was looked back on for long enough goes, and its key with it.
    grant delete on export to zv_guard;
    create policy guard_tidies on export for delete to zv_guard using (true);
    create function tidy_exports(shown interval) returns int language plpgsql security definer set search_path = public as $$
    declare gone int; begin
      delete from export where created_at < house_now() - shown;
      get diagnostics gone = row_count;
      return gone;
    end $$;
    alter function tidy_exports(interval) owner to zv_guard;
    grant execute on function tidy_exports(interval) to zv_rounds;
  `;
}
