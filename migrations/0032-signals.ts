import { changes, onDuty, protect, reads, Step } from "./protect.js";

const own = "account_id = (select viewer_id())";
const kinds = ["ASSIGNED", "TASK_GIVEN", "SIGNED", "WITHDRAWN", "FROZEN", "REQUEST_RECEIVED"];

/** Told by the database itself, so that nobody who does something has to think of it. */
const told = (name: string, table: string, when: string, body: string): string => `
    create function ${name}() returns trigger language plpgsql security definer set search_path = public as $$ begin
      ${body}
      return null;
    end $$;
    alter function ${name}() owner to zv_guard;
    create trigger ${name} after ${when} on ${table} for each row execute function ${name}();
`;

/**
 * security/one-file: who works on a case hears what others did in it, by case number and kind and nothing else. A signal is for one
 * person, who sees it as long as he sees the case.
 */
export class Signals extends Step {
  readonly name = "Signals0000000000032";
  readonly sql = `
    create table signal (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint signal_case_id_fkey references case_file,
      account_id uuid not null constraint signal_account_id_fkey references account,
      kind text not null check (kind in (${kinds.map((kind) => `'${kind}'`).join(", ")})),
      seen_at timestamptz
    );
    create index signal_by_account on signal (account_id, created_at, id);
    create index signal_by_created_at on signal (created_at, id);
    create index signal_case_id on signal (case_id);
    create index signal_unseen on signal (account_id) where seen_at is null;
    ${protect("signal")}
    ${reads("signal", "zv_office", own)} ${changes("signal", "zv_office", "version, seen_at", own)}
    ${reads("signal", "zv_consultant", `${own} and ${onDuty("signal.case_id")}`)}
    ${changes("signal", "zv_consultant", "version, seen_at", `${own} and ${onDuty("signal.case_id")}`)}
    ${reads("signal", "zv_fg", own)} ${changes("signal", "zv_fg", "version, seen_at", own)}
    grant insert on signal to zv_guard;
    create policy guard_adds on signal for insert to zv_guard with check (true);

    -- Nobody is told what he did himself.
    create function tell_signal(of_case uuid, to_account uuid, of_kind text) returns void language sql set search_path = public as $$
      insert into signal (id, version, created_at, case_id, account_id, kind)
        select gen_random_uuid(), 1, house_now(), $1, $2, $3 where $2 is distinct from viewer_id() $$;
    -- Who works on a case now: who is assigned to it, and who of the office has something to do in it.
    create function at_work_on(of_case uuid) returns setof uuid language sql stable set search_path = public as $$
      select a.consultant_id from assignment a where a.case_id = $1 and a.ended_at is null
        and a.from_on <= house_today() and (a.to_on is null or a.to_on >= house_today())
      union
      select t.owner_id from task t join account o on o.id = t.owner_id
        where t.case_id = $1 and t.state = 'OPEN' and o.role = 'office' $$;

    grant execute on function tell_signal, at_work_on, viewer_id to zv_guard;

    ${told("signal_assignment", "assignment", "insert", "perform tell_signal(new.case_id, new.consultant_id, 'ASSIGNED');")}
    ${told(
      "signal_task",
      "task",
      "insert or update of owner_id",
      `if new.state = 'OPEN' and new.owner_id is not null and (tg_op = 'INSERT' or new.owner_id is distinct from old.owner_id) then
        perform tell_signal(new.case_id, new.owner_id, 'TASK_GIVEN');
      end if;`,
    )}
    ${told(
      "signal_signature",
      "signature",
      "insert or update",
      `if new.signed_on is not null and (tg_op = 'INSERT' or old.signed_on is null) then
        perform tell_signal(new.case_id, who, 'SIGNED') from at_work_on(new.case_id) who;
      end if;
      if new.withdrawn_at is not null and (tg_op = 'INSERT' or old.withdrawn_at is null) then
        perform tell_signal(new.case_id, who, 'WITHDRAWN') from at_work_on(new.case_id) who;
      end if;`,
    )}
    ${told(
      "signal_frozen",
      "case_file",
      "update of frozen_on",
      `if new.frozen_on is not null and old.frozen_on is null then
        perform tell_signal(new.id, who, 'FROZEN') from at_work_on(new.id) who;
      end if;`,
    )}
    ${told(
      "signal_request",
      "data_subject_request",
      "insert",
      "perform tell_signal(new.case_id, a.id, 'REQUEST_RECEIVED') from account a where a.role = 'fg';",
    )}
  `;
}
