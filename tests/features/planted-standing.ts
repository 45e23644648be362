import type { FigureId } from "@zorgvuldig/schema/proofs";
import { closed, handled, one, type Planted, today } from "./planted.js";

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

const installation = (column: string, days: number): Planted => ({
  sql: `update installation set ${column} = house_now() - interval '${days} days'`,
  in: ["installation"],
});

/** One violation of each figure about what lies still, stands outside the cases, or would be lost. */
export const plantedStanding = {
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
  // Signed, taken down after that by somebody who was shown it, and withdrawn after that: long ago, and nothing went.
  health_without_ground: {
    sql: `update signature set signed_on = signed_on - 60, recorded_on = recorded_on - 60,
        withdrawn_at = house_now() - interval '35 days' where case_id = ${closed};
      insert into reveal (id, version, created_at, case_id, account_id, ends_at, reason)
        values (gen_random_uuid(), 1, house_now() - interval '40 days', ${closed}, ${one("office")}, house_now() - interval '39 days', '\\x00');
      insert into health_record (id, version, created_at, case_id, author_id, source, channel, received_on, health)
        values (gen_random_uuid(), 1, house_now() - interval '40 days', ${closed}, ${one("office")}, 'PARENT', 'PHONE', ${today} - 40, '\\x00')`,
    in: ["signature", "reveal", "health_record"],
  },
  backups_late: installation("backed_up_at", 3),
  restores_untried: installation("restore_tried_at", 200),
} satisfies Partial<Record<FigureId, Planted>>;
