/** What the house writes to somebody; the table of `mail.ts` says to whom and about what. */
export const mailTemplates = [
  "applicationReceived",
  "formsSent",
  "formsAwaited",
  "signLink",
  "caseFrozen",
  "requestRegistered",
  "caseAssigned",
  "agreementEnding",
  "recordsRevealed",
  "logHead",
  "logCut",
  "accountChanged",
  "documentReady",
  "packReady",
  "transferReady",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** OFFICE and OFFICER are the published addresses of the bureau and of its FG, INSTITUTION is one of an institution, REQUESTER who uses a right; the others are people. */
export const mailRecipients = [
  "GUARDIAN",
  "APPLICANT",
  "ACCOUNT",
  "OFFICE",
  "OFFICER",
  "INSTITUTION",
  "REQUESTER",
] as const;
export type MailRecipient = (typeof mailRecipients)[number];

/** UNKNOWN: it was handed over, and whether it was accepted nobody knows; it is not sent again by itself. */
export const mailStates = ["QUEUED", "SENDING", "SENT", "UNKNOWN", "FAILED", "WITHDRAWN"] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail is not sent, or not yet. */
export const mailFailures = ["UNREACHABLE", "DEFERRED", "REFUSED", "NO_ANSWER", "NO_ADDRESS", "TOO_OLD"] as const;
export type MailFailure = (typeof mailFailures)[number];
