import { type Broken, rowOf, today } from "./since.js";

const holds = rowOf("retention_hold", "h");

/** Of what keeps a file from being erased. */
export const ofHolds: Broken = {
  // The request was answered, the restriction lifted or past its day, and yet it goes on; an hour is the night's.
  holds_without_end: `${holds} where h.ended_on is null and (
      exists (select from data_subject_request r where r.id = h.request_id and r.answered_on is not null and h.ground = 'REQUEST')
      or h.ground = 'WISH' and (h.until < ${today} or exists (select from restriction t where t.id = h.restriction_id and t.lifted_on is not null)))`,
  holds_past_end: `${holds} where h.ended_on is null and h.ground = 'REQUEST' and h.until < ${today}`,
};
