import { randomUUID } from "node:crypto";
import { signLinkTerms } from "@zorgvuldig/schema/terms";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { codeMac, tokenHash, tokenOf } from "../foundation/mail/link-token.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { ownMail } from "./form-ways.js";
import { SignLink } from "./sign-link.js";
import type { SendSignLinkInput } from "./who-signs-inputs.js";

/**
 * A link to sign on line for one who was asked, in the place of the one before: mailed to his own address, or on the letter that goes to him. The code goes another way.
 * Whether he may sign the database says.
 */
export async function sendSignLink(request: Request, input: SendSignLinkInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    guardians: rows.ofCase(Guardian, input.caseId),
    applicants: rows.ofCase(Applicant, input.caseId),
  };
  const found = await asked.case;
  found.must("sendSignLink", request.today);
  const guardian = (await asked.guardians).find(({ id }) => id === input.guardianId) ?? null;
  if (input.guardianId && !guardian) throw new NotFound();
  const [applicant] = await asked.applicants;
  const isPosted = !!input.isPosted;
  if (!isPosted && !(guardian && ownMail(guardian, applicant)))
    throw new Refusal("consent/forms-to-parents", "no-own-mail", "isPosted");
  const id = randomUUID();
  const token = tokenOf(rows.vault, id);
  const known = { tokenHash: tokenHash(token), codeMac: codeMac(rows.vault, token, input.code) };
  const of = { caseId: found.id, guardianId: guardian?.id ?? null, isPosted };
  await rows.add(
    Object.assign(new SignLink(), { id, ...of, ...known, triesLeft: signLinkTerms.tries, endsAt: request.now }),
  );
  if (guardian && !isPosted)
    request.mail("signLink", { to: "GUARDIAN", id: guardian.id, caseId: found.id, aboutId: id });
  rows.save(found);
}
