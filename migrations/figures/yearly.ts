import { cases } from "./keeping.js";
import { type Broken, today } from "./since.js";

const year = "select 'report.cohort' place, null::uuid id, null::uuid case_id from report.cohort y";

/** Of the yearly figures. */
export const ofYearly: Broken = {
  erased_uncounted:
    "select 'erasure_ledger' place, null::uuid id, null::uuid case_id from erasure_ledger l where not l.counted",
  // Whoever objected or had it kept until after the freeze counts in the next year that is open; there always is one.
  handled_uncounted: `${cases} where c.stage = 'CLOSED' and c.counted_in is null and c.restricted_on is null and not objects(c.id, 'FIGURES')
      and exists (select from report.cohort y where y.frozen_on is not null and y.year >= extract(year from c.work_ended_on)) and report_year_of(c.work_ended_on) is null`,
  years_late: `${year} where y.frozen_on is null and ${today} > make_date(y.year + 1, 4, 15)`,
  years_over_budget: `${year} join report.spec s on s.version = y.spec where y.cost > s.budget`,
  figures_changed: `${year} where y.frozen_on is not null and y.sha256 is distinct from report_hash(y.year)`,
};
