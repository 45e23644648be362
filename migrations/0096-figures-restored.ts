import { Step } from "./protect.js";
import { amended } from "./requests/amended.js";

const isLost = "counting_is_lost(c.created_at, c.work_ended_on)";
const objects = "not objects(c.id, 'FIGURES')";
const upheld = "objection_is_upheld(c.id)";
const left = `(${upheld} or ${isLost})`;

/**
 * report/all-handled, for a copy that is put back. Of a year that was laid down after the last copy of the keys nobody knows who was in it: whoever was there by then, ended by
 * that year and is not known to be counted counts in none any more, for twice is worse than not at all (report/anonymised); and that is said, by a figure and by the ledger, which says
 * of him neither that he was counted nor that he was not. Who is known to be counted stays so, also where the copy says that the work still goes on.
 */
export class FiguresRestored extends Step {
  readonly name = "FiguresRestored0000000000096";
  readonly sql = `
    alter table case_file drop constraint counted_when_closed;
    alter table report.cohort add lost_since timestamptz;
    create function counting_is_lost(created timestamptz, ended_on date) returns boolean language sql stable set search_path = public as $$
      select exists (select from report.cohort y where y.lost_since >= created and y.year >= extract(year from ended_on)) $$;
    alter function counting_is_lost(timestamptz, date) owner to zv_guard;
    ${amended("report_handled", "or objects(c.id, 'FIGURES')", `or objects(c.id, 'FIGURES') or ${isLost}`)}
    ${["report_handled", "report_absorb", "report_publish"].map((name) => amended(name, objects, `${objects} and not ${isLost}`)).join("")}
    ${["report_handled", "report_publish"].map((name) => amended(name, upheld, left)).join("")}
    ${amended(
      "erase_case",
      "found.stage <> 'CLOSED' or found.counted_in is not null",
      `case when found.stage <> 'CLOSED' or found.counted_in <> 0 or not counting_is_lost(found.created_at, found.work_ended_on)
          then found.stage <> 'CLOSED' or found.counted_in is not null end`,
    )}
    ${["proof_handled_uncounted", "proof_figures_of_yearly"]
      .map((name) =>
        amended(
          name,
          "where c.stage = 'CLOSED' and c.counted_in is null",
          `where (select max(y.lost_since) from report.cohort y) >= c.created_at and ${isLost} and c.stage = 'CLOSED' and coalesce(c.counted_in, 0) = 0 and not ${upheld} or c.stage = 'CLOSED' and c.counted_in is null`,
        ),
      )
      .join("")}`;
}
