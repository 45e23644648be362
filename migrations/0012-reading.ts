import { Step } from "./protect.js";

/**
 * A function whose text becomes part of the statement that asks it, as PostgreSQL does with a plain set-returning function of
 * SQL: no call for a row, and its tables are read by their indexes.
 */
const part = (name: string, takes: string, gives: string, logins: string, body: string): string => `
  create function ${name}(${takes}) returns setof ${gives} language sql stable begin atomic ${body}; end;
  grant execute on function ${name} to ${logins};
`;
const caseReaders = "zv_office, zv_consultant, zv_fg, zv_guard";
/** Found out once for a statement, not once for a row. */
const today = "(select house_today())";

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

/**
 * Reading in one statement: what is computed from a row is part of the statement, every order of a list is an index, and
 * to nobody the database answers nothing, so that a question need not wait for who asks it.
 */
export class Reading extends Step {
  readonly name = "Reading0000000000012";
  readonly sql = `
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

    -- consent/in-writing, judged by day: what is signed holds from that day, or from the day it was taken down if that was
    -- later; what is withdrawn on a day no longer holds on it. From sixteen the pupil's own signature is what counts.
    ${part(
      "consent_status_of",
      "consent uuid, day date default null",
      "text",
      caseReaders,
      `select case
          when count(*) filter (where gone) > 0 and count(*) filter (where given and not gone) > 0 then 'CONFLICTING'
          when count(*) filter (where gone and given) > 0 then 'WITHDRAWN'
          when count(*) filter (where gone) > 0 then 'REFUSED'
          when c.to_on < coalesce($2, ${today}) or c.lapses_on <= coalesce($2, ${today}) then 'EXPIRED'
          when c.from_on > coalesce($2, ${today}) then 'REQUESTED'
          when count(*) filter (where given and signer = 'PUPIL') > 0 then 'GIVEN'
          when count(*) filter (where given) >= case when c.needs_all then count(*) else 1 end then 'GIVEN'
          else 'REQUESTED' end
        from consent c join lateral (
          select s.signer, coalesce(greatest(s.signed_on, s.recorded_on) <= coalesce($2, ${today}), false) as given,
            coalesce((s.withdrawn_at at time zone 'Europe/Amsterdam')::date <= coalesce($2, ${today}), false) as gone
          from signature s where s.consent_id = c.id) s on true
        where c.id = $1 group by c.id`,
    )}
    ${part(
      "line_in_force_of",
      "line uuid",
      "boolean",
      caseReaders,
      `select exists (select from authorisation_line l join case_file c on c.id = l.case_id
        where l.id = $1 and ${today} between l.from_on and l.to_on and c.stage <> 'CLOSED'
        and (select status from consent_status_of(l.consent_id) status) = 'GIVEN')`,
    )}
    ${part(
      "assignment_active_of",
      "assignment uuid",
      "boolean",
      caseReaders,
      `select a.ended_at is null and a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today})
        from assignment a where a.id = $1`,
    )}
    ${part(
      "agreement_in_force_of",
      "agreement uuid",
      "boolean",
      "zv_office, zv_fg",
      `select ${today} between a.from_on and a.to_on from processor_agreement a where a.id = $1`,
    )}
    -- Where the lists of a consultant begin; which of them he sees on which day the policies decide.
    create function my_cases() returns setof uuid language sql stable rows 50 begin atomic
      select distinct a.case_id from assignment a where a.consultant_id = viewer_id() and a.ended_at is null; end;
    grant execute on function my_cases to zv_consultant;
    create or replace function line_covers(line uuid, day date) returns boolean language sql stable begin atomic
      select exists (select from authorisation_line l where l.id = line and day between l.from_on and l.to_on
        and (select status from consent_status_of(l.consent_id, day) status) = 'GIVEN'); end;
    create or replace function line_is_in_force(line uuid) returns boolean language sql stable begin atomic
      select is_in_force from line_in_force_of(line) is_in_force; end;
    create or replace function case_is_signed(case_id uuid, day date) returns boolean language sql stable begin atomic
      select count(distinct c.document) = 2 from consent c
        where c.case_id = $1 and (select status from consent_status_of(c.id, $2) status) = 'GIVEN'; end;
    drop function consent_status(uuid), consent_status(uuid, date), assignment_is_active(uuid), agreement_is_in_force(uuid);
    ${indexed.join("\n    ")}
  `;
}
