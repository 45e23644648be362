/** How an institution is asked: by a letter, or on the telephone. */
export const askManners = ["LETTER", "PHONE"] as const;
export type AskManner = (typeof askManners)[number];

/** Worked out, never stored. ENDED: it was given up, or what allowed it is there no more. */
export const informationStates = ["OPEN", "ANSWERED", "ENDED"] as const;
export type InformationState = (typeof informationStates)[number];

export const informationFollowUps = ["CHASED", "DROPPED"] as const;
export type InformationFollowUp = (typeof informationFollowUps)[number];

/** Of the words of the letter: other words, another version. */
export const askLetterVersion = "opvragen 2026-2";
