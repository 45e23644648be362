import { bornOtherwise as reason } from "@zorgvuldig/schema/changes";
import { duties } from "@zorgvuldig/schema/duties";
import { rightsOwnFrom } from "@zorgvuldig/schema/terms";
import type { Case } from "../case/case.js";
import { type Day, dayBegins } from "../foundation/clock/calendar.js";
import { workingDaysAfter } from "../foundation/clock/holidays.js";
import type { Request } from "../foundation/database/request.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { Consent } from "./consent.js";
import { Signature } from "./signature.js";
import { askedOf, pupilLater, pupilSignsFor, type Signer, signAges } from "./signers.js";

type Family = { readonly pupil: Pupil; readonly before: Pupil; readonly guardians: readonly Guardian[] };
type Form = { readonly consent: Consent; readonly before: readonly Signature[] };

/**
 * The pupil turns out to be of another age: what hangs on it moves with it (UAVG 5). A yes of whoever could not give it that day never was one, the parents' yes ends on
 * another day, whoever must answer now is asked, and what lies ready is fetched by who is entitled. Before the change is made.
 */
export async function bornOtherwise(request: Request, found: Case, pupil: Pupil, was: Day): Promise<void> {
  const { rows, today } = request;
  const asked = {
    consents: rows.ofCase(Consent, found.id),
    signatures: rows.ofCase(Signature, found.id),
    guardians: rows.ofCase(Guardian, found.id),
  };
  const family = { pupil, before: Object.assign(new Pupil(), { birthOn: was }), guardians: await asked.guardians };
  const [consents, signatures] = [await asked.consents, await asked.signatures];
  const isOver = found.stage === "CLOSED" || found.stage === "DECLINED";
  const asks: Signer[] = [];
  for (const consent of isOver ? [] : consents.filter(({ toOn }) => toOn >= today)) {
    const before = signatures.filter(({ consentId }) => consentId === consent.id);
    asks.push(...(await moves(request, { consent, before }, family)));
  }
  const later = asks.filter(({ signer }) => signer === "PUPIL").map(({ askedOn }) => askedOn);
  const isMissing = asks.some(({ neededFrom }) => neededFrom !== null);
  const { after } = duties.COLLECT_SIGNATURE.target;
  const missingBy = typeof after === "string" ? null : workingDaysAfter(today, after.workingDays);
  await request.select("select move_ages($1, $2, $3, $4)", [
    ...[found.id, dayBegins(pupil.turns(rightsOwnFrom)), later.sort()[0] ?? null],
    isMissing ? missingBy : null,
  ]);
}

/** One form: what of it was no yes, until when it holds, and who is asked from which day on. Gives those. */
async function moves(request: Request, { consent, before }: Form, family: Family): Promise<Signer[]> {
  const { rows, now, today } = request;
  const { pupil } = family;
  const { document } = consent;
  const standing = before.filter(({ invalidatedAt }) => invalidatedAt === null);
  // Of somebody who took his yes back it changes nothing about his no.
  const wrong = standing.filter(
    ({ signer, recordedOn, withdrawnAt }) =>
      withdrawnAt === null && recordedOn && pupilSignsFor(document, pupil, recordedOn) !== (signer === "PUPIL"),
  );
  for (const one of wrong) one.invalidate(now, reason);
  const left = standing.filter((one) => !wrong.includes(one));
  const asks = signersNow(consent, { left, family, today });
  if ([...before, ...asks].some(({ signer }) => signer === "GUARDIAN")) endsWithAge(consent, family);
  rows.save(consent);
  const moved = left.find((one) => one.signer === "PUPIL" && one.signedOn === null && one.withdrawnAt === null);
  const own = asks.find(({ signer }) => signer === "PUPIL");
  const askedOn = pupil.turns(signAges[document]);
  // Asked already: on another day. Past the last day of the form nobody is asked.
  if (moved) Object.assign(moved, { askedOn: own?.askedOn ?? askedOn, neededFrom: own?.neededFrom ?? null });
  for (const one of moved ? [...wrong, moved] : wrong) rows.save(one);
  for (const signer of asks) if (!moved || signer !== own) await rows.add(askedOf(consent, signer, before[0]));
  return asks;
}

/** The day on which the parents' yes ends is another; one that it ended on for another reason stands. */
function endsWithAge(consent: Consent, { pupil, before }: Family): void {
  const derived = consent.lapsesOn === null || consent.lapsesOn === before.comesOfAgeOn;
  if (derived) consent.lapsesOn = pupil.comesOfAgeOn;
  else consent.lapse(pupil.comesOfAgeOn);
}

type Now = { readonly left: readonly Signature[]; readonly family: Family; readonly today: Day };

/** Who is still to answer at the age that he has: the pupil himself, or who signs for him until he does. */
function signersNow(consent: Consent, { left, family: { pupil, guardians }, today }: Now): Signer[] {
  const { document, toOn } = consent;
  const isHeard = left.some(({ signer, signedOn, withdrawnAt }) => signer === "PUPIL" && (signedOn || withdrawnAt));
  const isGiven = left.some(({ stands }) => stands);
  if (pupilSignsFor(document, pupil, today)) {
    const already = left.find(({ signer, askedOn }) => signer === "PUPIL" && askedOn <= today);
    const asked = { askedOn: already?.askedOn ?? today, neededFrom: already?.neededFrom ?? (isGiven ? null : today) };
    return isHeard ? [] : [{ signer: "PUPIL", guardianId: null, ...asked }];
  }
  const asked = new Set(left.map(({ guardianId }) => guardianId));
  const holders = guardians.filter(({ id, maySign }) => maySign && !asked.has(id));
  const isNeeded = !isGiven && (holders.length === 1 || holders.some(({ livesApart }) => livesApart));
  const parents = holders.map(
    ({ id }): Signer => ({
      signer: "GUARDIAN",
      guardianId: id,
      askedOn: today,
      neededFrom: isNeeded ? today : null,
    }),
  );
  return [...parents, ...(isHeard ? [] : pupilLater(document, pupil, { sentOn: today, toOn }))];
}
