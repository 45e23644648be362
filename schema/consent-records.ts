import type { ConsentDocument, DataCategory, Direction, GuardianKind } from "./words.js";

/** Under which profiles a consent is told (ISO/IEC TS 27560:2023 in the terms of DPV), and where its short names lead. */
export const consentProfiles = {
  record: "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr",
  receipt: "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr",
} as const;
export const consentContext = {
  dpv: "https://w3id.org/dpv#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  pd: "https://w3id.org/dpv/pd#",
  loc: "https://w3id.org/dpv/loc#",
  "sector-education": "https://w3id.org/dpv/sector/education#",
} as const;

/** Where everything lies and is worked on; a bureau that takes another supplier fills in its own. */
export const whereKept = ["loc:NL"] as const;

/** What a kind of data is called there. */
export const piiTypes: Readonly<Record<DataCategory, readonly string[]>> = {
  CONTACT: ["pd:Name", "pd:PhysicalAddress", "pd:EmailAddress", "pd:TelephoneNumber"],
  PROFESSIONAL: ["pd:Name", "pd:EmailAddress", "pd:TelephoneNumber"],
  IDENTITY: ["pd:Gender", "pd:BirthDate"],
  LEARNING: ["pd:School"],
  HEALTH: ["pd:Health", "pd:MentalHealth", "pd:Disability"],
  ABSENCE: ["pd:School"],
  HOME: ["pd:FamilyStructure", "pd:Household"],
};
/** Data of which the law forbids the use unless somebody explicitly consents (article 9 GDPR). */
export const specialCategories: readonly DataCategory[] = ["HEALTH"];

export const consentPurposes = [
  "sector-education:StudentSpecialNeedsManagement",
  "sector-education:StudentGuidanceManagement",
  "dpv:DisputeManagement",
] as const;

/** What is done: the four things of the agreement, or what a line of the authorisation allows. */
export const agreementProcessing = ["dpv:Obtain", "dpv:Use", "dpv:Record", "dpv:Disclose"] as const;
export const lineProcessing: Readonly<Record<Direction, string>> = { ASK: "dpv:Obtain", GIVE: "dpv:Disclose" };

/** An agreement is one to be carried out, beside the consent that is asked in it (article 6(1)(b) GDPR). */
export const lawfulBasis: Readonly<Record<ConsentDocument, readonly string[]>> = {
  AGREEMENT: ["eu-gdpr:A6-1-b", "eu-gdpr:A6-1-a"],
  AUTHORISATION: ["eu-gdpr:A6-1-a"],
};

export const subjectRights = [
  ...["eu-gdpr:A7-3", "eu-gdpr:A13", "eu-gdpr:A14", "eu-gdpr:A15", "eu-gdpr:A16", "eu-gdpr:A17", "eu-gdpr:A18"],
  ...["eu-gdpr:A20", "eu-gdpr:A21", "eu-gdpr:A77"],
] as const;

/** By the words of `consentStatuses`; who objects revokes what another gave. */
export const dpvStatus: Readonly<Record<string, string>> = {
  REQUESTED: "dpv:ConsentRequested",
  GIVEN: "dpv:ConsentGiven",
  REFUSED: "dpv:ConsentRefused",
  CONFLICTING: "dpv:ConsentRevoked",
  WITHDRAWN: "dpv:ConsentWithdrawn",
  EXPIRED: "dpv:ConsentExpired",
  INVALIDATED: "dpv:ConsentInvalidated",
};

export const signatoryTypes: Readonly<Record<GuardianKind | "PUPIL", string>> = {
  PARENT: "dpv:ParentOfDataSubject",
  LEGAL_GUARDIAN: "dpv:GuardianOfDataSubject",
  CARER: "dpv:GuardianOfDataSubject",
  REPRESENTATIVE: "dpv:GuardianOfDataSubject",
  PUPIL: "dpv:DataSubject",
};

export const documentPurposes: Readonly<Record<ConsentDocument, string>> = {
  AGREEMENT:
    "Overeenkomst van opdracht, met toestemming om gegevens op te vragen, te verwerken, te administreren en te delen",
  AUTHORISATION: "Machtiging om gegevens met genoemde instanties uit te wisselen",
};
