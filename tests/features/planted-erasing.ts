import type { FigureId } from "@zorgvuldig/schema/proofs";
import { caseSet, closed, due, handled, one, type Planted, today } from "./planted.js";

const complaint = `insert into complaint (id, version, created_at, case_id, author_id, received_on, channel, state, reason)
  values (gen_random_uuid(), 1, house_now(), ${closed}, ${one("office")}, ${today}, 'EMAIL', 'OPEN', '\\x00')`;
const complained = (days: number): Planted => ({
  sql: `${complaint}; ${caseSet(closed, `term = 'HANDLED_COMPLAINT', ${due(days)}`).sql}`,
  in: ["complaint", "case_file"],
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
