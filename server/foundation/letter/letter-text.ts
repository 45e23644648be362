import { createHash } from "node:crypto";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { Day } from "../clock/calendar.js";
import { isPrintable } from "./fonts.js";

type Labelled = { readonly label: string; readonly value: string };
export type Block =
  | { readonly heading: string }
  | { readonly text: string }
  /** What is to be found at a glance. */
  | { readonly facts: readonly Labelled[] }
  | { readonly lines: readonly Labelled[] }
  /** To be answered by hand, each with one of these; nothing is ticked beforehand. `read`: how it is read out. */
  | {
      readonly choices: readonly { readonly label: string; readonly read: string }[];
      readonly answers: readonly string[];
    }
  /** Rows and columns: the first columns hold words, from `numbersFrom` on they hold numbers. */
  | {
      readonly table: {
        readonly heads: readonly string[];
        readonly rows: readonly (readonly string[])[];
        readonly numbersFrom: number;
      };
    }
  /** To be filled in by hand; `read` as well. */
  | { readonly blanks: readonly { readonly label: string; readonly read: string; readonly isTall?: true }[] };

/** All that stands on a letter, in its order, before it is drawn. */
export type LetterText = {
  readonly language: LetterLanguage;
  readonly writtenOn: Day;
  /** Name and address, line by line. */
  readonly to: readonly string[];
  /** The address of who must not be found: it stands on the letter, and counts in no number that others see. */
  readonly hidden: readonly string[];
  readonly sender: {
    readonly name: string;
    /** The other controller, beside the bureau. */
    readonly within: string;
    readonly ways: readonly string[];
    readonly back: string;
  };
  readonly about: readonly Labelled[];
  readonly subject: string;
  readonly greeting: string;
  readonly body: readonly Block[];
  /** None on what is signed by who receives it. */
  readonly regards: string | null;
  readonly foot: { readonly left: string; readonly page: string; readonly code: string };
};

/** What stands across the head of every page of what is no letter that goes: what it is, and who made it when. */
export type Stamp = { readonly says: string; readonly made: string };

/** What a letter says, by one number: the same to somebody else, or on another day, has another. Nobody can try a guessed hiding place on it. */
export const hashOf = ({ hidden: _, ...letter }: LetterText): string =>
  createHash("sha256").update(JSON.stringify(letter)).digest("hex");

export const canBePrinted = (letter: LetterText): boolean => isPrintable(JSON.stringify(letter));
