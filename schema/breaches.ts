/** What went wrong with personal data: the AP's own kinds, in the bureau's words (article 4(12) GDPR). */
export const breachNatures = [
  "SENT_WRONGLY",
  "SEEN_NEEDLESSLY",
  "LOST_OR_STOLEN",
  "BROKEN_INTO",
  "PUBLISHED",
  "CHANGED_WRONGLY",
  "NOT_AVAILABLE",
  "OTHER",
] as const;
export type BreachNature = (typeof breachNatures)[number];

/** How far it is. Telling the people concerned goes beside it, for that does not wait for the AP. */
export const breachStates = ["REPORTED", "ASSESSED", "NOTIFIED", "CLOSED"] as const;
export type BreachState = (typeof breachStates)[number];

/** For the people concerned: unlikely (nothing to notify), likely (article 33), high (article 34 as well). */
export const breachRisks = ["NONE", "RISK", "HIGH"] as const;
export type BreachRisk = (typeof breachRisks)[number];

/** Why the people concerned need not be told one by one: article 34(3) GDPR, a to c. */
export const tellingExemptions = ["PROTECTED", "RISK_GONE", "PUBLIC_NOTICE"] as const;
export type TellingExemption = (typeof tellingExemptions)[number];

/** What the authority asks of the bureau; an instruction always has a day. */
export const matterKinds = ["INSTRUCTION", "QUESTION", "INVESTIGATION"] as const;
export type MatterKind = (typeof matterKinds)[number];
