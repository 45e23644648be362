/** By post, by a link that is opened with a code heard by telephone, or told: telling is sharing too (consent/before-handling). */
export const disclosureManners = ["LETTER", "LINK", "ORAL"] as const;
export type DisclosureManner = (typeof disclosureManners)[number];

/** PREPARED: it has not left yet. SENT: posted. RECEIVED: fetched, or told. WITHDRAWN: it never left. */
export const disclosureStates = ["PREPARED", "SENT", "RECEIVED", "WITHDRAWN"] as const;
export type DisclosureState = (typeof disclosureStates)[number];

/** What of the family can go along beside the pupil's name, which always does. */
export const sharedFacts = ["BIRTH_ON", "GENDER", "ADDRESS", "GUARDIANS"] as const;
export type SharedFact = (typeof sharedFacts)[number];
