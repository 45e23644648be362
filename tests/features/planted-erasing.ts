import type { FigureId } from "@zorgvuldig/schema/proofs";
import { caseSet, closed, due, handled, one, type Planted, today } from "./planted.js";

const complaint = `insert into complaint (id, version, created_at, case_id, author_id, received_on, channel, state, reason)
  values (gen_random_uuid(), 1, house_now(), ${closed}, ${one("office")}, ${today}, 'EMAIL', 'OPEN', '\\x00')`;
const complained = (days: number): Planted => ({
  sql: `${complaint}; ${caseSet(closed, `term = 'HANDLED_COMPLAINT', ${due(days)}`).sql}`,
  in: ["complaint", "case_file"],
});
/** Where what was done in a case stands, as far as this house has any of it. */
const done = [
  ...["contact_moment", "learning_record", "absence_record", "health_record", "home_record", "document"],
  ...["sensitive_document", "disclosure", "letter", "information_request", "arrival", "consent", "assignment"],
];
const lone = (days: number): Planted => ({
  sql: `insert into lone_complaint (id, version, created_at, number, author_id, origin, received_on, channel, state, last_contact_on, destroy_on, reason, epoch, wrapped, commitment)
    values (gen_random_uuid(), 1, house_now(), 'KL-1', ${one("office")}, 'ERASED', ${today}, 'EMAIL', 'OPEN', ${today}, ${today} + ${days}, '\\x00', 1, '\\x00', '\\x00')`,
  in: ["lone_complaint"],
});
const night = (on: string, residue: number): Planted => ({
  sql: `delete from destruction_run; insert into destruction_run (id, version, created_at, run_on, ended_at, erased, held, waiting, residue)
        values (gen_random_uuid(), 1, house_now(), ${on}, house_now(), 0, 0, 0, ${residue})`,
  in: ["destruction_run"],
});

/** One violation of each figure about complaints and erasing. */
export const plantedErasing = {
  complained_past_day: complained(-1),
  complained_too_long: complained(5_000),
  five_years_for_nothing: caseSet(closed, "term = 'HANDLED_COMPLAINT'"),
  complaints_passed_over: { sql: complaint, in: ["complaint"] },
  idle_unexplained: {
    sql: [
      ...done.map(
        (table) => `update ${table} set created_at = created_at - interval '800 days' where case_id = ${handled}`,
      ),
      `update signature set signed_on = signed_on - 800, recorded_on = recorded_on - 800 where case_id = ${handled}`,
      `update case_file set work_started_on = work_started_on - 800 where id = ${handled}`,
    ].join("; "),
    in: [...done, "signature", "case_file"],
  },
  disputes_not_ended: {
    sql: `update signature set withdrawn_at = house_now() where case_id = ${handled} and holds_authority;
      update case_file set frozen_on = ${today} - 40 where id = ${handled}`,
    in: ["signature", "case_file"],
  },
  lone_past_day: lone(-1),
  lone_too_long: lone(5_000),
  left_after_erasing: {
    sql: `update key_wrap set case_id = gen_random_uuid() where case_id = ${handled} and class = 'special'`,
    in: ["key_wrap"],
  },
  residue_found: night(today, 2),
  erasures_unfiled: {
    sql: `insert into erasure_ledger (case_hash, rule, due, at) values (sha256('x'), 'DECLINED', ${today}, house_now() - interval '2 hours')`,
    in: ["erasure_ledger"],
  },
  rounds_missed: night(`${today} - 5`, 0),
} satisfies Partial<Record<FigureId, Planted>>;
