import { adds, changes, protect, reads } from "../protect.js";

/** Who received what changed is to hear of it (article 19): by which facts of the letter a person's field went along. */
const factOf = `case
      when c.target = 'PUPIL' and c.field = 'birthOn' then 'BIRTH_ON' = any (s.facts)
      when c.target = 'PUPIL' and c.field = 'gender' then 'GENDER' = any (s.facts)
      when c.target = 'PUPIL' and c.field in ('street', 'postcode', 'city') then 'ADDRESS' = any (s.facts)
      when c.target = 'PUPIL' and c.field in ('givenName', 'namePrefix', 'familyName') then true
      when c.target = 'GUARDIAN' and c.field in ('givenName', 'namePrefix', 'familyName', 'email', 'phone') then 'GUARDIANS' = any (s.facts)
      else c.row_id = any (s.record_ids) or c.row_id = any (s.document_ids) end`;

export const told = `
    create function concerns(of_disclosure uuid, of_change uuid) returns boolean language sql stable security definer set search_path = public as $$
      select coalesce((select ${factOf} from disclosure s, decided_change c where s.id = of_disclosure and c.id = of_change and s.case_id = c.case_id
        and (c.measure <> 'KEEP' or c.ground = 'LEGAL_CLAIM')), false) $$;
    create table recipient_notice (
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint recipient_notice_case_id_fkey references case_file,
      request_id uuid not null constraint recipient_notice_request_id_fkey references data_subject_request,
      disclosure_id uuid not null constraint recipient_notice_disclosure_id_fkey references disclosure,
      matter text not null check (matter in ('CORRECTED', 'ERASED', 'RESTRICTED')),
      state text not null check (state in ('NotificationPlanned', 'NotificationCompleted', 'NotificationFailed', 'NotificationNotNeeded')),
      planned_on date not null, done_on date, channel text, reason bytea not null,
      constraint planned_or_done check ((state = 'NotificationPlanned') = (done_on is null)),
      constraint told_by_a_road check ((state = 'NotificationCompleted') = (channel is not null)),
      constraint not_before_it_was_to_be check (done_on >= planned_on)
    );
    create index recipient_notice_case_id on recipient_notice (case_id, created_at, id);
    create index recipient_notice_request_id on recipient_notice (request_id, created_at, id);
    create unique index recipient_notice_once on recipient_notice (disclosure_id, request_id, matter);
    ${protect("recipient_notice")}
    create policy operator_updates on recipient_notice for update to zv_guard using (true) with check (true);
    grant delete on recipient_notice to zv_guard; create policy guard_erases on recipient_notice for delete to zv_guard using (true);
    ${reads("recipient_notice", "zv_office")} ${reads("recipient_notice", "zv_fg")} ${adds("recipient_notice", "zv_fg")}
    ${changes("recipient_notice", "zv_office", "version, state, done_on, channel, reason")}
    ${changes("recipient_notice", "zv_fg", "version, state, done_on, channel, reason")}
    create trigger note_boxes after insert or update on recipient_notice for each row execute function note_boxes('reason');
    create function guard_recipient_notice() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' then
        if new.state <> 'NotificationPlanned' or new.planned_on <> house_today()
          or not exists (select from data_subject_request r where r.id = new.request_id and r.case_id = new.case_id)
          or not exists (select from disclosure s where s.id = new.disclosure_id and s.case_id = new.case_id and s.state in ('SENT', 'RECEIVED')) then
          perform refuse('rights/correct', 'notice-elsewhere');
        end if;
        return new;
      end if;
      if (new.case_id, new.request_id, new.disclosure_id, new.matter, new.planned_on) is distinct from (old.case_id, old.request_id, old.disclosure_id, old.matter, old.planned_on)
        or old.state in ('NotificationCompleted', 'NotificationNotNeeded') and (new.state, new.done_on, new.channel) is distinct from (old.state, old.done_on, old.channel) then
        perform refuse('rights/correct', 'notice-done');
      end if;
      if new.done_on > house_today() then perform refuse('rights/correct', 'told-before'); end if;
      return new;
    end $$;
    create trigger guard_recipient_notice before insert or update on recipient_notice for each row execute function guard_recipient_notice();`;
