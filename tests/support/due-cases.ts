import { asked, type Database } from "./database.js";

type Within = Pick<Database, "superuserUrl">;

/** What somebody does whom no trigger stops: here, to have years go by. */
export const pretend = (database: Within, text: string) =>
  asked(database.superuserUrl, `set session_replication_role = replica; ${text}`);

/** So many cases that are due today and were foretold, each with its keys, a task and two records; nobody ever opens their boxes. */
export const makeDue = (database: Within, many: number): Promise<unknown> =>
  pretend(
    database,
    `with made as (
      insert into case_file (id, version, created_at, number, stage, channel, received_on, notice_version, notice_given_on, intake_held_on, intake_count,
          term_moves, promised_by, destroy_on, term, note, term_set_on)
        select gen_random_uuid(), 1, house_now() - interval '1 year', 'OC-2020-' || n, 'DECLINED', 'PHONE', house_today() - 30, '1', house_today() - 30,
          house_today() - 13, 1, 0, house_today() + 1, house_today(), 'DECLINED', '\\x00', house_today() - 13
        from generate_series(1, ${many}) n returning id, destroy_on),
      told as (insert into erasure_preview (case_id, destroy_on, made_on) select id, destroy_on, house_today() - 3 from made),
      locked as (insert into key_wrap (case_id, class, epoch, wrapped, commitment)
        select id, class, 1, sha256(convert_to(id::text || class, 'UTF8')), sha256('x') from made, unnest(array['ordinary', 'special']) class),
      asked as (insert into task (id, version, created_at, case_id, kind, target_on, state)
        select gen_random_uuid(), 1, house_now(), id, 'CALL_PARENTS', house_today(), 'OPEN' from made)
      insert into absence_record (id, version, created_at, case_id, author_id, source, channel, received_on, absence)
        select gen_random_uuid(), 1, house_now(), id, gen_random_uuid(), 'PARENT', 'PHONE', house_today() - 20, '\\x00'
        from made, generate_series(1, 2)`,
  );

/** So many closed cases, without a pupil, of which somebody was told yesterday that they go as a whole; their own day is far away, and nobody foretold it. */
export const makeAsked = (database: Within, many: number): Promise<unknown> =>
  pretend(
    database,
    `with made as (
      insert into case_file (id, version, created_at, number, stage, channel, received_on, notice_version, notice_given_on, intake_held_on, intake_count,
          term_moves, promised_by, destroy_on, term, note, term_set_on, work_started_on, work_ended_on, outcome)
        select gen_random_uuid(), 1, house_now() - interval '1 year', 'OC-2021-' || n, 'CLOSED', 'PHONE', house_today() - 99, '1', house_today() - 99,
          house_today() - 90, 1, 0, house_today() + 700, house_today() + 700, 'HANDLED', '\\x00', house_today() - 30, house_today() - 80, house_today() - 30, 'ADVICE'
        from generate_series(1, ${many}) n returning id),
      locked as (insert into key_wrap (case_id, class, epoch, wrapped, commitment)
        select id, class, 1, sha256(convert_to(id::text || class, 'UTF8')), sha256('x') from made, unnest(array['ordinary', 'special']) class),
      asked as (insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state, answered_on)
        select gen_random_uuid(), 1, house_now(), id, 'ERASURE', 'PUPIL', 'EMAIL', house_today() - 9, house_today() + 20, house_today() + 20, 'RequestFulfilled', house_today() - 1
        from made returning id, case_id)
      insert into decided_change (id, version, created_at, case_id, request_id, author_id, target, row_id, measure, made_on, made_at)
        select gen_random_uuid(), 1, house_now(), case_id, id, gen_random_uuid(), 'CASE', case_id, 'ERASE', house_today() - 1, house_now() from asked`,
  );

export type Left = { cases: number; rows: number; certificates: number; ledger: number; filed: number; erased: number };

/** How it stands: whole cases, rows of cases that are gone, and what says that they are. */
export async function leftOf(database: Within): Promise<Left> {
  const orphans = ["key_wrap", "task", "absence_record", "erasure_preview", "decided_change"]
    .map(
      (table) => `(select count(*) from ${table} t where not exists (select from case_file c where c.id = t.case_id))`,
    )
    .join(" + ");
  const [left] = await asked(
    database.superuserUrl,
    `select (select count(*) from case_file)::int cases, (${orphans})::int "rows", (select count(*) from destruction_certificate)::int certificates,
      (select count(*) from erasure_ledger)::int ledger, (select count(*) from erasure_ledger where filed_at is not null)::int filed,
      (select coalesce(sum(erased), 0) from destruction_run)::int erased`,
  );
  return left as Left;
}
