import type { ClauseId } from "./clauses.js";
import type { Activity, Stage } from "./words.js";

/** What the bureau writes to the parents on paper. */
export const letterTemplates = ["ON_HOLD"] as const;
export type LetterTemplate = (typeof letterTemplates)[number];

export const letterLanguages = ["nl", "en"] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

type LetterRow = {
  /** Of the words in `texts/nl/letters.ts` and `en`: other words, another version. */
  readonly version: string;
  /** The stage of which it tells: in no other it is written. */
  readonly stage: Stage;
  readonly activity: Activity;
  readonly clause: ClauseId;
};

export const letters: Readonly<Record<LetterTemplate, LetterRow>> = {
  ON_HOLD: { version: "aanhouden 2026-1", stage: "ON_HOLD", activity: "INTAKE", clause: "keep/held-callback" },
};

/** The letters that tell somebody what became of his request: of the words in `texts/nl/request-letter.ts` and `en`. */
export const requestLetters = { version: "verzoek 2026-2" } as const;

/** The beginning of the hash of what a letter says, as it is printed at its foot and read out. */
export const codeOf = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
