/** The words of the register of processing activities: those of the Data Privacy Vocabulary, which Logboek Dataverwerkingen names too. */
export const legalBases = ["A6-1-a", "A6-1-b", "A6-1-c", "A6-1-f"] as const;
/** Article 6(1) GDPR by letter: (a) consent, (b) contract, (c) legal obligation, (f) legitimate interest. The regulation names no other. */
export type LegalBasis = (typeof legalBases)[number];

/** Article 9(2)(a) GDPR: explicit consent, without which nothing is done with health. */
export const specialBases = ["A9-2-a"] as const;
export type SpecialBasis = (typeof specialBases)[number];

export const subjectKinds = [
  "Student",
  "ParentOfHuman",
  "GuardianOfHuman",
  "Applicant",
  "ProfessionalInvolved",
  "Employee",
  "Consultant",
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const processings = [
  "Collect",
  "Record",
  "Use",
  "Obtain",
  "Disclose",
  "Anonymise",
  "Restrict",
  "Erase",
] as const;
export type Processing = (typeof processings)[number];

export const legalRoles = ["DataController", "DataProcessor", "ThirdParty", "DataProtectionOfficer"] as const;
export type LegalRole = (typeof legalRoles)[number];

/** Who may have a part in an activity; which consultants and suppliers those are today the list of processors says. */
export const entityIds = [
  "bureau",
  "foundation",
  "officer",
  "consultants",
  "suppliers",
  "institutions",
  "ministry",
  "authority",
] as const;
export type EntityId = (typeof entityIds)[number];

export const measures = [
  "access",
  "sealing",
  "log",
  "consent",
  "minimum",
  "erasing",
  "anonymity",
  "agreements",
] as const;
export type Measure = (typeof measures)[number];
