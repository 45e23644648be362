/** How it stands with a controller who is to be given it straight (article 20(2) GDPR): somebody else than who entered him confirms where his address was found. */
export const transferStates = ["ENTERED", "CONFIRMED", "ENDED"] as const;
export type TransferState = (typeof transferStates)[number];

/** Where the address was found: never in a mail from it, nor in the request. */
export const addressFindings = ["OFFICIAL_SITE", "CALLED_KNOWN_NUMBER", "LETTER"] as const;
export type AddressFinding = (typeof addressFindings)[number];

/** Why it does not go straight to him. */
export const transferEndings = [
  "NO_SECURE_WAY",
  "RECEIVER_DECLINES",
  "RECEIVER_UNKNOWN",
  "NO_LONGER_ASKED",
  "ENTERED_WRONG",
] as const;
export type TransferEnding = (typeof transferEndings)[number];

/** It is technically not feasible: the person is told so, and is given it himself. */
export const unfeasible: readonly TransferEnding[] = ["NO_SECURE_WAY", "RECEIVER_DECLINES", "RECEIVER_UNKNOWN"];

/** By which road the receiver hears the code: from the person himself, or by telephone on the number at which he was found. */
export const codeRoads = ["PERSON", "TELEPHONE"] as const;
export type CodeRoad = (typeof codeRoads)[number];
