import { type Broken, rowOf, today } from "./since.js";

const requests = rowOf("data_subject_request", "r");

const officers = (reason: string): string =>
  `select 'account' place, c.officer_id id, null::uuid case_id from officer_conflicts() c where c.reason = '${reason}'`;

/** What lies at the FG's desk. */
export const ofDesk: Broken = {
  repeats_unlinked: `${requests} where r.earlier_id is null and earlier_request(r) is not null`,
  converted_later: `${requests} join contact_moment m on m.id = r.contact_id where r.received_on <> m.held_on`,
  officer_works: officers("WORKS_NOW"),
  officer_worked: officers("WORKED_BEFORE"),
  officer_twice: officers("SECOND_ACCOUNT"),
  // A year after the version that holds, or after the FG last looked at it. How long: terms.ts, dpiaReviewedWithin.
  dpia_review_late: `${rowOf("dpia_version", "v", "null::uuid")}
    where v.version = (select max(n.version) from dpia_version n where n.valid_from <= ${today})
      and (greatest(v.valid_from, (select max(a.given_on) from dpia_advice a where a.dpia_version = v.version)) + interval 'P1Y')::date <= ${today}`,
};
