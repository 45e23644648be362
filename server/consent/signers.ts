import { pupilSigns } from "@zorgvuldig/schema/terms";
import type { ConsentDocument, PersonKind } from "@zorgvuldig/schema/words";
import { acted } from "../case/acted.js";
import type { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Acting } from "../foundation/database/acting.js";
import { Refusal } from "../foundation/refusal.js";
import type { Guardian } from "../person/guardian.js";
import type { Pupil } from "../person/pupil.js";
import type { Consent } from "./consent.js";
import { Signature } from "./signature.js";

/** Somebody whose answer on a document is asked for, from which day on, and from when there is no consent without it. */
export type Signer = { signer: PersonKind; guardianId: string | null; askedOn: Day; neededFrom: Day | null };

/** From which age the pupil answers for himself. */
export const signAges = { AUTHORISATION: pupilSigns.authorisationFrom, AGREEMENT: pupilSigns.everythingFrom } as const;

/** Whether the pupil signs this document himself on this day (UAVG 5): the authorisation from 16, both from 18. */
export function pupilSignsFor(document: ConsentDocument, pupil: Pupil | undefined, on: Day): boolean {
  return !!pupil && pupil.ageOn(on) >= signAges[document];
}

/** The pupil's own answer on what his parents signed, from the day on which he may speak for himself, if that comes while it holds (D12, D37). */
export function pupilLater(
  document: ConsentDocument,
  pupil: Pupil | undefined,
  { sentOn, toOn }: { sentOn: Day; toOn: Day },
): Signer[] {
  if (!pupil) return [];
  const askedOn = pupil.turns(signAges[document]);
  return askedOn > sentOn && askedOn <= toOn ? [{ signer: "PUPIL", guardianId: null, askedOn, neededFrom: null }] : [];
}

/** Who must sign a document, and whether all of them: every holder of authority when they live apart, else one. */
export function signersOf(
  document: ConsentDocument,
  guardians: readonly Guardian[],
  pupil: Pupil | undefined,
  holds: { sentOn: Day; toOn: Day },
): { signers: Signer[]; needsAll: boolean } {
  const { sentOn: askedOn } = holds;
  if (pupilSignsFor(document, pupil, askedOn))
    return { signers: [{ signer: "PUPIL", guardianId: null, askedOn, neededFrom: askedOn }], needsAll: true };
  const holders = guardians.filter(({ maySign }) => maySign);
  if (holders.length === 0) throw new Refusal("data/parents-and-guardians", "nobody-may-sign");
  const needsAll = holders.some(({ livesApart }) => livesApart);
  const neededFrom = needsAll || holders.length === 1 ? askedOn : null;
  const parents = holders.map(({ id }): Signer => ({ signer: "GUARDIAN", guardianId: id, askedOn, neededFrom }));
  return { signers: [...parents, ...pupilLater(document, pupil, holds)], needsAll };
}

/** What somebody is asked to sign, before he answers: the same form as whoever was asked to sign it before him. */
export const askedOf = (
  { caseId, id: consentId }: Consent,
  signer: Signer,
  before: Pick<Signature, "formHash"> | undefined,
): Signature =>
  Object.assign(new Signature(), signer, {
    caseId,
    consentId,
    formHash: before?.formHash ?? null,
    signedForm: null,
    remindedOn: null,
    signedOn: null,
    withdrawnAt: null,
    invalidatedAt: null,
  });

/** The bureau asks the pupil on the day he may speak for himself: the first of them, if there are two. */
export async function tellOfPupil(request: Acting, found: Case, days: readonly Day[]): Promise<void> {
  const [on] = [...days].sort();
  if (on) await acted.tell(request, { act: "pupilMaySpeak", case: found, on });
}

/** The pupil answered what he came to be asked; there may be another document that he is asked about when he is older. */
export async function tellThatPupilSpoke(
  request: Acting,
  found: Case,
  own: Signature,
  signatures: readonly Signature[],
): Promise<void> {
  // What he signs as any signer does is no answer to being asked when he is old enough.
  if (own.signer !== "PUPIL" || own.neededFrom !== null) return;
  const others = signatures.filter((one) => one.signer === "PUPIL" && one.id !== own.id && one.signedOn === null);
  const later = others.filter((one) => one.askedOn > request.today);
  await acted.tell(request, { act: "pupilSpoke", case: found });
  await tellOfPupil(
    request,
    found,
    later.map(({ askedOn }) => askedOn),
  );
}
