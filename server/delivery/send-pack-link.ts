import { randomUUID } from "node:crypto";
import type { Request } from "../foundation/database/request.js";
import { codeMac, tokenHash, tokenOf } from "../foundation/mail/link-token.js";
import type { PackDelivery } from "./pack-delivery.js";
import { PackLink } from "./pack-link.js";

/** A link to who asked, or to whom it goes straight, in a mail that says no more than that something lies ready; the code goes another way. One before it is over. */
export async function sendPackLink(
  request: Request,
  { id, caseId, transferId }: PackDelivery,
  code: string,
): Promise<void> {
  const { rows } = request;
  const linkId = randomUUID();
  const token = tokenOf(rows.vault, linkId);
  const known = { tokenHash: tokenHash(token), codeMac: codeMac(rows.vault, token, code) };
  await rows.add(Object.assign(new PackLink(), { id: linkId, caseId, deliveryId: id, triesLeft: 5, ...known }));
  const template = transferId === null ? "packReady" : "transferReady";
  request.mail(template, { to: "REQUESTER", id, caseId, aboutId: linkId });
}
