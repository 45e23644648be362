import { type Broken, rowOf } from "./since.js";

/** What was answered with something that nobody fetched, or that was not all of it; and what went straight to somebody whose address nobody else found. */
export const ofGivenWhole: Broken = {
  packs_never_fetched: `${rowOf("data_subject_request", "r")} where (select * from pack_unfetched(r.id))`,
  granted_left_out: `${rowOf("request_decision", "d")} where d.matter = 'ANSWER' and d.state = 'TOLD' and d.outcome = 'GRANTED'
      and (select cardinality(l) > 0 from left_out_of(d.request_id) l)`,
  transfers_unconfirmed: `${rowOf("pack_delivery", "d")} join pack_transfer t on t.id = d.transfer_id
      where t.judged_by_id is null or t.judged_by_id = t.author_id`,
};
