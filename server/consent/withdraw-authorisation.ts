import { acted } from "../case/acted.js";
import { Assignment } from "../case/assignment.js";
import { Case } from "../case/case.js";
import { endWork } from "../case/close-case.js";
import type { Acting } from "../foundation/database/acting.js";
import { NotFound } from "../foundation/refusal.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import type { WithdrawAuthorisationInput } from "./consent-inputs.js";
import { Signature } from "./signature.js";
import { tellThatPupilSpoke } from "./signers.js";
import type { WithdrawLineInput } from "./who-signs-inputs.js";

/** Whoever has no version before him does it to what there is. */
type Unversioned<T extends { version: number }> = Omit<T, "version"> & { version?: number };

/** Takes back one person's yes, or takes down his no: its lines end, and what others rely on stands still, or ends with it. */
export async function withdrawAuthorisation(
  request: Acting,
  input: Unversioned<WithdrawAuthorisationInput>,
): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    signature: rows.load(Signature, input.signatureId),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
    assignments: rows.ofCase(Assignment, input.caseId),
  };
  const found = await asked.case;
  const { today } = request;
  found.must("withdrawAuthorisation", today);
  const signature = await asked.signature;
  if (signature.caseId !== found.id) throw new NotFound();
  const comesTo = whatItComesTo(signature, found, await asked.consents, await asked.signatures, today);
  signature.withdraw(request.now, input.reason, today);
  rows.save(signature);
  request.withdrawMail("formsAwaited", signature.id);
  if (comesTo === "end") {
    found.endForWantOfConsent(today);
    await endWork(request, found, await asked.assignments);
    return;
  }
  const wasFrozen = found.frozenOn !== null;
  if (comesTo === "standstill") found.freeze(today);
  rows.save(found);
  await tellThatPupilSpoke(request, found, signature, await asked.signatures);
  if (found.frozenOn === null || wasFrozen) return;
  request.mail("caseFrozen", { to: "OFFICER", caseId: found.id, aboutId: signature.id });
  await acted.tell(request, { act: "objected", case: found });
}

/**
 * What a no does. Nothing, when he says no to one more form and his yes stands on another of the same kind; nor when nobody else signs
 * and nothing is being handled yet: without his yes it cannot begin. While another's yes stands, they disagree and all stands still
 * (D36); where the work goes on and nobody's does, it ends (D13).
 */
function whatItComesTo(
  own: Signature,
  found: Case,
  consents: readonly Consent[],
  signatures: readonly Signature[],
  today: string,
): "nothing" | "standstill" | "end" {
  if (!own.holdsAuthority) return "nothing";
  const document = consents.find(({ id }) => id === own.consentId)?.document;
  const ofKind = consents.filter((one) => one.document === document);
  const given = new Set(ofKind.filter(({ isGiven }) => isGiven).map(({ id }) => id));
  const hasYes = signatures.some((one) => one.id !== own.id && one.isOf(own) && given.has(one.consentId) && one.stands);
  if (own.signedOn === null && hasYes) return "nothing";
  const open = new Set(ofKind.filter((one) => one.isOpenOn(today)).map(({ id }) => id));
  const others = signatures.filter((one) => !one.isOf(own) && one.askedOn <= today && one.holdsAuthority);
  if (others.some((one) => open.has(one.consentId) && one.stands)) return "standstill";
  if (found.stage === "IN_PROGRESS") return "end";
  return others.some(({ consentId }) => consentId === own.consentId) ? "standstill" : "nothing";
}

/** One line ends, the others stand: nobody has to take back all to be rid of one (article 7(3)). */
export async function withdrawLine(request: Acting, input: Unversioned<WithdrawLineInput>): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    line: rows.load(AuthorisationLine, input.lineId),
  };
  const found = await asked.case;
  found.must("withdrawLine", request.today);
  const line = await asked.line;
  if (line.caseId !== found.id) throw new NotFound();
  line.withdraw(request.now, input.reason);
  rows.save(line);
  rows.save(found);
}
