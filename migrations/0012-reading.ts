import { onDuty, Step } from "./protect.js";

/**
 * A function whose text becomes part of the statement that asks it, as PostgreSQL does with a plain set-returning function of
 * SQL: no call for a row, and its tables are read by their indexes.
 */
const part = (name: string, takes: string, gives: string, logins: string, body: string): string => `
  create function ${name}(${takes}) returns setof ${gives} language sql stable begin atomic ${body}; end;
  grant execute on function ${name} to ${logins};
`;
const caseReaders = "zv_office, zv_consultant, zv_fg, zv_guard";
/** Found out once for a statement, not once for a row: nothing is pulled out of it. */
const todayAs = (day = "(select house_today())") => `(select ${day} today offset 0) d`;

/** The orders of the lists; the id settles what is equal. A date that is not there comes last. */
const orders = {
  case_file: [
    "stage, number",
    "stage, received_on",
    "coalesce(destroy_on, 'infinity')",
    "stage, coalesce(destroy_on, 'infinity')",
  ],
  consent: ["created_at", "document, sent_on", "document, created_at"],
  authorisation_line: ["from_on", "to_on", "created_at", "direction, from_on", "institution_id, from_on"],
  data_subject_request: ["received_on", "due_statutory", "created_at", "kind, received_on", "state, due_statutory"],
  institution: ["created_at", "kind, name", "kind, created_at"],
  account: ["name", "created_at", "role, name"],
};
const indexed = Object.entries(orders).flatMap(([table, lists]) =>
  lists.map((list) => {
    const name = `${table}_by_${list.replace(/coalesce\((\w+).*?\)/, "$1").replace(/\W+/g, "_")}`;
    return `create index ${name} on ${table} (${list}, id);`;
  }),
);

/** Parts of a case, by what they belong to: they are read in the order in which they were made, out of the index. */
const parts = {
  case_id: [
    ...["guardian", "assignment", "consent", "disclosure", "data_subject_request"],
    ...["learning_record", "absence_record", "health_record", "home_record"],
  ],
  consent_id: ["signature", "authorisation_line"],
};
const inOrder = Object.entries(parts).flatMap(([column, tables]) =>
  tables.map(
    (table) =>
      `drop index ${table}_${column}; create index ${table}_${column} on ${table} (${column}, created_at, id);`,
  ),
);

/** What a consultant reads in his cases, and what he adds there under his own name. */
const readByConsultant = [
  ...["key_wrap", "pupil", "applicant", "guardian", "consent", "signature", "authorisation_line", "disclosure"],
  ...["learning_record", "absence_record", "health_record", "home_record"],
];
const addedByConsultant = ["disclosure", "learning_record", "absence_record", "health_record", "home_record"];

/**
 * Reading in one statement: what is computed from a row is part of the statement, every order of a list is an index, what
 * the day is and who is on duty is found out once, and to nobody the database answers nothing, so that a question need not
 * wait for who asks it.
 */
export class Reading extends Step {
  readonly name = "Reading0000000000012";
  readonly sql = `
    -- The same clock, in the cheapest form; a body that is parsed when it is made depends on no search path.
    create or replace function house_now() returns timestamptz language sql stable security definer begin atomic
      select clock_timestamp() + coalesce((select clock_offset from installation), '0'); end;
    create or replace function house_today() returns date language sql stable
      return (house_now() at time zone 'Europe/Amsterdam')::date;
    create or replace function viewer_id() returns uuid language sql stable
      return nullif(current_setting('zv.viewer', true), '')::uuid;
    create or replace function viewer_role() returns text language sql stable
      return coalesce(nullif(current_setting('zv.role', true), ''), 'nobody');

    create or replace function open_request(token_hash bytea)
      returns table (account_id uuid, role text, is_lead boolean, name text, organisation text, at timestamptz, today date)
      language plpgsql security definer set search_path = public as $$
    declare seen timestamptz; begin
      at := house_now();
      today := (at at time zone 'Europe/Amsterdam')::date;
      select a.id, a.role, a.is_lead, a.name, a.organisation, s.seen_at
        into account_id, role, is_lead, name, organisation, seen
        from session s join account a on a.id = s.account_id
        where s.id = token_hash and s.login = session_user and s.ends_at > at and s.seen_at + s.idle > at;
      if account_id is null or (role = 'consultant' and not is_under_agreement(account_id, today)) then
        raise exception using errcode = 'ZV002', message = 'nobody';
      end if;
      perform set_config('zv.viewer', account_id::text, true), set_config('zv.role', role, true);
      -- Once a minute is enough to know that somebody is still there, and keeps readers from waiting for one another.
      if seen < at - interval '1 minute' then update session s set seen_at = at where s.id = token_hash; end if;
      return next;
    end $$;

    -- Today, for a consultant whose agreement is in force today; otherwise no day at all (processors/consultants).
    create function duty_day() returns date language plpgsql stable set search_path = public as $$
    declare today date := house_today(); begin
      return case when is_under_agreement(viewer_id(), today) then today end;
    end $$;
    grant execute on function duty_day to zv_consultant;
    alter policy zv_consultant_reads on case_file using (${onDuty("case_file.id")});
    alter policy zv_consultant_changes on case_file using (${onDuty("case_file.id")}) with check (${onDuty("case_file.id")});
    ${readByConsultant.map((table) => `alter policy zv_consultant_reads on ${table} using (${onDuty(`${table}.case_id`)});`).join("\n    ")}
    ${addedByConsultant
      .map(
        (table) => `alter policy zv_consultant_adds on ${table}
      with check (${onDuty(`${table}.case_id`)} and author_id = (select viewer_id()));`,
      )
      .join("\n    ")}

    -- consent/in-writing, judged by day: what is signed holds from that day, or from the day it was taken down if that was
    -- later; what is withdrawn on a day no longer holds on it. From sixteen the pupil's own signature is what counts.
    ${part(
      "consent_status_of",
      "consent uuid, from_on date, to_on date, lapses_on date, needs_all boolean, day date default null",
      "text",
      caseReaders,
      `select case
          when bool_or(gone) and bool_or(given and not gone) then 'CONFLICTING'
          when bool_or(gone and given) then 'WITHDRAWN'
          when bool_or(gone) then 'REFUSED'
          when bool_or(is_over) then 'EXPIRED'
          when bool_or(is_to_come) then 'REQUESTED'
          when bool_or(given and signer = 'PUPIL') then 'GIVEN'
          when count(*) filter (where given) >= case when $5 then count(*) else 1 end then 'GIVEN'
          else 'REQUESTED' end
        from ${todayAs("coalesce($6, (select house_today()))")} cross join lateral (
          select s.signer, coalesce(greatest(s.signed_on, s.recorded_on) <= d.today, false) as given,
            coalesce((s.withdrawn_at at time zone 'Europe/Amsterdam')::date <= d.today, false) as gone,
            $3 < d.today or coalesce($4 <= d.today, false) as is_over, $2 > d.today as is_to_come
          from signature s where s.consent_id = $1 offset 0) s
        having count(*) > 0`,
    )}
    ${part(
      "line_in_force_of",
      "case_id uuid, consent_id uuid, from_on date, to_on date",
      "boolean",
      caseReaders,
      `select d.today between $3 and $4 and exists (select from case_file c where c.id = $1 and c.stage <> 'CLOSED')
          and (select status = 'GIVEN' from consent c
            cross join lateral consent_status_of(c.id, c.from_on, c.to_on, c.lapses_on, c.needs_all) status where c.id = $2)
        from ${todayAs()}`,
    )}
    ${part(
      "assignment_active_of",
      "from_on date, to_on date, ended_at timestamptz",
      "boolean",
      caseReaders,
      `select $3 is null and $1 <= d.today and ($2 is null or $2 >= d.today) from ${todayAs()}`,
    )}
    ${part(
      "agreement_in_force_of",
      "from_on date, to_on date",
      "boolean",
      "zv_office, zv_fg",
      `select d.today between $1 and $2 from ${todayAs()}`,
    )}
    -- Where the lists of a consultant begin; which of them he sees on which day the policies decide.
    create function my_cases() returns setof uuid language sql stable rows 50 begin atomic
      select distinct a.case_id from assignment a where a.consultant_id = viewer_id() and a.ended_at is null; end;
    grant execute on function my_cases to zv_consultant;

    create or replace function line_covers(line uuid, day date) returns boolean language sql stable begin atomic
      select exists (select from authorisation_line l join consent c on c.id = l.consent_id
        cross join lateral consent_status_of(c.id, c.from_on, c.to_on, c.lapses_on, c.needs_all, day) status
        where l.id = line and day between l.from_on and l.to_on and status = 'GIVEN'); end;
    create or replace function line_is_in_force(line uuid) returns boolean language sql stable begin atomic
      select coalesce((select is_in_force from authorisation_line l
        cross join lateral line_in_force_of(l.case_id, l.consent_id, l.from_on, l.to_on) is_in_force where l.id = line), false); end;
    create or replace function case_is_signed(case_id uuid, day date) returns boolean language sql stable begin atomic
      select count(distinct c.document) = 2 from consent c
        cross join lateral consent_status_of(c.id, c.from_on, c.to_on, c.lapses_on, c.needs_all, $2) status
        where c.case_id = $1 and status = 'GIVEN'; end;
    -- As it was; that handling is lawful is looked up once where the record came in today.
    create or replace function guard_record() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; today date := house_today(); begin
      select * into found from case_file c where c.id = new.case_id;
      if found.stage <> 'IN_PROGRESS' or not case_is_signed(new.case_id, today) then
        perform refuse('consent/before-handling', 'record-before-consent');
      end if;
      if found.frozen_on is not null then perform refuse('consent/before-handling', 'frozen'); end if;
      if new.source_institution_id is not null and not exists (
        select from authorisation_line l where l.case_id = new.case_id and l.institution_id = new.source_institution_id
        and l.direction = 'ASK' and tg_argv[0] = any (l.categories) and line_covers(l.id, new.received_on)) then
        perform refuse('origin/third-parties-authorised', 'no-line-to-ask');
      end if;
      if new.received_on <> today and not case_is_signed(new.case_id, new.received_on) then
        perform refuse('consent/before-handling', 'received-before-consent');
      end if;
      return new;
    end $$;
    drop function consent_status(uuid), consent_status(uuid, date), assignment_is_active(uuid), agreement_is_in_force(uuid);
    ${[...indexed, ...inOrder].join("\n    ")}
    -- A case changes at every act: with room beside it on its page, its indexes need not be told.
    alter table case_file set (fillfactor = 90);
  `;
}
