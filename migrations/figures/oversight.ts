import { type Broken, dueDay, rowOf, today } from "./since.js";

const breaches = rowOf("breach", "b", "null::uuid");
const matters = rowOf("authority_matter", "m", "null::uuid");

/** Of breaches and of what the authority asks. How long: terms.ts, breachTerms and BREACH. */
export const ofOversight: Broken = {
  breaches_unnotified: `${breaches} where b.state <> 'CLOSED' and b.notified_at is null and b.risk is distinct from 'NONE'
      and b.known_at < (select house_now() - interval 'PT72H')`,
  breaches_kept: `${breaches} where b.destroy_on <= ${dueDay} union all ${matters} where m.destroy_on <= ${dueDay}`,
  instructions_overdue: `${matters} where m.done_on is null and m.due_on < ${today}`,
};
