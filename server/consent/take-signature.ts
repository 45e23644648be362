import type { Channel } from "@zorgvuldig/schema/words";
import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Acting } from "../foundation/database/acting.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { answerLines } from "./answer-lines.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import type { GrantedInput } from "./consent-inputs.js";
import { tellWhenAnswered } from "./forms-answered.js";
import { Signature } from "./signature.js";
import { askedOf, pupilSignsFor, tellThatPupilSpoke } from "./signers.js";

/** Who signed what, and how. */
export type Signed = {
  readonly caseId: string;
  /** Of the case, which whoever signs on line has not before him. */
  readonly version?: number;
  readonly consentId: string;
  /** Absent: the pupil. */
  readonly guardianId?: string | null;
  readonly signedOn: Day;
  readonly channel: Channel;
  readonly documentHash: string;
  readonly granted?: readonly GrantedInput[] | undefined;
  /** What stood before him, when that is kept with it. */
  readonly signedForm?: string;
};
type Taken = { readonly case: Case; readonly consent: Consent; readonly signature: Signature };

/** A yes in writing, with all that comes of it: what was answered on the form, who needs to be asked no more, and what is to be done next. */
export async function takeSignature(request: Acting, input: Signed): Promise<Taken> {
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
  // A yes counts from the day it is taken down at the earliest, and by then he may speak for himself.
  const isPupils = pupilSignsFor(consent.document, (await asked.pupils)[0], today);
  mustHoldAuthority(await asked.guardians, guardianId, isPupils);
  mustBeItsOwnDocument(all, signatures, consent, input.documentHash);

  const signer = guardianId ? "GUARDIAN" : "PUPIL";
  const own = signatures.filter((one) => one.consentId === consent.id && one.isOf({ signer, guardianId }));
  const known = own.find(({ invalidatedAt }) => invalidatedAt === null);
  const before = signatures.find(({ consentId }) => consentId === consent.id);
  const signature = known ?? askedOf(consent, { signer, guardianId, askedOn: today, neededFrom: today }, before);
  const { signedOn: on, channel, documentHash } = input;
  signature.sign({ on, channel, documentHash, sentOn: consent.sentOn, today });
  if (input.signedForm) signature.signedForm = input.signedForm;
  if (known) rows.save(signature);
  else await rows.add(signature);
  answerLines(rows, consent, await asked.lines, { granted: input.granted, today });
  rows.save(found);
  await tellThatPupilSpoke(request, found, signature, signatures);
  await tellWhenAnswered(request, found, all, known ? signatures : [...signatures, signature]);
  const open = new Set(all.filter((one) => one.isOpenOn(today)).map(({ id }) => id));
  if (!signatures.some((one) => open.has(one.consentId) && one.isMissing))
    await acted.tell(request, { act: "signaturesComplete", case: found });
  return { case: found, consent, signature };
}

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

/** Agreement and authorisation are two documents: one scan cannot be both, and what was no signature does not become one. */
function mustBeItsOwnDocument(
  all: readonly Consent[],
  signatures: readonly Signature[],
  own: Consent,
  hash: string,
): void {
  if (signatures.some((one) => one.invalidatedAt !== null && one.documentHash === hash))
    throw new Refusal("consent/in-writing", "invalidated-document", "documentHash");
  const others = new Set(all.filter(({ document }) => document !== own.document).map(({ id }) => id));
  if (signatures.some((one) => others.has(one.consentId) && one.documentHash === hash))
    throw new Refusal("consent/agreement-and-authorisation", "same-document", "documentHash");
}
