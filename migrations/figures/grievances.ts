import { type Broken, dueDay, rowOf, today } from "./since.js";

const complaints = rowOf("privacy_complaint", "c", "null::uuid");

/** Of complaints with the FG, which nobody but him hears of. How long: terms.ts, grievanceTold and PRIVACY_COMPLAINT. */
export const ofGrievances: Broken = {
  grievances_open_long: `${complaints} where c.state = 'OPEN' and (c.received_on + interval 'P6W')::date < ${today}`,
  grievances_past_day: `${complaints} where c.destroy_on <= ${dueDay}`,
};
