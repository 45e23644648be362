import type { registered } from "../consent/registered.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import type { Filed } from "./case-document.js";
import { keepFile } from "./keep-file.js";
import { forms } from "./shelves.js";

type Registered = Parameters<typeof registered.tell>[1];

/**
 * The paper that a yes stands on is kept with it, when it came along: the same file whose hash was recorded, by the house's own reckoning. Two
 * who signed one paper leave one file. This act waits once more than others, which a file that is sent takes many times over.
 */
export async function keepSignedScan(
  request: Request,
  { case: found, consent, signature, name }: Registered,
): Promise<void> {
  const { attached: file, rows, today } = request;
  if (!file) return;
  if (file.hash !== signature.documentHash) throw new Refusal("consent/in-writing", "scan-differs", "documentHash");
  if (!name) throw new Invalid({ name: "required" });
  const filed = await rows.ofCase<Filed>(forms.entity, found.id);
  if (filed.some(({ contentHash }) => contentHash === file.hash)) return;
  rows.ensureKey(found.id, "evidence");
  const source = signature.signer === "PUPIL" ? "PUPIL" : "PARENT";
  const said = { name, consentId: consent.id, source, channel: signature.channel, receivedOn: today };
  await keepFile(request, found, forms, { ...said, file }, filed);
}
