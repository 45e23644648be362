import { type Broken, dueDay, rowOf, today } from "./since.js";

const postings = rowOf("posting", "p", "null::uuid");

/** Of who asked for the regulation by post: holidays are counted as work, so that it is told too soon rather than too late. How long: terms.ts, POSTED and POST_ASKED. */
export const ofPosting: Broken = {
  postings_late: `${postings} where num_nonnulls(p.posted_on, p.dropped_on) = 0
      and (select count(*) from generate_series(p.requested_on + 1, ${today}, interval '1 day') d where extract(isodow from d) < 6 and not is_day_off(d::date)) > 5`,
  postings_past_day: `${postings} where p.destroy_on <= ${dueDay}`,
};
