import { adds, assigned, changes, onDuty, opened, protect, reads, requested, Step } from "./protect.js";

export const guards = (...signatures: string[]): string =>
  signatures.map((signature) => `alter function ${signature} owner to zv_guard;`).join(" ");

/** One more word in a closed list that other steps add to as well. */
export const oneMore = (constraint: string, word: string): string => `
    do $$ declare found record; begin
      select conrelid::regclass place, pg_get_constraintdef(oid) said into found from pg_constraint where conname = '${constraint}';
      execute format('alter table %s drop constraint ${constraint}, add constraint ${constraint} %s', found.place,
        replace(found.said, 'ARRAY[', 'ARRAY[''${word}''::text, '));
    end $$;`;

/** What went stays as it went: it is added, in the transaction that decides on it, and never changed. */
const copy = (table: string, kinds: readonly string[], office: string): string => `
    create table ${table} (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint ${table}_case_id_fkey references case_file,
      disclosure_id uuid not null constraint ${table}_disclosure_id_fkey references disclosure,
      ${kinds.map((kind) => `${kind} bytea not null`).join(", ")}
    );
    create unique index ${table}_disclosure_id on ${table} (disclosure_id);
    create index ${table}_case_id on ${table} (case_id);
    ${protect(table)}
    ${reads(table, "zv_office", office)} ${adds(table, "zv_office", office)}
    ${reads(table, "zv_consultant", onDuty(`${table}.case_id`))} ${adds(table, "zv_consultant", assigned(`${table}.case_id`))}
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    create trigger note_boxes after insert or update on ${table} for each row
      execute function note_boxes(${kinds.map((kind) => `'${kind}'`).join(", ")});
    create trigger guard_copy before insert on ${table} for each row execute function guard_copy();`;

const states = `
    alter table disclosure
      add state text not null default 'RECEIVED' check (state in ('PREPARED', 'SENT', 'RECEIVED', 'WITHDRAWN')),
      add facts text[] not null default '{}',
      add left_on date,
      add withdrawn_at timestamptz,
      -- Since when who received it must be told that the authorisation was withdrawn.
      add recalled_at timestamptz,
      add told_on date,
      drop constraint disclosure_manner_check,
      add constraint disclosure_manner_check check (manner in ('LETTER', 'LINK', 'ORAL'));
    alter table disclosure no force row level security;
    alter table disclosure disable trigger user;
    update disclosure set left_on = (disclosed_at at time zone 'Europe/Amsterdam')::date, state = case manner when 'ORAL' then 'RECEIVED' else 'SENT' end;
    alter table disclosure enable trigger user;
    alter table disclosure force row level security;
    alter table disclosure alter state drop default, alter facts drop default,
      add constraint left_on_a_day check ((state in ('SENT', 'RECEIVED')) = (left_on is not null)),
      add constraint withdrawn_before_it_left check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
      add constraint told_when_recalled check (told_on is null or recalled_at is not null),
      add constraint recalled_when_gone check (recalled_at is null or state in ('SENT', 'RECEIVED'));
    create index disclosure_prepared on disclosure (case_id) where state = 'PREPARED';
    ${changes("disclosure", "zv_office", "version, state, left_on, told_on, withdrawn_at, note")}
    ${changes("disclosure", "zv_consultant", "version, state, left_on, told_on, withdrawn_at, note", assigned("disclosure.case_id"))}
    grant update (state, left_on, withdrawn_at, recalled_at) on disclosure to zv_guard;`;

/** Judged when it is decided on, when it leaves and when it is fetched: always by the lines of that instant, which nobody changes meanwhile. */
const judged = `
    create function sharing_is_lawful(of_case uuid, institution uuid, categories text[]) returns boolean
      language sql stable security definer set search_path = public as $$
      select exists (select from case_file c where c.id = of_case and c.stage = 'IN_PROGRESS' and c.frozen_on is null)
        and case_is_signed(of_case, house_today())
        and not exists (select from unnest(categories) category where not exists (
          select from authorisation_line l where l.case_id = of_case and l.institution_id = institution
          and l.direction = 'GIVE' and category = any (l.categories) and line_is_in_force(l.id))) $$;
    create function judge_sharing(of_case uuid, institution uuid, categories text[]) returns void
      language plpgsql security definer set search_path = public as $$ begin
      perform from authorisation_line l where l.case_id = of_case and l.institution_id = institution for share;
      perform from signature s where s.case_id = of_case for share;
      if not exists (select from case_file c where c.id = of_case and c.stage = 'IN_PROGRESS') then
        perform refuse('share/within-assignment', 'not-in-progress');
      end if;
      if exists (select from case_file c where c.id = of_case and c.frozen_on is not null) then
        perform refuse('share/only-authorised', 'frozen');
      end if;
      -- To share is one of the things that the agreement is about.
      if not case_is_signed(of_case, house_today()) then perform refuse('consent/before-handling', 'not-signed'); end if;
      if not sharing_is_lawful(of_case, institution, categories) then
        perform refuse('share/only-authorised', 'no-line-to-give');
      end if;
    end $$;
    create or replace function guard_disclosure() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if tg_op = 'INSERT' then
        perform judge_sharing(new.case_id, new.institution_id, new.categories);
        new.disclosed_at := house_now();
        new.state := case new.manner when 'ORAL' then 'RECEIVED' else 'PREPARED' end;
        if new.left_on > house_today() then perform refuse('share/only-authorised', 'left-in-future'); end if;
        -- What was told earlier was allowed on that day too.
        if new.manner = 'ORAL' and exists (select from unnest(new.categories) category where not exists (
          select from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.institution_id
          and l.direction = 'GIVE' and category = any (l.categories) and line_covers(l.id, new.left_on))) then
          perform refuse('share/only-authorised', 'told-before-line');
        end if;
        if new.manner = 'ORAL' and (not case_is_signed(new.case_id, new.left_on)
          or exists (select from case_file c where c.id = new.case_id and new.left_on < c.work_started_on)) then
          perform refuse('share/within-assignment', 'told-before-work');
        end if;
        if not 'CONTACT' = any (new.categories) then perform refuse('share/only-authorised', 'no-line-to-give'); end if;
        if (select count(*) from (
            select id, 'LEARNING' as category from learning_record where case_id = new.case_id
            union all select id, 'ABSENCE' from absence_record where case_id = new.case_id
            union all select id, 'HEALTH' from health_record where case_id = new.case_id
            union all select id, 'HOME' from home_record where case_id = new.case_id
          ) r where r.id = any (new.record_ids) and r.category = any (new.categories)) <> cardinality(new.record_ids) then
          perform refuse('share/only-authorised', 'unknown-records');
        end if;
        return new;
      end if;
      if (new.institution_id, new.manner, new.categories, new.facts, new.record_ids, new.disclosed_at, new.author_id, new.case_id)
        is distinct from (old.institution_id, old.manner, old.categories, old.facts, old.record_ids, old.disclosed_at, old.author_id, old.case_id)
        or (old.left_on is not null and new.left_on is distinct from old.left_on)
        or (old.told_on is not null and new.told_on is distinct from old.told_on) then
        perform refuse('share/only-authorised', 'disclosure-stays');
      end if;
      if new.told_on > house_today() then perform refuse('share/only-authorised', 'left-in-future'); end if;
      if new.state = old.state then return new; end if;
      if old.state = 'WITHDRAWN' and new.state = 'SENT' and new.manner = 'LETTER' then
        -- It had left already, and nobody had taken that down: what is told of it is what happened, and who received it is told.
        if new.left_on is null or new.left_on >= (old.withdrawn_at at time zone 'Europe/Amsterdam')::date
          or new.left_on < (old.disclosed_at at time zone 'Europe/Amsterdam')::date then
          perform refuse('share/only-authorised', 'left-after-withdrawal');
        end if;
        new.withdrawn_at := null;
        new.recalled_at := house_now();
        return new;
      end if;
      if old.state <> 'PREPARED' then perform refuse('share/only-authorised', 'disclosure-stays'); end if;
      if new.state = 'WITHDRAWN' then
        new.withdrawn_at := house_now();
        return new;
      end if;
      -- A letter is posted by somebody of the house; a link is opened by who has it, through the guards.
      if (new.manner, new.state) not in (('LETTER', 'SENT'), ('LINK', 'RECEIVED')) or (new.state = 'RECEIVED' and session_user <> 'zv_door') then
        perform refuse('share/only-authorised', 'disclosure-stays');
      end if;
      if new.left_on > house_today() or new.left_on < (old.disclosed_at at time zone 'Europe/Amsterdam')::date then
        perform refuse('share/only-authorised', 'left-in-future');
      end if;
      perform judge_sharing(new.case_id, new.institution_id, new.categories);
      return new;
    end $$;
    drop trigger guard_disclosure on disclosure;
    create trigger guard_disclosure before insert or update on disclosure for each row execute function guard_disclosure();
    create function guard_copy() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not exists (select from disclosure d where d.id = new.disclosure_id and d.case_id = new.case_id and d.xmin::text = pg_current_xact_id()::xid::text) then
        perform refuse('share/only-authorised', 'disclosure-stays');
      end if;
      return new;
    end $$;
    ${guards("sharing_is_lawful(uuid, uuid, text[])", "judge_sharing(uuid, uuid, text[])", "guard_copy()")}`;

/** Whoever withdraws waits for who shares, or is waited for; both take their moment after that. */
const ended = `
    create function end_sharing(of_case uuid) returns int language sql security definer set search_path = public as $$
      with gone as (update disclosure d set state = 'WITHDRAWN' where d.case_id = of_case and d.state = 'PREPARED'
        and not sharing_is_lawful(d.case_id, d.institution_id, d.categories) returning 1) select count(*)::int from gone $$;
    create function end_all_sharing() returns int language sql security definer set search_path = public as $$
      select coalesce(sum(end_sharing(case_id)), 0)::int from (select distinct case_id from disclosure where state = 'PREPARED') waiting $$;
    create function moment_of_withdrawal() returns trigger language plpgsql security definer set search_path = public as $$ begin
      new.withdrawn_at := house_now();
      return new;
    end $$;
    create trigger a_moment_of_withdrawal before update on signature for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function moment_of_withdrawal();
    create function end_with_authorisation() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_sharing(new.case_id);
      update disclosure d set recalled_at = house_now() where d.case_id = new.case_id and d.state in ('SENT', 'RECEIVED') and d.recalled_at is null
        and exists (select from authorisation_line l where l.consent_id = new.consent_id and l.institution_id = d.institution_id and l.direction = 'GIVE')
        and not sharing_is_lawful(d.case_id, d.institution_id, d.categories);
      if found then
        insert into task (id, version, created_at, case_id, kind, target_on, state)
          values (gen_random_uuid(), 1, house_now(), new.case_id, 'TELL_RECIPIENTS', house_today() + 3, 'OPEN') on conflict do nothing;
      end if;
      return null;
    end $$;
    create trigger end_with_authorisation after update on signature for each row
      when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function end_with_authorisation();
    create function end_with_case() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform end_sharing(new.id);
      return null;
    end $$;
    create trigger end_with_case after update on case_file for each row
      when (new.stage <> old.stage or new.frozen_on is distinct from old.frozen_on) execute function end_with_case();
    grant insert on task to zv_guard;
    create policy guard_asks on task for insert to zv_guard with check (kind = 'TELL_RECIPIENTS');
    ${guards("end_sharing(uuid)", "end_all_sharing()", "moment_of_withdrawal()", "end_with_authorisation()", "end_with_case()")}
    grant execute on function end_all_sharing() to zv_rounds;
    ${oneMore("task_kind_check", "TELL_RECIPIENTS")}
    do $$ declare said text; begin
      select replace(pg_get_indexdef('task_one_duty'::regclass), 'ARRAY[', 'ARRAY[''TELL_RECIPIENTS''::text, ') into said;
      drop index task_one_duty;
      execute said;
    end $$;`;

/**
 * share/only-authorised, share/within-assignment, data/home: nothing leaves but under a line of that very instant; what waits to leave does not outlive
 * its authorisation; what has left stays with the case as it left, what is about health and home under their own key.
 */
export class Sharing extends Step {
  readonly name = "Sharing0000000000055";
  readonly sql = `${states} ${judged}
    ${copy("disclosure_copy", ["contact", "identity", "learning", "absence", "note"], "true")}
    ${reads("disclosure_copy", "zv_fg")}
    ${copy("disclosed_health", ["health"], opened("disclosed_health.case_id", "special"))}
    ${copy("disclosed_home", ["home"], opened("disclosed_home.case_id", "special"))}
    ${reads("disclosed_health", "zv_fg", requested("disclosed_health.case_id"))}
    ${reads("disclosed_home", "zv_fg", requested("disclosed_home.case_id"))}
    ${ended}`;
}
