import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, NotFound } from "../foundation/refusal.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Consent } from "./consent.js";
import { Signature } from "./signature.js";
import { askedOf } from "./signers.js";
import type { AddGuardianInput, ChangeAuthorityInput } from "./who-signs-inputs.js";

type Signing = { readonly consents: readonly Consent[]; readonly signatures: readonly Signature[] };

/** A parent, guardian, carer or representative of whom nobody knew yet. */
export async function addGuardian(request: Request, input: AddGuardianInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    applicants: rows.ofCase(Applicant, input.caseId),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
  };
  const found = await asked.case;
  found.must("addGuardian", request.today);
  const given = input.guardian;
  for (const applicant of await asked.applicants) applicant.mustNotStandFor([given], () => "guardian");
  const guardian = Object.assign(new Guardian(), given, { caseId: found.id, livesApart: given.livesApart ?? false });
  guardian.livesAt(given, "guardian.");
  guardian.mustBeEvident("guardian.authorityEvidence");
  await rows.add(guardian);
  rows.save(found);
  await asksFor(request, found, guardian, { consents: await asked.consents, signatures: await asked.signatures });
  await acted.tell(request, { act: "noticeDue", case: found });
}

/** What is known of somebody's authority changed: he holds it after all, or does not, or that is in doubt. */
export async function changeAuthority(request: Request, input: ChangeAuthorityInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    guardians: rows.ofCase(Guardian, input.caseId),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
  };
  const found = await asked.case;
  found.must("changeAuthority", request.today);
  const guardian = (await asked.guardians).find(({ id }) => id === input.guardianId);
  if (!guardian) throw new NotFound();
  const { authority, authorityEvidence, livesApart } = input;
  if (authority === guardian.authority && livesApart === guardian.livesApart)
    throw new Invalid({ authority: "unchanged" });
  Object.assign(guardian, { authority, authorityEvidence, livesApart });
  guardian.mustBeEvident("authorityEvidence");
  rows.save(guardian);
  rows.save(found);
  await asksFor(request, found, guardian, { consents: await asked.consents, signatures: await asked.signatures });
}

/**
 * Whoever holds authority and was never asked is asked from today on, on every form that parents sign and that can still hold: until he signs
 * nothing more is shared (D36). Where holders live apart, nobody's yes stands for another's from today on (D11).
 */
async function asksFor(request: Request, found: Case, guardian: Guardian, { consents, signatures }: Signing) {
  if (!guardian.maySign || found.stage === "CLOSED") return;
  const { rows, today } = request;
  let isMissing = false;
  for (const consent of consents.filter((one) => one.isOpenOn(today))) {
    const own = signatures.filter(({ consentId }) => consentId === consent.id);
    if (own.every(({ signer }) => signer === "PUPIL")) continue;
    if (!own.some(({ guardianId, invalidatedAt }) => guardianId === guardian.id && !invalidatedAt)) {
      await rows.add(
        askedOf(consent, { signer: "GUARDIAN", guardianId: guardian.id, askedOn: today, neededFrom: today }, own[0]),
      );
      isMissing = true;
    }
    for (const other of guardian.livesApart ? own : []) {
      if (!other.needFrom(today)) continue;
      rows.save(other);
      isMissing ||= other.signedOn === null;
    }
  }
  if (isMissing && found.stage === "IN_PROGRESS") await acted.tell(request, { act: "signatureMissing", case: found });
}
