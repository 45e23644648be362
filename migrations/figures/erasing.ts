import { cases, late } from "./keeping.js";
import { type Broken, dueDay, rowOf, today } from "./since.js";

const complains = "exists (select from complaint k where k.case_id = c.id and k.corrected_on is null)";
/** What goes with its case; of persons it is counted apart. */
const ofACase = [
  ...[
    "learning_record",
    "absence_record",
    "health_record",
    "home_record",
    "document",
    "sensitive_document",
    "signed_form",
  ],
  ...["contact_moment", "disclosure", "arrival", "letter", "notice", "data_subject_request", "complaint", "consent"],
];
const orphaned = "where not exists (select from case_file c where c.id = o.case_id)";

/** What a complaint asks for, and what should have gone with a case. */
export const ofErasing: Broken = {
  complained_past_day: `${cases} where c.term = 'HANDLED_COMPLAINT' and ${late}`,
  complained_too_long: `${cases} where c.term = 'HANDLED_COMPLAINT' and c.destroy_on > ${dueDay}
      and c.destroy_on > (greatest(c.work_ended_on, c.last_contact_on) + interval 'P5Y')::date`,
  five_years_for_nothing: `${cases} where c.term = 'HANDLED_COMPLAINT' and not ${complains}`,
  complaints_passed_over: `${cases} where c.stage = 'CLOSED' and c.term <> 'HANDLED_COMPLAINT' and ${complains}`,
  left_after_erasing: [
    `select 'key_wrap' place, null::uuid id, o.case_id case_id from key_wrap o ${orphaned}`,
    ...ofACase.map((table) => `${rowOf(table, "o")} ${orphaned}`),
  ].join("\n      union all "),
  residue_found: `${rowOf("destruction_run", "r", "null::uuid")} where r.residue > 0 and r.run_on > ${today} - 31`,
  erasures_unfiled: `select 'erasure_ledger' place, null::uuid id, null::uuid case_id from erasure_ledger l
      where l.filed_at is null and l.at < (select house_now() - interval 'PT1H')`,
  rounds_missed: `${rowOf("destruction_run", "r", "null::uuid")} where r.run_on = (select max(run_on) from destruction_run)
      and (r.run_on < ${today} - 1 or r.ended_at is null and r.created_at < (select house_now() - interval 'PT2H'))`,
};
