/** How it stands with somebody's request, in the words of DPV 2.3; "RequiresAction" is: he is asked who he is. */
export const requestStates = [
  "RequestInitiated",
  "RequestRequiresAction",
  "RequestRequiredActionPerformed",
  "RequestFulfilled",
] as const;
export type RequestState = (typeof requestStates)[number];

/** Why it is not plain who asks: without such a doubt nobody is asked who he is (article 12(6) GDPR). */
export const identityDoubts = ["UNKNOWN_SENDER", "OTHER_ADDRESS", "ACTS_FOR_ANOTHER"] as const;
export type IdentityDoubt = (typeof identityDoubts)[number];

/** How he showed it. What he showed is looked at, and never copied. */
export const identityMeans = ["CALLED_BACK", "CODE_BY_POST", "IN_PERSON", "MANDATE_SEEN"] as const;
export type IdentityMeans = (typeof identityMeans)[number];
