import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { answerLines } from "./answer-lines.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import type { RegisterSignatureInput, WithdrawAuthorisationInput } from "./consent-inputs.js";
import { Signature } from "./signature.js";
import { pupilSignsFor } from "./signers.js";

/** A form came back signed, on paper or digitally: by whom, when, and the hash of what was signed. */
export async function registerSignature(request: Request, input: RegisterSignatureInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
    pupils: rows.ofCase(Pupil, input.caseId),
    guardians: rows.ofCase(Guardian, input.caseId),
    lines: rows.ofCase(AuthorisationLine, input.caseId),
  };
  const found = await asked.case;
  const { today } = request;
  found.must("registerSignature", today);
  const all = await asked.consents;
  const consent = all.find(({ id }) => id === input.consentId);
  if (!consent) throw new NotFound();
  const guardianId = input.guardianId ?? null;
  const signatures = await asked.signatures;
  const isPupils = pupilSignsFor(consent.document, (await asked.pupils)[0], input.signedOn);
  mustHoldAuthority(await asked.guardians, guardianId, isPupils);
  mustBeItsOwnDocument(all, signatures, consent, input.documentHash);

  const known = signatures.find((one) => one.consentId === consent.id && one.guardianId === guardianId);
  const signature = known ?? newSignature(consent, guardianId);
  const { signedOn: on, channel, documentHash } = input;
  signature.sign({ on, channel, documentHash, sentOn: consent.sentOn, today });
  if (known) rows.save(signature);
  else await rows.add(signature);
  answerLines(rows, consent, await asked.lines, input.declined);
  rows.save(found);
}

const newSignature = ({ caseId, id: consentId }: Consent, guardianId: string | null): Signature =>
  Object.assign(new Signature(), {
    caseId,
    consentId,
    guardianId,
    signer: guardianId ? "GUARDIAN" : "PUPIL",
    signedOn: null,
    withdrawnAt: null,
  });

function mustHoldAuthority(guardians: readonly Guardian[], guardianId: string | null, isPupils: boolean): void {
  if (guardianId === null) {
    if (!isPupils) throw new Refusal("data/parents-and-guardians", "pupil-too-young", "guardianId");
    return;
  }
  const guardian = guardians.find(({ id }) => id === guardianId);
  if (!guardian) throw new NotFound();
  if (!guardian.maySign) throw new Refusal("data/parents-and-guardians", "no-authority", "guardianId");
  if (isPupils) throw new Refusal("data/parents-and-guardians", "pupil-must-sign", "guardianId");
}

/** Agreement and authorisation are two documents: one scan cannot be both. */
function mustBeItsOwnDocument(
  all: readonly Consent[],
  signatures: readonly Signature[],
  own: Consent,
  hash: string,
): void {
  const others = new Set(all.filter(({ document }) => document !== own.document).map(({ id }) => id));
  if (signatures.some((one) => others.has(one.consentId) && one.documentHash === hash))
    throw new Refusal("consent/agreement-and-authorisation", "same-document", "documentHash");
}

/** Takes back one person's yes, or takes down his no: its lines end, and what others rely on stands still. */
export async function withdrawAuthorisation(request: Request, input: WithdrawAuthorisationInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    signature: rows.load(Signature, input.signatureId),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
  };
  const found = await asked.case;
  found.must("withdrawAuthorisation", request.today);
  const signature = await asked.signature;
  if (signature.caseId !== found.id) throw new NotFound();
  const isObjection = objects(signature, found, await asked.consents, await asked.signatures);
  signature.withdraw(request.now, input.reason);
  rows.save(signature);
  const wasFrozen = found.frozenOn !== null;
  if (isObjection) found.freeze(request.today);
  if (found.frozenOn !== null && !wasFrozen)
    request.mail("caseFrozen", { to: "OFFICER", caseId: found.id, aboutId: signature.id });
  rows.save(found);
}

/**
 * Whether a no stops the case. Not when he says no to one more form and his yes stands on another of the same kind; nor when
 * nobody else signs and nothing is being handled yet: without his yes it cannot begin.
 */
function objects(own: Signature, found: Case, consents: readonly Consent[], signatures: readonly Signature[]): boolean {
  const document = consents.find(({ id }) => id === own.consentId)?.document;
  const standing = new Set(consents.filter((one) => one.isGiven && one.document === document).map(({ id }) => id));
  const hasYes = signatures.some(
    (one) =>
      one.id !== own.id &&
      one.guardianId === own.guardianId &&
      standing.has(one.consentId) &&
      one.signedOn !== null &&
      one.withdrawnAt === null,
  );
  if (own.signedOn === null && hasYes) return false;
  const isAlone = signatures.filter(({ consentId }) => consentId === own.consentId).length === 1;
  return found.stage === "IN_PROGRESS" || !isAlone;
}
