import { SeeSignalsDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";

/** What was signalled was seen; one case that is gone, one that a second person agreed to let go, and one that is to go because somebody asked, as the rounds, a lead and the FG would leave them; the house's clock stands still here. */
export async function plantErasing(bureau: Bureau, caseId: string): Promise<void> {
  await bureau.as("consultant2").ask(SeeSignalsDocument, {});
  await behind(
    bureau,
    `set session_replication_role = replica;
    insert into destruction_run (id, version, created_at, run_on, ended_at, erased, held, waiting, residue)
      values (gen_random_uuid(), 1, house_now(), '2026-01-02', house_now(), 1, 0, 0, 0);
    insert into destruction_certificate (id, version, created_at, run_id, term, destroy_on, promised_by, erased_at, counts, case_hash, number_hash, content_hash)
      select gen_random_uuid(), 1, house_now(), id, 'DECLINED', '2026-01-02', '2026-01-03', house_now(), '{"pupil 1"}', sha256('a'), sha256('b'),
      encode(sha256('c'), 'hex') from destruction_run where run_on = '2026-01-02';
    insert into erasure_approval (id, version, created_at, case_id, author_id, destroy_on, approved_on)
      select gen_random_uuid(), 1, house_now(), c.id, '${bureau.id("lead")}', c.destroy_on, house_today() from case_file c where c.id = '${caseId}';
    insert into erasure_preview (case_id, destroy_on, made_on)
      select c.id, c.destroy_on, house_today() from case_file c where c.id = '${caseId}';
    insert into retention_hold (id, version, created_at, case_id, request_id, ground, destroy_on, from_on, until, ended_on, end_reason)
      select gen_random_uuid(), 1, house_now(), r.case_id, r.id, 'REQUEST', c.destroy_on, house_today(), r.due_statutory, house_today(), 'ANSWERED'
      from data_subject_request r join case_file c on c.id = r.case_id where r.case_id = '${caseId}' and r.kind = 'ACCESS' limit 1;
    insert into retention_hold (id, version, created_at, case_id, request_id, restriction_id, ground, destroy_on, from_on, until, ended_on, end_reason)
      select gen_random_uuid(), 1, house_now(), t.case_id, t.request_id, t.id, 'WISH', c.destroy_on, house_today(), t.keeps_until, house_today(), 'LIFTED'
      from restriction t join case_file c on c.id = t.case_id where t.case_id = '${caseId}';
    update data_subject_request set contact_id = (select m.id from contact_moment m where m.case_id = '${caseId}' limit 1),
      earlier_id = (select r.id from data_subject_request r where r.case_id = '${caseId}' and r.kind = 'ACCESS' limit 1)
      where case_id = '${caseId}' and kind = 'RESTRICTION';
    with asked as (insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state, answered_on)
      values (gen_random_uuid(), 1, house_now(), '${caseId}', 'ERASURE', 'PUPIL', 'EMAIL', house_today(), house_today() + 31, house_today() + 31, 'RequestFulfilled', house_today()) returning id)
    insert into decided_change (id, version, created_at, case_id, request_id, author_id, target, row_id, measure, made_on, made_at)
      select gen_random_uuid(), 1, house_now(), '${caseId}', id, '${bureau.id("fg")}', 'CASE', '${caseId}', 'ERASE', house_today(), house_now() from asked;`,
  );
}
