import { type Broken, rowOf } from "./since.js";

/** What was answered with something that lay ready, and that nobody fetched. */
export const ofUnfetched: Broken = {
  packs_never_fetched: `${rowOf("data_subject_request", "r")} where (select * from pack_unfetched(r.id))`,
};
