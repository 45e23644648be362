import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import type { HoldIntakeInput } from "../person/person-inputs.js";
import { Pupil } from "../person/pupil.js";
import { Consent } from "./consent.js";
import { Signature } from "./signature.js";
import { askedOf, pupilLater, pupilSignsFor, tellOfPupil } from "./signers.js";

/** The interview was held, with the parents: now the pupil is taken down, if the application did not do so. */
export async function holdIntake(request: Request, input: HoldIntakeInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    pupils: rows.ofCase(Pupil, input.caseId),
    consents: rows.ofCase(Consent, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
  };
  const found = await asked.case;
  const { today } = request;
  found.holdIntake(input.heldOn, today);
  const [known] = await asked.pupils;
  if (!known && !input.pupil) throw new Invalid({ "pupil.givenName": "required" });
  if (known && input.pupil) throw new Invalid({ "pupil.givenName": "pupil-known" });
  if (input.pupil) {
    const pupil = Object.assign(new Pupil(), input.pupil, { caseId: found.id });
    pupil.livesAt(input.pupil, "pupil.");
    pupil.mustBePlausible(today);
    await rows.add(pupil);
    const days = await asksPupil(request, pupil, await asked.consents, await asked.signatures);
    await tellOfPupil(request, found, days);
  }
  if (input.question) found.question = input.question;
  rows.save(found);
  await acted.tell(request, { act: "holdIntake", case: found });
}

/** Forms that went out before anybody knew the pupil's age: what the pupil should have signed himself does not hold. Gives when he is asked. */
async function asksPupil(
  { rows }: Request,
  pupil: Pupil,
  consents: readonly Consent[],
  signatures: readonly Signature[],
): Promise<Day[]> {
  const days: Day[] = [];
  for (const consent of consents) {
    const signed = signatures.filter(({ consentId, signer }) => consentId === consent.id && signer === "GUARDIAN");
    const isPupils = signed.some(({ recordedOn }) => recordedOn && pupilSignsFor(consent.document, pupil, recordedOn));
    consent.lapse(isPupils ? consent.fromOn : pupil.comesOfAgeOn);
    rows.save(consent);
    for (const later of isPupils ? [] : pupilLater(consent.document, pupil, consent)) {
      await rows.add(askedOf(consent, later, signed[0]));
      days.push(later.askedOn);
    }
  }
  return days;
}
