import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import { Consent } from "./consent.js";
import { Signature } from "./signature.js";
import { askedOf } from "./signers.js";
import type { InvalidateSignatureInput } from "./who-signs-inputs.js";

/** A yes turned out never to have been one. The person is asked again; until then nothing is done in reliance on it. */
export async function invalidateSignature(request: Request, input: InvalidateSignatureInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    signature: rows.load(Signature, input.signatureId),
    consents: rows.ofCase(Consent, input.caseId),
  };
  const found = await asked.case;
  const { today } = request;
  found.must("invalidateSignature", today);
  const signature = await asked.signature;
  if (signature.caseId !== found.id) throw new NotFound();
  signature.invalidate(request.now, input.reason);
  rows.save(signature);
  rows.save(found);
  // He took it back: whether it ever was a yes changes nothing about his no.
  if (signature.withdrawnAt !== null) return;
  const consent = (await asked.consents).find(({ id }) => id === signature.consentId);
  if (!consent?.isOpenOn(today) || !signature.holdsAuthority || found.stage === "CLOSED") return;
  const { signer, guardianId, neededFrom } = signature;
  await rows.add(askedOf(consent, { signer, guardianId, askedOn: today, neededFrom: neededFrom && today }, signature));
  if (found.stage === "IN_PROGRESS") await acted.tell(request, { act: "signatureMissing", case: found });
}
