import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import { Postings } from "../support/postings.js";

/** Somebody who was sent the regulation by post, and one for whom that was not needed any more. */
export async function postedOn(bureau: Bureau, day: string): Promise<void> {
  const postings = new Postings({ as: bureau.as.bind(bureau) });
  const { id } = await postings.ask({ requestedOn: day });
  await postings.post(id, day);
  await postings.drop((await postings.ask({ requestedOn: day })).id);
  // The round of the next minute would erase it.
  await behind(bureau, "set session_replication_role = replica; update posting set destroy_on = house_today() + 1");
}
