import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { ConsentDocument, DataCategory } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import { isOpen } from "../case/course.js";
import { Refusal } from "../foundation/refusal.js";
import { nameOf } from "../letter/frame.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import type { ActingSigner } from "./at-sign-link.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import { type Forms, formsAsSent, nobody } from "./form.js";
import { askedIn, inOrder } from "./form-authorisation.js";
import type { FormLine } from "./form-facts.js";
import { Signature } from "./signature.js";
import { pupilSignsFor } from "./signers.js";

/** A line as it is answered: each of what it asks, with a yes or a no. */
export type OwnLine = FormLine &
  Pick<AuthorisationLine, "id" | "withdrawnAt"> & { readonly asked: readonly DataCategory[] };

/** One document that somebody was asked to sign, as it stands for him. */
export type OwnForm = {
  readonly signature: Signature;
  readonly consent: Consent;
  readonly document: ConsentDocument;
  /** What is to be signed, in each language; nothing where it cannot be made as it was sent, or cannot be signed any more. */
  readonly letters: Forms | null;
  readonly lines: readonly OwnLine[];
  readonly mayWithdraw: boolean;
  /** He signed, and somebody else without whom there is no consent has not. */
  readonly awaitsAnother: boolean;
};
export type OwnForms = { readonly name: string; readonly forms: readonly OwnForm[]; readonly endsAt: string };

/** What is read of the house to show them, for the event. */
export const readOfForms = [
  ...["Case.number", "Pupil.givenName", "Pupil.familyName", "Guardian.givenName", "Guardian.familyName"],
  ...["Consent.document", "AuthorisationLine.categories", "AuthorisationLine.declined", "Signature.signedOn"],
];

/** What this person was asked, newest first: each document that he may still sign, or signed and may take back. */
export async function ownForms(acting: ActingSigner): Promise<OwnForms> {
  const { rows, caseId, guardianId, today } = acting;
  const asked = {
    case: rows.get(Case, caseId),
    consents: rows.ofCase(Consent, caseId),
    signatures: rows.ofCase(Signature, caseId),
    lines: rows.ofCase(AuthorisationLine, caseId),
    pupils: rows.ofCase(Pupil, caseId),
    guardians: rows.ofCase(Guardian, caseId),
    institutions: acting.institutions(),
  };
  const [pupil] = await asked.pupils;
  const signer = guardianId ? (await asked.guardians).find(({ id }) => id === guardianId) : pupil;
  if (!signer) throw new Error("A link opened for nobody");
  const [found, signatures, lines, institutions] = [
    await asked.case,
    await asked.signatures,
    await asked.lines,
    await asked.institutions,
  ];
  const mayStill = isOpen("registerSignature", found) && !(found.destroyOn !== null && today >= found.destroyOn);
  const own = { signer: guardianId ? ("GUARDIAN" as const) : ("PUPIL" as const), guardianId };

  const forms = (await asked.consents).flatMap((consent): OwnForm[] => {
    const { document } = consent;
    const ofIt = signatures.filter(({ consentId }) => consentId === consent.id);
    const signature = ofIt.find((one) => one.isOf(own) && one.invalidatedAt === null && one.askedOn <= today);
    if (!signature || (!signature.signedOn && !consent.isOpenOn(today))) return [];
    const onIt = lines
      .filter(({ consentId }) => consentId === consent.id)
      .flatMap((line) => {
        const institution = institutions.find(({ id }) => id === line.institutionId);
        return institution ? [Object.assign(line, { institution, asked: askedIn(line) })] : [];
      });
    const isPupils = pupilSignsFor(document, pupil, today);
    const mayHe = mayStill && consent.isOpenOn(today) && isPupils === (own.signer === "PUPIL");
    const isOpenForHim = mayHe && !signature.signedOn && !signature.withdrawnAt;
    const facts = { ...consent, document, number: found.number, signer: { ...nobody, ...namesOf(signer) } };
    return [
      {
        ...{ signature, consent, document, lines: inOrder(onIt) },
        letters: isOpenForHim ? asSent({ ...facts, pupil: pupil ?? null, lines: onIt }, signature.formHash) : null,
        mayWithdraw: signature.signedOn !== null && signature.withdrawnAt === null,
        awaitsAnother: signature.stands && ofIt.some((one) => !one.isOf(own) && one.isMissing && one.askedOn <= today),
      },
    ];
  });
  return { name: nameOf(signer), forms: forms.toSorted(newestFirst), endsAt: acting.endsAt };
}

/** What was sent together stays in its order: the agreement, and then the authorisation. */
const newestFirst = (one: OwnForm, other: OwnForm) => other.consent.sentOn.localeCompare(one.consent.sentOn);

const namesOf = ({ givenName, namePrefix, familyName }: Guardian | Pupil) => ({ givenName, namePrefix, familyName });

/** Nothing where it would be another form than was sent: nobody signs that. */
function asSent(facts: Parameters<typeof formsAsSent>[0], hash: string | null): Forms | null {
  try {
    return formsAsSent(facts, hash);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

export const letterIn = ({ letters }: OwnForm, language: LetterLanguage) => letters?.[language] ?? null;
