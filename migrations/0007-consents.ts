import { adds, assigned, changes, protect, reads, Step } from "./protect.js";

const tables = ["consent", "signature", "authorisation_line"];
const access = (table: string) =>
  protect(table) +
  reads(table, "zv_office") +
  adds(table, "zv_office") +
  reads(table, "zv_consultant", assigned(`${table}.case_id`)) +
  reads(table, "zv_fg");

/**
 * consent/before-handling, consent/agreement-and-authorisation, consent/in-writing: what was asked, what was signed, and for
 * whom. The status is computed; the database itself lets no case be handled that is not signed.
 */
export class Consents extends Step {
  readonly name = "Consents0000000000007";
  readonly sql = `
    create table consent (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint consent_case_id_fkey references case_file,
      document text not null check (document in ('AGREEMENT', 'AUTHORISATION')),
      form_version text not null,
      regulation_version text not null,
      sent_on date not null,
      from_on date not null,
      to_on date not null,
      needs_all boolean not null,
      -- From this day on it holds no more, because the pupil signs for himself.
      lapses_on date,
      check (from_on <= to_on)
    );
    create index consent_case_id on consent (case_id);
    create index consent_sent_on on consent (sent_on, id);
    create table signature (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint signature_case_id_fkey references case_file,
      consent_id uuid not null constraint signature_consent_id_fkey references consent,
      guardian_id uuid constraint signature_guardian_id_fkey references guardian,
      signer text not null check (signer in ('GUARDIAN', 'PUPIL')),
      signed_on date,
      channel text,
      document_hash text check (document_hash ~ '^[0-9a-f]{64}$'),
      -- The day it was taken down, which the database says: paper counts from then.
      recorded_on date,
      withdrawn_at timestamptz,
      note bytea not null,
      constraint whose check ((signer = 'GUARDIAN') = (guardian_id is not null)),
      constraint in_writing check (signed_on is null
        or (channel in ('PAPER', 'DIGITAL') and document_hash is not null and recorded_on is not null))
    );
    create index signature_consent_id on signature (consent_id);
    create index signature_case_id on signature (case_id);
    create table authorisation_line (
      id uuid primary key,
      version int not null,
      created_at timestamptz not null,
      case_id uuid not null constraint authorisation_line_case_id_fkey references case_file,
      consent_id uuid not null constraint authorisation_line_consent_id_fkey references consent,
      institution_id uuid not null constraint authorisation_line_institution_id_fkey references institution,
      direction text not null check (direction in ('ASK', 'GIVE')),
      categories text[] not null check (cardinality(categories) > 0),
      from_on date not null,
      to_on date not null,
      note bytea not null,
      check (from_on <= to_on)
    );
    create index authorisation_line_consent_id on authorisation_line (consent_id);
    create index authorisation_line_case_id on authorisation_line (case_id, institution_id);
    ${tables.map(access).join("")}
    ${changes("signature", "zv_office", "version, signed_on, channel, document_hash, withdrawn_at, note")}
    ${changes("consent", "zv_office", "version, lapses_on")}
    ${changes("signature", "zv_guard", "version")} ${changes("authorisation_line", "zv_guard", "version")}

    -- Judged by day: what is signed holds from that day, or from the day it was taken down if that was later; what is
    -- withdrawn on a day no longer holds on it. From sixteen the pupil's own signature is what counts.
    create function consent_status(consent_id uuid, day date) returns text language sql stable set search_path = public as $$
      select case
        when count(*) filter (where gone) > 0 and count(*) filter (where given and not gone) > 0 then 'CONFLICTING'
        when count(*) filter (where gone and given) > 0 then 'WITHDRAWN'
        when count(*) filter (where gone) > 0 then 'REFUSED'
        when c.to_on < day or c.lapses_on <= day then 'EXPIRED'
        when c.from_on > day then 'REQUESTED'
        when count(*) filter (where given and signer = 'PUPIL') > 0 then 'GIVEN'
        when count(*) filter (where given) >= case when c.needs_all then count(*) else 1 end then 'GIVEN'
        else 'REQUESTED' end
      from consent c join lateral (
        select s.signer, coalesce(greatest(s.signed_on, s.recorded_on) <= day, false) as given,
          coalesce((s.withdrawn_at at time zone 'Europe/Amsterdam')::date <= day, false) as gone
        from signature s where s.consent_id = c.id) s on true
      where c.id = $1 group by c.id $$;
    create function consent_status(consent_id uuid) returns text language sql stable set search_path = public as
      $$ select consent_status($1, house_today()) $$;
    create function line_covers(line uuid, day date) returns boolean language sql stable set search_path = public as $$
      select exists (select from authorisation_line l where l.id = line and day between l.from_on and l.to_on
        and consent_status(l.consent_id, day) = 'GIVEN') $$;
    create function line_is_in_force(line uuid) returns boolean language sql stable set search_path = public as
      $$ select line_covers(line, house_today()) and exists (
        select from authorisation_line l join case_file c on c.id = l.case_id where l.id = line and c.stage <> 'CLOSED') $$;
    create function case_is_signed(case_id uuid, day date) returns boolean language sql stable set search_path = public as $$
      select count(distinct c.document) = 2 from consent c where c.case_id = $1 and consent_status(c.id, day) = 'GIVEN' $$;
    grant execute on function consent_status(uuid), consent_status(uuid, date), line_covers(uuid, date),
      line_is_in_force(uuid), case_is_signed(uuid, date) to zv_office, zv_consultant, zv_fg, zv_guard;
  `;
}
