import { type Broken, rowOf } from "./since.js";

/** What was laid ready for who asked, and what became of it. How long: terms.ts, packTerms. */
export const ofDeliveries: Broken = {
  packs_fetched_late: `${rowOf("pack_delivery", "d")} where d.last_fetched_at >= least(d.ends_at, coalesce(d.ended_at, 'infinity'))`,
  packs_kept: `${rowOf("pack_piece", "p")} join pack_delivery d on d.id = p.delivery_id
      where d.ended_at is not null or d.ends_at <= (select house_now() - interval '1 hour')`,
};
