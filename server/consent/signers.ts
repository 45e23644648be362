import { pupilSigns } from "@zorgvuldig/schema/terms";
import type { ConsentDocument, PersonKind } from "@zorgvuldig/schema/words";
import type { Day } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import type { Guardian } from "../person/guardian.js";
import type { Pupil } from "../person/pupil.js";

export type Signer = { signer: PersonKind; guardianId: string | null };

/** Whether the pupil signs this document himself on this day (UAVG 5): the authorisation from 16, both from 18. */
export function pupilSignsFor(document: ConsentDocument, pupil: Pupil | undefined, on: Day): boolean {
  if (!pupil) return false;
  const { authorisationFrom, everythingFrom } = pupilSigns;
  return pupil.ageOn(on) >= (document === "AUTHORISATION" ? authorisationFrom : everythingFrom);
}

/** Who must sign a document, and whether all of them: every holder of authority when they live apart, else one. */
export function signersOf(
  document: ConsentDocument,
  guardians: readonly Guardian[],
  pupil: Pupil | undefined,
  on: Day,
): { signers: Signer[]; needsAll: boolean } {
  if (pupilSignsFor(document, pupil, on)) return { signers: [{ signer: "PUPIL", guardianId: null }], needsAll: true };
  const holders = guardians.filter(({ maySign }) => maySign);
  if (holders.length === 0) throw new Refusal("data/parents-and-guardians", "nobody-may-sign");
  return {
    signers: holders.map(({ id }) => ({ signer: "GUARDIAN", guardianId: id })),
    needsAll: holders.some(({ livesApart }) => livesApart),
  };
}
