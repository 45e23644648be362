import { PostDisclosureDocument } from "@zorgvuldig/schema/generated/operations";
import { asksToChange } from "./changing.js";
import { aDocument, Papers } from "./documents.js";
import { aPdf } from "./files.js";
import type { World } from "./fulfils.js";
import { toShare } from "./sharing.js";

/** A case with one record of each kind, two documents, and a letter about learning and absence that went with the first of them. */
export async function toErase(world: World, start: string) {
  await world.clock(`${start}T12:00:00+01:00`);
  const it = await toShare(world);
  const papers = new Papers(world);
  const first = await papers.add(it.caseId, "consultant", aDocument(), aPdf("Het eerste verslag"));
  const second = await papers.add(it.caseId, "consultant", aDocument(), aPdf("Het tweede verslag"));
  const disclosure = await it.share({ recordIds: [it.ids.LEARNING, it.ids.ABSENCE], documentIds: [first] });
  const post = { ...(await world.cases.which(it.caseId)), disclosureId: disclosure.id, postedOn: start };
  await world.as("office").ask(PostDisclosureDocument, { input: post });
  return { ...it, papers, first, second, disclosure, ...(await asksToChange(world, it.caseId, "ERASURE", start)) };
}
