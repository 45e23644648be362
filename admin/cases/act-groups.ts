import type { Act } from "@zorgvuldig/schema/words";

export const groupNames = [
  "course",
  "work",
  "consent",
  "consultant",
  "data",
  "asked",
  "shared",
  "people",
  "rights",
] as const;
export type GroupName = (typeof groupNames)[number];

/**
 * How the acts stand together on the page, each group in the order of a case. What is done to one document, one request or one sharing has its button
 * beside that, and none here.
 */
export const groups: Record<GroupName, readonly Act[]> = {
  course: [
    "planIntake",
    "holdIntake",
    "awaitSignatures",
    "takeUpCase",
    "putOnHold",
    "postLetter",
    "declineCase",
    "withdrawApplication",
    "closeCase",
    "approveErasure",
  ],
  work: ["recordContact", "addTask"],
  consent: [
    "sendForms",
    "registerSignature",
    "remindSigners",
    "sendSignLink",
    "withdrawAuthorisation",
    "withdrawLine",
    "invalidateSignature",
    "resumeCase",
  ],
  consultant: ["assignConsultant", "handOverCase", "endAssignment"],
  data: ["addRecord", "addDocument", "revealRecords"],
  asked: ["askInformation", "quarantineArrival"],
  shared: ["discloseRecords", "recordTold", "tellRecipients"],
  people: ["addProfessional", "addGuardian", "changeAuthority", "changeAddress", "giveNotice", "optOutOfSurvey"],
  rights: [
    "registerRequest",
    "explainIdle",
    "registerComplaint",
    "settleComplaint",
    "proposeComplaintCorrection",
    "signComplaintCorrection",
  ],
};
