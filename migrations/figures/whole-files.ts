import { type Broken, dueDay, rowOf } from "./since.js";

/** Of whole files that somebody was told are erased: each is gone after the night that was its. */
export const ofWholeFiles: Broken = {
  granted_and_still_there: `${rowOf("decided_change", "c")} where c.target = 'CASE' and c.measure = 'ERASE' and c.dropped_at is null and c.made_on is not null
      and whole_file_goes_on(c.case_id) <= ${dueDay} and before_whole_file(c.case_id, null) = '{}'`,
};
