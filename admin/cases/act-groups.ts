import type { Act } from "@zorgvuldig/schema/words";

export const groupNames = ["course", "work", "consent", "consultant", "data", "shared", "rights"] as const;
export type GroupName = (typeof groupNames)[number];

/** How the acts stand together on the page, each group in the order of a case. */
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
  ],
  work: ["recordContact", "addTask"],
  consent: [
    "sendForms",
    "addSignedForm",
    "registerSignature",
    "remindSigners",
    "withdrawAuthorisation",
    "withdrawLine",
    "invalidateSignature",
    "resumeCase",
  ],
  consultant: ["assignConsultant", "handOverCase", "endAssignment"],
  data: [
    "addRecord",
    "addDocument",
    "finishDocument",
    "askInformation",
    "followInformation",
    "quarantineArrival",
    "decideArrival",
    "addProfessional",
    "giveNotice",
    "addGuardian",
    "changeAuthority",
    "changeAddress",
    "revealRecords",
  ],
  shared: ["discloseRecords", "postDisclosure", "renewLink", "withdrawDisclosure", "tellRecipients"],
  rights: ["registerRequest"],
};
