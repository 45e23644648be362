import { moves } from "./0008-guards.js";
import { boxes as earlier } from "./0020-noted-boxes.js";
import { adds, onDuty, protect, reads, requested, Step } from "./protect.js";

/** The tables with sealed boxes, and which. */
export const boxes = { ...earlier, contact_moment: ["note"], professional: ["professional"] } as const;

/** What lies in the tables now, by its place. */
const now = Object.entries(boxes)
  .flatMap(([table, kinds]) =>
    kinds.map(
      (kind) => `select '${table}/' || id || '/${kind}' place, ${kind} box from ${table} where ${kind} is not null`,
    ),
  )
  .join(" union all ");

const own = "author_id = (select viewer_id())";

/** A sealed table of the case, to which office and consultants add under their own names. */
const added = (table: "contact_moment" | "professional", kind: string, fgReads: string): string => `
    create index ${table}_case_id on ${table} (case_id, created_at, id);
    ${protect(table)}
    ${reads(table, "zv_office")} ${adds(table, "zv_office", own)}
    ${reads(table, "zv_consultant", onDuty(`${table}.case_id`))} ${adds(table, "zv_consultant", `${onDuty(`${table}.case_id`)} and ${own}`)}
    ${reads(table, "zv_fg", fgReads)}
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on ${table} for each row execute function note_boxes('${kind}');
`;

/**
 * keep/last-contact: a talk with the parents about the work that was done moves the term of a case that has ended, forwards only; no other
 * contact does. data/contact-professional: who else is involved, at his work, and what for.
 */
export class Contacts extends Step {
  readonly name = "Contacts0000000000031";
  readonly sql = `
    create table contact_moment (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint contact_moment_case_id_fkey references case_file,
      author_id uuid not null constraint contact_moment_author_id_fkey references account,
      institution_id uuid constraint contact_moment_institution_id_fkey references institution,
      channel text not null check (channel in ('PHONE', 'EMAIL', 'IN_PERSON', 'PAPER', 'DIGITAL')),
      held_on date not null,
      partner text not null check (partner in ('GUARDIAN', 'PUPIL', 'APPLICANT', 'INSTITUTION', 'OTHER')),
      subject text not null check (subject in ('WORK', 'APPOINTMENT', 'SIGNATURES', 'REQUEST', 'COMPLAINT', 'SURVEY')),
      is_reached boolean not null,
      moves_term boolean not null,
      note bytea not null,
      constraint contact_with_whom check ((partner = 'INSTITUTION') = (institution_id is not null)),
      constraint moved_by_parents check (not moves_term or (partner = 'GUARDIAN' and subject = 'WORK' and is_reached))
    );
    ${added("contact_moment", "note", "true")}

    create table professional (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint professional_case_id_fkey references case_file,
      author_id uuid not null constraint professional_author_id_fkey references account,
      institution_id uuid constraint professional_institution_id_fkey references institution,
      professional bytea not null
    );
    ${added("professional", "professional", requested("professional.case_id"))}

    alter table case_file add last_contact_on date, add term_moves int not null default 0;
    alter table case_file alter term_moves drop default;
    alter table case_file add constraint last_contact_while_handled check (last_contact_on is null or stage in ('IN_PROGRESS', 'CLOSED'));
    grant update (last_contact_on, term_moves) on case_file to zv_office, zv_consultant;
    grant select (last_contact_on, term_moves) on case_file to zv_office, zv_consultant, zv_fg;

    create function guard_contact() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; begin
      select * into found from case_file c where c.id = new.case_id;
      if new.held_on > house_today() then perform refuse('keep/last-contact', 'contact-in-future'); end if;
      if new.moves_term and found.stage not in ('IN_PROGRESS', 'CLOSED') then
        perform refuse('keep/last-contact', 'contact-moves-nothing');
      end if;
      return new;
    end $$;
    alter function guard_contact() owner to zv_guard;
    create trigger guard_contact before insert on contact_moment for each row execute function guard_contact();

    -- Handling is lawful, and only then is anybody else's name taken down.
    create function guard_professional() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from case_file c where c.id = new.case_id and c.stage = 'IN_PROGRESS' and c.frozen_on is null)
        or not case_is_signed(new.case_id, house_today()) then
        perform refuse('consent/before-handling', 'record-before-consent');
      end if;
      return new;
    end $$;
    alter function guard_professional() owner to zv_guard;
    create trigger guard_professional before insert on professional for each row execute function guard_professional();

    -- A contact was there that moves it, or it stays.
    create function guard_last_contact() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.last_contact_on is distinct from old.last_contact_on and (new.last_contact_on is null
        or new.last_contact_on < old.last_contact_on or not exists (
          select from contact_moment m where m.case_id = new.id and m.moves_term and m.held_on = new.last_contact_on)) then
        perform refuse('keep/last-contact', 'contact-moves-nothing');
      end if;
      if new.stage = 'CLOSED' and new.destroy_on is distinct from old.destroy_on
        and new.destroy_on <> (greatest(new.work_ended_on, new.last_contact_on) + interval '2 years')::date then
        perform refuse('keep/last-contact', 'term-stays');
      end if;
      return new;
    end $$;
    alter function guard_last_contact() owner to zv_guard;
    create trigger guard_last_contact before update on case_file for each row execute function guard_last_contact();

    create or replace function guard_case() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' then
        if new.stage <> 'RECEIVED' then perform refuse('application/personal-data', 'wrong-stage'); end if;
        return new;
      end if;
      if new.stage <> old.stage and (old.stage, new.stage) not in (values ${moves.join(", ")}) then
        if old.stage = 'DECLINED' then perform refuse('keep/declined-14-days', 'declined-stays'); end if;
        perform refuse('keep/no-longer-than-needed', 'wrong-stage');
      end if;
      -- Of a case that was closed a talk with the parents may move it; which one the trigger beside this one holds.
      if new.stage = old.stage and new.destroy_on > old.destroy_on
        and not (new.stage = 'CLOSED' and new.last_contact_on > coalesce(old.last_contact_on, old.work_ended_on)) then
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
      end if;
      return new;
    end $$;

    create or replace function changed_box() returns text language sql stable security definer
      set search_path = public set enable_nestloop = off set enable_mergejoin = off as $$
      with said as (
        select distinct on (place) place, hash from (
          select regexp_replace(box, '/[^/]*$', '') place, regexp_replace(box, '^.*/', '') hash, incarnation, xid, n
          from event, unnest(boxes) with ordinality b(box, n)) noted
        order by place, incarnation desc, xid desc, n desc)
      select place from (${now}) now join said using (place) where encode(sha256(now.box), 'hex') <> said.hash limit 1 $$;
  `;
}
