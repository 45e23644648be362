import { createHash } from "node:crypto";
import {
  hashedOf,
  type SharedPart,
  type SharedWith,
  sharedFrame,
  sharedLetter,
  type ToShare,
} from "@zorgvuldig/schema/shared";
import { canBePrinted } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";

/** A letter before it is put together: to whom, and what it tells. */
export type Written = {
  readonly to: SharedWith;
  readonly number: string;
  readonly told: ToShare;
  readonly parts: readonly SharedPart[];
};

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
