import { randomUUID } from "node:crypto";
import type { Request } from "../foundation/database/request.js";
import { codeMac, tokenHash, tokenOf } from "../foundation/mail/link-token.js";
import type { Disclosure } from "./disclosure.js";
import { DisclosureLink } from "./disclosure-link.js";

/** A link to the institution's general address, which says no more than that something is there; the code goes another way. */
export async function sendLink(
  request: Request,
  { id, caseId, institutionId }: Disclosure,
  code: string,
): Promise<void> {
  const linkId = randomUUID();
  const token = tokenOf(request.rows.vault, linkId);
  const link = {
    id: linkId,
    caseId,
    disclosureId: id,
    tokenHash: tokenHash(token),
    codeMac: codeMac(request.rows.vault, token, code),
  };
  await request.rows.add(Object.assign(new DisclosureLink(), link));
  request.mail("documentReady", { to: "INSTITUTION", id: institutionId, caseId, aboutId: linkId });
}
