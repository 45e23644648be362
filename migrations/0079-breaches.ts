import { guards, oneMore } from "./0055-sharing.js";
import { breachesJudged, mattersJudged } from "./breach-guards.js";
import { breachesFound, breachesGo, breachesTold } from "./breach-told.js";
import { countedPart, rowsOfEach } from "./figures/functions.js";
import { ofOversight } from "./figures/oversight.js";
import { adds, changes, protect, reads, Step } from "./protect.js";

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
const natures = [
  ...["SENT_WRONGLY", "SEEN_NEEDLESSLY", "LOST_OR_STOLEN", "BROKEN_INTO", "PUBLISHED", "CHANGED_WRONGLY"],
  ...["NOT_AVAILABLE", "OTHER"],
];
const categories = ["CONTACT", "PROFESSIONAL", "IDENTITY", "LEARNING", "HEALTH", "ABSENCE", "HOME"];
const channels = ["WEBSITE", "PHONE", "EMAIL", "IN_PERSON", "PAPER", "DIGITAL"];

/** Its key lies beside it, and is wrapped anew every night by who sees nothing of it but that (0068). */
const keyed = (table: string): string => `
    ${protect(table)} ${reads(table, "zv_fg")}
    grant select (id, epoch, wrapped), update (epoch, wrapped) on ${table} to zv_rounds;
    create policy zv_rounds_reads on ${table} for select to zv_rounds using (true);
    create policy zv_rounds_changes on ${table} for update to zv_rounds using (true) with check (true);
    create policy operator_updates on ${table} for update to zv_guard using (true) with check (true);
    grant delete on ${table} to zv_guard; create policy guard_erases on ${table} for delete to zv_guard using (true);
    create trigger guard_epoch before insert or update of epoch on ${table} for each row execute function guard_epoch();`;
const ownKey = "epoch int not null, wrapped bytea not null, commitment bytea not null";

/** Who reported it sees that it is there; of the office whoever leads it reads it, and all once they are to tell the people concerned. */
const own = "reported_by_id = (select viewer_id())";
const leads = "(select is_lead(viewer_id()))";
const knows = (login: string): string => `
    grant select (id, version, created_at, number) on breach to ${login};
    create policy ${login}_reads on breach for select to ${login} using (${own});`;

const breaches = `
    create sequence breach_number;
    create function next_breach_number() returns text language sql volatile security definer set search_path = public as
      $$ select 'DL-' || extract(year from house_today()) || '-' || case when n < 10000 then to_char(n, 'FM0000') else n::text end
        from (select nextval('breach_number') n) numbered $$;
    grant execute on function next_breach_number() to zv_office, zv_consultant, zv_fg, zv_door;
    grant execute on function is_lead(uuid) to zv_office;
    create table breach (
      id uuid primary key, version int not null, created_at timestamptz not null, number text not null unique,
      reported_by_id uuid not null constraint breach_reported_by_id_fkey references account,
      state text not null check (state in ('REPORTED', 'ASSESSED', 'NOTIFIED', 'CLOSED')),
      known_at timestamptz not null, started_at timestamptz, ended_at timestamptz,
      nature text not null check (nature in (${listed(natures)})),
      data_kinds text[] not null check (data_kinds <@ array[${listed(categories)}]),
      people_count int check (people_count >= 0),
      risk text check (risk in ('NONE', 'RISK', 'HIGH')),
      assessed_at timestamptz,
      assessed_by_id uuid constraint breach_assessed_by_id_fkey references account,
      notified_at timestamptz, reference text, is_delay_explained boolean not null, completed_at timestamptz,
      cases_found int not null, cases_gone int not null,
      telling_since timestamptz, exemption text check (exemption in ('PROTECTED', 'RISK_GONE', 'PUBLIC_NOTICE')),
      closed_at timestamptz, destroy_on date,
      incident bytea not null, ${ownKey},
      constraint breach_assessed check ((state = 'REPORTED') = (risk is null) and (risk is null) = (assessed_at is null)
        and (risk is null) = (assessed_by_id is null)),
      constraint breach_notified check (case state when 'NOTIFIED' then notified_at is not null when 'CLOSED' then true else notified_at is null end
        and (notified_at is null) = (reference is null) and (completed_at is null or notified_at is not null)),
      constraint breach_closed check ((state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (destroy_on is null))
    );
    -- What the policy of the office asks lies along the index by which they are counted.
    create index breach_created_at on breach (created_at, id) include (telling_since, reported_by_id);
    create index breach_known_at on breach (known_at, id);
    ${["created_at", "known_at"].map((column) => `create index breach_state_${column} on breach (state, ${column}, id);`).join(" ")}
    ${keyed("breach")}
    ${reads("breach", "zv_office", `telling_since is not null or ${own} or ${leads}`)} ${knows("zv_consultant")} ${knows("zv_door")}
    ${["zv_office", "zv_consultant", "zv_fg", "zv_door"].map((login) => adds("breach", login, own)).join("")}
    ${changes(
      "breach",
      "zv_fg",
      [
        "version, state, known_at, started_at, ended_at, nature, data_kinds, people_count, risk, assessed_at, assessed_by_id, notified_at",
        "reference, is_delay_explained, completed_at, telling_since, exemption, closed_at, destroy_on, incident",
      ].join(", "),
    )}
    grant update (cases_found, cases_gone) on breach to zv_guard;
    create table breach_case (
      id uuid primary key, version int not null, created_at timestamptz not null,
      breach_id uuid not null constraint breach_case_breach_id_fkey references breach,
      case_id uuid not null constraint breach_case_case_id_fkey references case_file,
      told_on date, channel text check (channel in (${listed(channels)})),
      told_by_id uuid constraint breach_case_told_by_id_fkey references account,
      unique (breach_id, case_id),
      constraint breach_case_told check ((told_on is null) = (channel is null) and (told_on is null) = (told_by_id is null))
    );
    create index breach_case_created_at on breach_case (created_at, id) include (breach_id);
    create index breach_case_of_breach on breach_case (breach_id, created_at, id);
    create index breach_case_case_id on breach_case (case_id);
    create function knows_breach(of_breach uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from breach b where b.id = of_breach
        and (b.telling_since is not null or b.reported_by_id = viewer_id() or is_lead(viewer_id()))) $$;
    ${guards("knows_breach(uuid)")}
    grant execute on function knows_breach(uuid) to zv_office;
    ${protect("breach_case")} ${reads("breach_case", "zv_fg")} ${reads("breach_case", "zv_office", "knows_breach(breach_id)")}
    ${changes("breach_case", "zv_office", "version, told_on, channel, told_by_id", "knows_breach(breach_id)")}
    -- Who works on no restricted case leaves the telling to the FG (0080, where that came first).
    ${changes("breach_case", "zv_fg", "version, told_on, channel, told_by_id")}
    do $$ begin
      if to_regprocedure('guard_restricted()') is not null then
        create trigger guard_restricted before insert or update or delete on breach_case for each row execute function guard_restricted();
      end if;
    end $$;
    grant insert, delete on breach_case to zv_guard;
    create policy guard_adds on breach_case for insert to zv_guard with check (true);
    create policy guard_erases on breach_case for delete to zv_guard using (true);`;

const matters = `
    create table authority_matter (
      id uuid primary key, version int not null, created_at timestamptz not null,
      author_id uuid not null constraint authority_matter_author_id_fkey references account,
      kind text not null check (kind in ('INSTRUCTION', 'QUESTION', 'INVESTIGATION')),
      received_on date not null, due_on date, done_on date, destroy_on date,
      reason bytea not null, ${ownKey},
      constraint matter_instructed check (kind <> 'INSTRUCTION' or due_on is not null),
      constraint matter_done check ((done_on is null) = (destroy_on is null))
    );
    ${["created_at", "received_on"].map((column) => `create index authority_matter_${column} on authority_matter (${column}, id);`).join(" ")}
    ${["created_at", "received_on"].map((column) => `create index authority_matter_kind_${column} on authority_matter (kind, ${column}, id);`).join(" ")}
    ${keyed("authority_matter")} ${reads("authority_matter", "zv_office", leads)}
    ${adds("authority_matter", "zv_fg", "author_id = (select viewer_id())")}
    ${changes("authority_matter", "zv_fg", "version, done_on, destroy_on, reason")}`;

/** What the authority is shown the FG alone takes along, for an hour and in his own name, as he does the log (0023). */
const packed = `
    alter table export drop constraint export_of_what, add constraint export_of_what check (kind in ('CASES', 'LOG', 'PACK')),
      add constraint export_of_pack check (kind <> 'PACK' or (activity = 'SECURITY' and cardinality(fields) = 0));
    alter policy zv_fg_adds on export with check (account_id = (select viewer_id()) and kind in ('LOG', 'PACK')
      and created_at <= house_now() and ends_at <= house_now() + interval '1 hour');`;

/** No night ends while a key here was not wrapped anew. */
const wrapped = `
    create function guard_breach_keys() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if exists (select from breach where epoch < new.epoch - 1) or exists (select from authority_matter where epoch < new.epoch - 1) then
        raise exception 'the key of a breach was not wrapped anew';
      end if;
      return new;
    end $$;
    ${guards("guard_breach_keys()")}
    create trigger guard_breach_keys before update of epoch_is_whole on installation for each row when (new.epoch_is_whole)
      execute function guard_breach_keys();`;

/** What is erased with a case names every table, so this one stands before the case too. */
const erased = `
    do $$ declare said text; begin
      select replace(pg_get_functiondef('case_rows_go'::regproc), '''data_subject_request''', '''breach_case'', ''data_subject_request''') into said;
      execute said;
    end $$;`;

/**
 * security/measures and oversight/ap: a breach of personal data is registered (article 33(5) GDPR), judged, notified within 72 hours and told to whom it
 * touches (articles 33 and 34); and what the authority asks of the bureau has a day. Whom it touches the log says, by case and nothing else.
 */
export class Breaches extends Step {
  readonly name = "Breaches0000000000079";
  readonly sql = `${breaches} ${matters} ${wrapped} ${breachesJudged} ${mattersJudged}
    ${packed}
    alter table signal drop constraint signal_of_case,
      add constraint signal_of_case check ((case_id is null) = (kind in ('PRIVACY_COMPLAINT', 'PRIVACY_COMPLAINT_LATE', 'BREACH_REPORTED', 'BREACH_DUE')));
    ${oneMore("signal_kind_check", "BREACH_REPORTED")} ${oneMore("signal_kind_check", "BREACH_DUE")} ${oneMore("task_kind_check", "TELL_BREACH")}
    ${breachesFound} ${breachesTold} ${breachesGo} ${erased}
    ${rowsOfEach(ofOversight)} ${countedPart("oversight", ofOversight)}
    revoke execute on function proof_figures_of_oversight(), proof_rows_of_oversight(text, int) from zv_office;
    -- That there was a breach, and whom it touches, the office hears when it is to tell people, and not from the log.
    alter policy zv_office_reads on event using (cardinality(case_ids) > 0 and action <> all (array['breaches', 'breach', 'breachCases', 'describeBreach',
      'assessBreach', 'findAffected', 'addAffected', 'tellPersons', 'exemptTelling', 'closeBreach']));`;
}
