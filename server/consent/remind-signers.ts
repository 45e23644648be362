import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Consent } from "./consent.js";
import type { RemindSignersInput } from "./consent-inputs.js";
import { ownMail } from "./form-ways.js";
import { Signature } from "./signature.js";

/**
 * Whoever was asked and has not answered hears of it once more, each of them in one mail if he has one. Not who said no to one of the forms,
 * nor where the yes of another will do: nobody is pressed (article 7(4) GDPR).
 */
export async function remindSigners(request: Request, input: RemindSignersInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
    guardians: rows.ofCase(Guardian, input.caseId),
    applicants: rows.ofCase(Applicant, input.caseId),
  };
  const found = await asked.case;
  const { today } = request;
  found.must("remindSigners", today);
  const signatures = await asked.signatures;
  const open = new Set((await asked.consents).filter((one) => one.isOpenOn(today) && !one.isGiven).map(({ id }) => id));
  const of = signatures.filter(({ consentId }) => open.has(consentId));
  const left = of.filter((one) => one.awaitsAnswer(today) && !of.some((no) => no.isOf(one) && no.withdrawnAt !== null));
  if (left.length === 0) throw new Refusal("consent/forms-to-parents", "nobody-to-remind");
  for (const signature of left) {
    signature.remindedOn = today;
    rows.save(signature);
  }
  const [applicant] = await asked.applicants;
  for (const guardian of await asked.guardians) {
    const [about] = left.filter(({ guardianId }) => guardianId === guardian.id);
    if (about && ownMail(guardian, applicant))
      request.mail("formsAwaited", { to: "GUARDIAN", id: guardian.id, caseId: found.id, aboutId: about.id });
  }
  rows.save(found);
  await acted.tell(request, { act: "remindSigners", case: found });
}
