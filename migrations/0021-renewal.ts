import { protect, reads, Step } from "./protect.js";

/** What is sealed, or looked up by a keyed hash: the owner may lay it away anew, and no login gains anything by that. */
const renewed = [
  ...["case_file", "pupil", "guardian", "applicant", "signature", "authorisation_line", "disclosure"],
  ...["learning_record", "absence_record", "health_record", "home_record", "data_subject_request", "reveal"],
  ...["key_wrap", "account_address", "credential", "authenticator", "authenticator_offer", "passkey"],
];

/** The owner is of the guards, whom no login is: a policy for them is one for the operator's commands, where they are granted nothing. */
const byOperator = (table: string, may: "update" | "insert", check = "true"): string => `
    create policy operator_${may}s on ${table} for ${may} to zv_guard ${may === "update" ? "using (true)" : ""} with check (${check});`;

/**
 * security/encryption: keys are renewed by the operator: those of a case, the root, and the one that signs the heads of the log. Whoever
 * saves something that he sealed under a key that was renewed meanwhile is told so. When a copy of the keys was last made is
 * known, and shown to the FG.
 */
export class Renewal extends Step {
  readonly name = "Renewal0000000000021";
  readonly sql = `
    ${renewed.map((table) => byOperator(table, "update")).join("")}
    ${byOperator("event", "insert", "actor is null and role = 'operator'")}
    ${byOperator("log_head", "insert")}

    alter table key_wrap add made_at timestamptz;
    update key_wrap k set made_at = c.created_at from case_file c where c.id = k.case_id;
    alter table account_address add made_at timestamptz;
    update account_address d set made_at = a.created_at from account a where a.id = d.account_id;
    ${["key_wrap", "account_address"]
      .map((table) => `alter table ${table} alter made_at set default house_now(), alter made_at set not null;`)
      .join("\n    ")}
    create index key_wrap_by_made_at on key_wrap (made_at);

    alter table installation
      -- Which root what is derived from it follows from, and since when; of an older installation nobody wrote that down.
      add root int not null default 1,
      add root_at timestamptz,
      -- The renewal of all cases that is going on: what was made before is still to be renewed.
      add renewing_since timestamptz,
      add keys_copied_at timestamptz;
    alter table installation alter root_at set default house_now();

    -- Which key signs the heads after which: signed by the one before and by itself. Of the first nothing needs to be said.
    create table log_key (
      number int primary key check (number > 1),
      since bigint not null,
      at timestamptz not null default house_now(),
      note text not null
    );
    ${protect("log_key")}
    ${reads("log_key", "zv_rounds")}
    ${reads("log_key", "zv_fg")}
    ${byOperator("log_key", "insert")}
    create trigger log_key_stays before update or delete or truncate on log_key execute function event_stays();

    -- Whether the log was read through today its readers could not see.
    grant select on log_check to zv_rounds;
    create policy zv_rounds_looks on log_check for select to zv_rounds using (true);

    -- Until the transaction ends nobody renews these keys; when somebody has already, what was sealed under them is not saved.
    create function hold_keys(of_case uuid, used bytea) returns void
      language plpgsql security definer set search_path = public as $$ begin
      perform from key_wrap where case_id = of_case and commitment = used for key share;
      if not found then raise exception using errcode = '40001', message = 'a key was renewed'; end if;
    end $$;
    alter function hold_keys(uuid, bytea) owner to zv_guard;
    grant update (made_at) on key_wrap to zv_guard;
    grant execute on function hold_keys(uuid, bytea) to zv_office, zv_consultant, zv_fg;

    create function keys_state() returns table (mode text, epoch_day date, copied_at timestamptz, cases_at timestamptz, root_at timestamptz, signing_at timestamptz)
      language sql stable security definer set search_path = public as $$
      select i.mode, i.epoch_day, i.keys_copied_at, (select min(made_at) from key_wrap), i.root_at,
        coalesce((select at from log_key order by number desc limit 1), (select at from log_head order by seq limit 1))
      from installation i $$;
    alter function keys_state() owner to zv_guard;
    grant execute on function keys_state() to zv_fg;
  `;
}
