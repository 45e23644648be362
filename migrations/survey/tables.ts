import { oneMore } from "../0055-sharing.js";
import { protect, reads } from "../protect.js";

/** What the guards' own functions may do with it; of what they change, the columns. */
const keeps = (table: string, may: { add?: true; change?: string; drop?: true }): string =>
  Object.entries({ insert: may.add, [`update (${may.change})`]: may.change, delete: may.drop })
    .filter(([, does]) => does)
    .map(
      ([grant]) => `grant ${grant} on ${table} to zv_guard;
    create policy guard_${grant.split(" ")[0]}s on ${table} for ${grant.split(" ")[0]} to zv_guard ${grant === "insert" ? "with check (true)" : "using (true)"};`,
    )
    .join(" ");

/** About whom of a case it is: one of the parents, or who works at a school. */
const aboutOne = (table: string): string => `
      id uuid primary key, version int not null, created_at timestamptz not null,
      case_id uuid not null constraint ${table}_case_id_fkey references case_file,
      guardian_id uuid constraint ${table}_guardian_id_fkey references guardian,
      professional_id uuid constraint ${table}_professional_id_fkey references professional,
      constraint ${table}_about_one check (num_nonnulls(guardian_id, professional_id) = 1)`;

const quarter = `quarter text not null check (quarter ~ '^\\d{4}-Q[1-4]$')`;
/** By what link he can opt out nobody reads. */
export const readsMarks = (login: string, using: string): string => `
    grant select (id, version, created_at, case_id, guardian_id, professional_id, channel, invited_on, round_id) on survey_invitation to ${login};
    create policy ${login}_reads on survey_invitation for select to ${login} using (${using});`;
const readBy = (table: string, ...logins: string[]): string =>
  logins.map((login) => reads(table, `zv_${login}`)).join(" ");

/** What is kept of the survey: links and answers that point at nobody, that somebody was asked, and that he does not want to be. */
export const tables = `
    ${oneMore("event_names_activity", "SURVEY")}
    create table survey_pool (
      id uuid primary key, ${quarter}, size int not null check (size >= 200), next int not null default 0 check (next between 0 and size), ends_on date not null
    );
    create table survey_token (
      hash bytea primary key check (octet_length(hash) = 32), pool_id uuid not null constraint survey_token_pool_id_fkey references survey_pool on delete cascade
    );
    create index survey_token_pool_id on survey_token (pool_id);
    create table survey_answer (id uuid primary key, version text not null, ${quarter}, answers jsonb not null);
    create index survey_answer_quarter on survey_answer (quarter, version);
    create table survey_count (${quarter}, version text not null, given int not null, told int not null check (told % 5 = 0 and told <= given), primary key (quarter, version));
    create table survey_tally (
      ${quarter}, version text not null, question text not null, choice text not null, n int not null check (n > 0), primary key (quarter, version, question, choice)
    );
    create table survey_round (
      id uuid primary key, version int not null, created_at timestamptz not null, made_on date not null, week date not null unique check (extract(isodow from week) = 1), ${quarter},
      mailed int not null check (mailed >= 0), called int not null check (called >= 0), answered int not null check (answered between 0 and called),
      taken_by_id uuid constraint survey_round_taken_by_id_fkey references account, taken_on date, constraint taken_on_a_day check ((taken_by_id is null) = (taken_on is null))
    );
    create index survey_round_created_at on survey_round (created_at, id);
    create index survey_round_quarter on survey_round (quarter, created_at, id);
    create table survey_invitation (${aboutOne("survey_invitation")},
      channel text not null check (channel in ('MAIL', 'PHONE')),
      -- Until the weeks in which it may be sent are over; from then on it is only known that he was asked, once.
      invited_on date, round_id uuid constraint survey_invitation_round_id_fkey references survey_round, refusal_hash bytea unique check (octet_length(refusal_hash) = 32),
      constraint bare_in_the_end check ((invited_on is null) = (round_id is null) and (invited_on is not null or refusal_hash is null))
    );
    create index survey_invitation_case_id on survey_invitation (case_id, created_at, id);
    create index survey_invitation_round_id on survey_invitation (round_id, created_at, id) where round_id is not null;
    create index survey_invitation_channel on survey_invitation (channel, created_at, id);
    create unique index survey_invitation_guardian on survey_invitation (guardian_id);
    create unique index survey_invitation_professional on survey_invitation (professional_id);
    create table survey_opt_out (${aboutOne("survey_opt_out")},
      channel text not null check (channel in ('MAIL', 'PHONE', 'BOTH')), received_on date not null,
      author_id uuid constraint survey_opt_out_author_id_fkey references account
    );
    create index survey_opt_out_case_id on survey_opt_out (case_id, created_at, id);
    create index survey_opt_out_guardian_id on survey_opt_out (guardian_id);
    create index survey_opt_out_professional_id on survey_opt_out (professional_id);
    create index case_file_ended on case_file (work_ended_on) where stage = 'CLOSED';
    ${["invitation", "opt_out"].map((one) => `create trigger guard_restricted before insert or update or delete on survey_${one} for each row execute function guard_restricted();`).join(" ")}
    ${["pool", "token", "answer", "count", "tally", "round", "invitation", "opt_out"].map((one) => protect(`survey_${one}`)).join("")}
    ${keeps("survey_pool", { add: true, change: "next", drop: true })} ${keeps("survey_token", { add: true, drop: true })}
    ${keeps("survey_answer", { add: true, drop: true })} ${keeps("survey_count", { add: true, change: "given, told" })} ${keeps("survey_tally", { add: true, drop: true })}
    ${keeps("survey_round", { add: true, change: "version, mailed, answered, taken_by_id, taken_on", drop: true })}
    ${keeps("survey_invitation", { add: true, change: "created_at, invited_on, round_id, refusal_hash", drop: true })} ${keeps("survey_opt_out", { add: true, drop: true })}
    ${["count", "tally"].map((one) => `${reads(`survey_${one}`, "zv_fg")} ${reads(`survey_${one}`, "zv_office", "(select is_lead(viewer_id()))")}`).join(" ")}
    ${readBy("survey_round", "office", "fg")} ${readsMarks("zv_fg", "true")} ${readBy("survey_opt_out", "office", "fg")}
    grant insert on survey_opt_out to zv_office;
    create policy zv_office_adds on survey_opt_out for insert to zv_office with check (author_id = (select viewer_id()) and received_on <= house_today());`;
