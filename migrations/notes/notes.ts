const least = 20;
const most = 1_000;
const texts = `
      dutch text not null check (length(dutch) between ${least} and ${most}),
      english text not null check (length(english) between ${least} and ${most}),`;

/** What is published beside a year holds nobody; who wrote and who signed it stands in the house. */
export const notes = `
    create table report.note (
      cohort int not null constraint note_cohort_fkey references report.cohort, number int not null check (number > 0),
      replaces int check (replaces < number), ${texts}
      published_on date not null default house_today(),
      primary key (cohort, number),
      constraint note_replaces_fkey foreign key (cohort, replaces) references report.note
    );
    create unique index note_replaced_once on report.note (cohort, replaces);
    create unique index note_said_once on report.note (cohort, md5(dutch || english));
    create table report_note_proposal (
      id uuid primary key, cohort int not null constraint report_note_proposal_cohort_fkey references report.cohort, replaces int, ${texts}
      proposed_by uuid not null constraint report_note_proposal_proposed_by_fkey references account, proposed_at timestamptz not null default house_now(),
      judged_by uuid constraint report_note_proposal_judged_by_fkey references account, judged_at timestamptz,
      number int, remark text check (length(remark) between 10 and ${most}),
      constraint report_note_proposal_number_fkey foreign key (cohort, number) references report.note,
      constraint judged_one_way check ((judged_by is null) = (judged_at is null) and num_nonnulls(number, remark) = num_nonnulls(judged_by)),
      constraint signed_by_another check (number is null or judged_by <> proposed_by)
    );
    -- Sent twice it waits once.
    create unique index report_note_proposal_waits_once on report_note_proposal (cohort, coalesce(replaces, 0), md5(dutch || english)) where judged_by is null;
    create index report_note_proposal_cohort on report_note_proposal (cohort, number);
    create index report_note_proposal_proposed_by on report_note_proposal (proposed_by);
    create index report_note_proposal_judged_by on report_note_proposal (judged_by);
    grant select on report.note to zv_ministry, zv_office, zv_fg, zv_rounds, zv_backup;
    grant select, insert on report.note to zv_guard;
    create trigger note_stays before update or delete on report.note for each row execute function report_stays();
    create trigger note_is_whole before truncate on report.note execute function report_stays();
    create trigger report_note_proposal_stays before delete or truncate on report_note_proposal execute function event_stays();`;

/** The FG signs or sends back, once; nobody signs what he wrote himself, and as it is signed it is published. */
export const judged = `
    create function guard_note_judged() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if old.judged_by is not null then perform refuse('report/yearly', 'note-judged'); end if;
      if (new.id, new.cohort, new.replaces, new.dutch, new.english, new.proposed_by, new.proposed_at) is distinct from
        (old.id, old.cohort, old.replaces, old.dutch, old.english, old.proposed_by, old.proposed_at) then perform refuse('report/yearly', 'figures-stay'); end if;
      if not exists (select from account a where a.id = new.judged_by and a.role = 'fg') then perform refuse('report/yearly', 'fg-signs'); end if;
      new.judged_at := house_now();
      new.number := null;
      if new.remark is not null then return new; end if;
      if new.judged_by = new.proposed_by then perform refuse('report/yearly', 'note-own'); end if;
      perform pg_advisory_xact_lock(hashtext('zv notes'));
      select coalesce(max(n.number), 0) + 1 into new.number from report.note n where n.cohort = new.cohort;
      insert into report.note (cohort, number, replaces, dutch, english) values (new.cohort, new.number, new.replaces, new.dutch, new.english);
      return new;
    end $$;
    create trigger guard_note_judged before update on report_note_proposal for each row execute function guard_note_judged();
    do $$ declare said text; begin
      select pg_get_constraintdef(oid) into said from pg_constraint where conname = 'signal_of_case';
      execute 'alter table signal drop constraint signal_of_case, add constraint signal_of_case check (kind = ''NOTE_PROPOSED'' or ' || substr(said, 6) || ')';
    end $$;
    create function signal_note() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform tell_signal(null, a.id, 'NOTE_PROPOSED', new.id) from account a where a.role = 'fg';
      return null;
    end $$;
    create trigger signal_note after insert on report_note_proposal for each row execute function signal_note();`;
