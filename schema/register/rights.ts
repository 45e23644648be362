import type { ActivityVersion } from "./activity-version.js";
import { always, asLongAsHeWorks, family, ofTheCase, ofTheWork, since, withTheCase } from "./what-entries-say.js";

/** As it was; then complaints came that stand in no case (D8, D24). */
const first = {
  ...since,
  purpose: {
    nl: "Verzoeken, bezwaren en intrekkingen van betrokkenen behandelen.",
    en: "Handling requests, objections and withdrawals of the people concerned.",
  },
  purposes: ["dpv:LegalCompliance", "dpv:RightsFulfilment"],
  legalBases: ["A6-1-c"],
  specialBasis: "A9-2-a",
  subjects: [...family, "Applicant", "ProfessionalInvolved"],
  data: [
    { kinds: [...ofTheCase, ...ofTheWork, "institution", "request", "wording", "reason"], until: withTheCase },
    { kinds: ["colleague"], until: asLongAsHeWorks },
    { kinds: ["trace"], terms: ["LOG"] },
  ],
  processing: ["Record", "Use", "Disclose", "Restrict", "Erase"],
  recipients: ["officer", "suppliers"],
  measures: always,
} as const satisfies ActivityVersion;

const withComplaints = {
  ...first,
  version: 2,
  validFrom: "2026-11-28",
  data: [...first.data, { kinds: ["request", "reason"], terms: ["COMPLAINT_ALONE"] }],
} as const satisfies ActivityVersion;

/** Complaints with the FG alone (D25), also of whoever works here. */
const withGrievances = {
  ...withComplaints,
  version: 3,
  validFrom: "2026-11-29",
  data: [...withComplaints.data, { kinds: ["grievance", "redress"], terms: ["PRIVACY_COMPLAINT"] }],
} as const satisfies ActivityVersion;

/** Requests of whoever is in no case (D20), also of whoever works here. */
const withLoneRequests = {
  ...withGrievances,
  version: 4,
  validFrom: "2026-11-30",
  subjects: [...first.subjects, "Employee", "Consultant"],
  data: [...withGrievances.data, { kinds: ["request", "petition", "reason"], terms: ["REQUEST_FILE"] }],
} as const satisfies ActivityVersion;

/** What is laid ready for who asked for it. */
const thirtyDays = {
  nl: "Het klaargelegde bestand hoogstens dertig dagen; dat het is gegeven, zolang de casus er is.",
  en: "The file laid ready thirty days at most; that it was given, as long as the case is there.",
};

const withHanded = {
  ...withLoneRequests,
  version: 5,
  validFrom: "2026-12-01",
  data: [...withLoneRequests.data, { kinds: ["handed"], until: thirtyDays }],
} as const satisfies ActivityVersion;

/** With all its versions, oldest first. */
export const rights = [
  first,
  withComplaints,
  withGrievances,
  withLoneRequests,
  withHanded,
  /** Who asks for the regulation by post. */
  {
    ...withHanded,
    version: 6,
    validFrom: "2026-12-02",
    data: [...withHanded.data, { kinds: ["request", "postal"], terms: ["POSTED", "POST_ASKED"] }],
  },
] as const satisfies readonly [ActivityVersion, ...ActivityVersion[]];
