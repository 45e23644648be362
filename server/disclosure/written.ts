import { createHash } from "node:crypto";
import {
  hashedOf,
  type Shareable,
  type SharedPart,
  type SharedWith,
  sharedFrame,
  sharedLetter,
  type ToShare,
} from "@zorgvuldig/schema/shared";
import type { Case } from "../case/case.js";
import type { AuthorisationLine } from "../consent/authorisation-line.js";
import type { Signature } from "../consent/signature.js";
import { canBePrinted } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import type { Guardian } from "../person/guardian.js";
import type { Pupil } from "../person/pupil.js";
import { AbsenceRecord, HealthRecord, HomeRecord, LearningRecord } from "../record/records.js";

/** A letter before it is put together: to whom, and what it tells. */
export type Written = {
  readonly to: SharedWith;
  readonly number: string;
  readonly told: ToShare;
  readonly parts: readonly SharedPart[];
};

const isA =
  <T>(entity: new () => T) =>
  (row: unknown): row is T =>
    row instanceof entity;

type Loaded = {
  readonly pupil: Pupil | null;
  readonly guardians: readonly Guardian[];
  readonly lines: readonly AuthorisationLine[];
  readonly signatures: readonly Signature[];
  readonly records: readonly (readonly unknown[])[];
};

/** What of a case can be written of, as far as it was loaded. */
export function writtenOf({ number }: Case, { pupil, guardians, lines, signatures, records }: Loaded): Shareable {
  const all = records.flat();
  const consentIds = [...new Set(lines.map(({ consentId }) => consentId))];
  const consents = consentIds.map((id) => ({
    lines: lines.filter(({ consentId }) => consentId === id).map(({ isInForce = false }) => ({ isInForce })),
    signatures: signatures
      .filter(({ consentId }) => consentId === id)
      .map(({ signer, signedOn, withdrawnAt, invalidatedAt, guardianId }) => ({
        ...{ signer, signedOn, withdrawnAt, invalidatedAt },
        guardian: guardianId === null ? null : { id: guardianId },
      })),
  }));
  return {
    number,
    pupil,
    guardians,
    consents,
    learning: all.filter(isA(LearningRecord)),
    absence: all.filter(isA(AbsenceRecord)),
    health: all.filter(isA(HealthRecord)),
    home: all.filter(isA(HomeRecord)),
  };
}

export const frameOf = ({ number, to, told }: Written) => sharedFrame(number, to, told);
export const letterOf = (written: Written) => sharedLetter(frameOf(written), written.parts);

/** By what it is known: in the panel it is found by the same words, so that nothing else goes than what was looked at. */
export const hashOfShared = (written: Written): string => hashOfLetter(letterOf(written));
export const hashOfLetter = (letter: ReturnType<typeof sharedLetter>): string =>
  createHash("sha256").update(hashedOf(letter)).digest("hex");

/** Throws for a sign that would be an empty box on the paper. */
export function mustBePrintable(letter: ReturnType<typeof sharedLetter>): void {
  if (!canBePrinted(letter)) throw new Refusal("data/contact", "letter-unprintable");
}
