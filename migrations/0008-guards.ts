import { Step } from "./protect.js";

/** Which stage may follow which. What is not here cannot happen, whoever asks. */
export const moves = [
  ["RECEIVED", "INTAKE_PLANNED"],
  ["RECEIVED", "INTAKE_DONE"],
  ["RECEIVED", "WITHDRAWN"],
  ["INTAKE_PLANNED", "INTAKE_DONE"],
  ["INTAKE_PLANNED", "DECLINED"],
  ["INTAKE_PLANNED", "WITHDRAWN"],
  ["INTAKE_DONE", "DECLINED"],
  ["INTAKE_DONE", "ON_HOLD"],
  ["INTAKE_DONE", "AWAITING_SIGNATURES"],
  ["INTAKE_DONE", "IN_PROGRESS"],
  ["ON_HOLD", "INTAKE_PLANNED"],
  ["ON_HOLD", "DECLINED"],
  ["ON_HOLD", "AWAITING_SIGNATURES"],
  ["AWAITING_SIGNATURES", "DECLINED"],
  ["AWAITING_SIGNATURES", "IN_PROGRESS"],
  ["IN_PROGRESS", "CLOSED"],
].map(([from, to]) => `('${from}', '${to}')`);

const guard = (name: string, table: string, when: string, declare: string, body: string): string => `
    create function ${name}() returns trigger language plpgsql security definer set search_path = public as $$
    ${declare} begin ${body}
      return new;
    end $$;
    alter function ${name}() owner to zv_guard;
    create trigger ${name} before ${when} on ${table} for each row execute function ${name}();
`;

/**
 * consent/before-handling and its neighbours: what the acts promise the database holds by itself. A step that was taken is not
 * taken back: a signature, a withdrawal, an end of an assignment, an objection.
 */
export class Guards extends Step {
  readonly name = "Guards0000000000008";
  readonly sql = `
    create function refuse(clause text, key text) returns void language plpgsql as
      $$ begin raise exception using errcode = 'ZV001', message = key, hint = clause; end $$;
    grant execute on function refuse(text, text) to zv_office, zv_consultant, zv_fg, zv_guard;
    ${guard(
      "guard_case",
      "case_file",
      "insert or update",
      "",
      `
      if tg_op = 'INSERT' then
        if new.stage <> 'RECEIVED' then perform refuse('application/personal-data', 'wrong-stage'); end if;
        return new;
      end if;
      if new.stage <> old.stage and (old.stage, new.stage) not in (values ${moves.join(", ")}) then
        if old.stage = 'DECLINED' then perform refuse('keep/declined-14-days', 'declined-stays'); end if;
        perform refuse('keep/no-longer-than-needed', 'wrong-stage');
      end if;
      if new.stage = old.stage and new.destroy_on > old.destroy_on then
        perform refuse('keep/no-longer-than-needed', 'term-stays');
      end if;
      if old.stage in ('CLOSED', 'DECLINED') and (new.intake_held_on, new.work_started_on, new.work_ended_on, new.outcome)
        is distinct from (old.intake_held_on, old.work_started_on, old.work_ended_on, old.outcome) then
        perform refuse('keep/no-longer-than-needed', 'term-stays');
      end if;
      if old.frozen_on is not null and new.frozen_on is distinct from old.frozen_on then
        perform refuse('consent/before-handling', 'frozen');
      end if;
      if new.stage = 'IN_PROGRESS' and old.stage <> 'IN_PROGRESS' then
        if not case_is_signed(new.id, house_today()) then perform refuse('consent/before-handling', 'not-signed'); end if;
        if not case_is_signed(new.id, new.work_started_on) then
          perform refuse('consent/before-handling', 'started-before-consent');
        end if;
      end if;
      if new.stage = 'CLOSED' and old.stage <> 'CLOSED' and exists (
        select from disclosure d where d.case_id = new.id and (d.disclosed_at at time zone 'Europe/Amsterdam')::date > new.work_ended_on) then
        perform refuse('share/within-assignment', 'end-before-sharing');
      end if;`,
    )}
    ${guard(
      "guard_signature",
      "signature",
      "insert or update",
      "",
      `
      if tg_op = 'UPDATE' then
        if old.signed_on is not null and (new.signed_on, new.channel, new.document_hash)
          is distinct from (old.signed_on, old.channel, old.document_hash) then
          perform refuse('consent/in-writing', 'already-signed');
        end if;
        if old.withdrawn_at is not null and (new.withdrawn_at, new.signed_on) is distinct from (old.withdrawn_at, old.signed_on) then
          perform refuse('purpose/legal-basis', 'already-withdrawn');
        end if;
      end if;
      new.recorded_on := case when new.signed_on is null then null
        when tg_op = 'UPDATE' and old.signed_on is not null then old.recorded_on else house_today() end;
      if new.signed_on > house_today() then perform refuse('consent/in-writing', 'signed-in-future'); end if;
      if not exists (select from consent c where c.id = new.consent_id and c.case_id = new.case_id) then
        perform refuse('consent/agreement-and-authorisation', 'other-case');
      end if;
      if new.signer = 'GUARDIAN' and not exists (
        select from guardian g where g.id = new.guardian_id and g.case_id = new.case_id
        and (g.authority = 'YES' or new.signed_on is null or (tg_op = 'UPDATE' and old.signed_on is not null))) then
        perform refuse('data/parents-and-guardians', 'no-authority');
      end if;
      if exists (select from signature s join consent c on c.id = s.consent_id join consent own on own.id = new.consent_id
        where s.case_id = new.case_id and s.document_hash = new.document_hash and c.document <> own.document) then
        perform refuse('consent/agreement-and-authorisation', 'same-document');
      end if;`,
    )}
    ${guard(
      "guard_consent",
      "consent",
      "update",
      "",
      `
      if old.lapses_on is not null and (new.lapses_on is null or new.lapses_on > old.lapses_on) then
        perform refuse('data/parents-and-guardians', 'pupil-must-sign');
      end if;`,
    )}
    ${guard(
      "guard_line",
      "authorisation_line",
      "insert",
      "",
      `
      if not exists (select from consent c where c.id = new.consent_id and c.case_id = new.case_id and c.document = 'AUTHORISATION'
        and new.from_on >= c.from_on and new.to_on <= c.to_on) then
        perform refuse('share/only-authorised', 'other-case');
      end if;`,
    )}
    ${guard(
      "guard_assignment",
      "assignment",
      "insert or update",
      "",
      `
      if tg_op = 'UPDATE' then
        new.ended_at := coalesce(old.ended_at, new.ended_at);
        return new;
      end if;
      if not exists (select from case_file c where c.id = new.case_id and c.stage = 'IN_PROGRESS') then
        perform refuse('keep/held-apart', 'not-in-progress');
      end if;
      if not is_under_agreement(new.consultant_id, greatest(new.from_on, house_today())) then
        perform refuse('processors/consultants', 'no-processor-agreement');
      end if;
      if exists (select from assignment a where a.case_id = new.case_id and a.ended_at is null
        and daterange(a.from_on, a.to_on, '[]') && daterange(new.from_on, new.to_on, '[]')) then
        perform refuse('share/consultant', 'already-assigned');
      end if;`,
    )}
  `;
}
