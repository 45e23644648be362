import { adds, changes, protect, reads, Step } from "./protect.js";

const own = "account_id = (select viewer_id())";
const keepers = ["zv_office", "zv_consultant", "zv_fg"];
const ofKeeper = (login: string): string => `
    ${reads("saved_query", login, own)} ${adds("saved_query", login, own)} ${changes("saved_query", login, "version, name", own)}
    grant delete on saved_query to ${login};
    create policy ${login}_removes on saved_query for delete to ${login} using (${own});`;

/**
 * purpose/assignment-only: a filter that somebody keeps is his own, and its name tells of nobody: no number of a case, address, telephone
 * or day stands in it. By what people are called the house looks before it gets here.
 */
export class SavedQueries extends Step {
  readonly name = "SavedQueries0000000000037";
  readonly sql = `
    create table saved_query (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      account_id uuid not null constraint saved_query_account_id_fkey references account,
      name text not null,
      stage text[],
      consultant_id uuid,
      without_consultant boolean,
      received_from date,
      received_to date,
      destroy_before date,
      authorised_before date,
      is_frozen boolean,
      constraint names_nobody check (char_length(name) between 1 and 60 and name !~* '\\moc[[:space:]-]*[0-9]' and name !~ '@'
        and name !~ '[0-9]([[:space:]().\\-/+]*[0-9]){4,}' and name !~ '[0-9]{1,4}[[:space:]./-]+[0-9]{1,2}[[:space:]./-]+[0-9]'
        and name !~ '\\m[1-9][0-9]{3} ?[A-Z]{2}\\M'),
      constraint asks_something check (num_nonnulls(stage, consultant_id, without_consultant, received_from, received_to,
        destroy_before, authorised_before, is_frozen) > 0)
    );
    create index saved_query_by_name on saved_query (account_id, name, id);
    create unique index saved_query_once on saved_query (account_id, name);
    create index saved_query_by_created_at on saved_query (account_id, created_at, id);
    ${protect("saved_query")} ${keepers.map(ofKeeper).join("")}

    -- Two that are kept at the same moment are counted one after the other.
    create function guard_saved_query() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform pg_advisory_xact_lock(hashtext('saved_query'), hashtext(new.account_id::text));
      if (select count(*) from saved_query q where q.account_id = new.account_id) >= 30 then
        perform refuse('keep/no-longer-than-needed', 'queries-many');
      end if;
      return new;
    end $$;
    alter function guard_saved_query() owner to zv_guard;
    create trigger guard_saved_query before insert on saved_query for each row execute function guard_saved_query();
  `;
}
