import { type Broken, rowOf } from "./since.js";

/** Who does not want to be asked is not asked, from the day his objection came in. */
export const ofObjections: Broken = {
  surveyed_after_objection: `${rowOf("contact_moment", "m")} where m.subject = 'SURVEY' and exists (select from data_subject_request r, objection_of(r.id) against
      where r.case_id = m.case_id and r.kind = 'OBJECTION' and 'SURVEY' = any (against) and m.held_on > r.received_on)`,
};
