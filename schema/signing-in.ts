/** With what somebody signed in, as far as it is kept: enough to know one's own device by, and no version. */
export const browsers = ["CHROME", "EDGE", "FIREFOX", "OPERA", "SAFARI", "SAMSUNG", "OTHER"] as const;
export type Browser = (typeof browsers)[number];

export const systems = ["ANDROID", "CHROMEOS", "IOS", "LINUX", "MACOS", "WINDOWS", "OTHER"] as const;
export type System = (typeof systems)[number];

/**
 * How somebody proved who he is; a passkey is both factors in one. ORGANISATION: his organisation says so, by one factor, or by
 * more (FACTORS), or by one and the house by a code of its own.
 */
export const proofs = [
  "PASSWORD",
  "CODE",
  "RECOVERY_CODE",
  "PASSKEY",
  "ORGANISATION",
  "ORGANISATION_CODE",
  "ORGANISATION_RECOVERY_CODE",
  "ORGANISATION_FACTORS",
] as const;
export type Proof = (typeof proofs)[number];

/** What became of somebody who went to his organisation to sign in, or to link its account to his own here. */
export const visitEnds = ["BROKEN_OFF", "REFUSED", "UNREACHABLE", "TOO_OFTEN", "CODE", "LINKED", "NOT_LINKED"] as const;
export type VisitEnd = (typeof visitEnds)[number];
