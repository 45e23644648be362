import type { Activity } from "../words.js";
import type { ActivityVersion } from "./activity-version.js";
import { rights } from "./rights.js";
import {
  always,
  asLongAsHeWorks,
  family,
  handled,
  hired,
  ofTheCase,
  ofTheWork,
  since,
  undecided,
  withTheCase,
} from "./what-entries-say.js";

/** As it was; then breaches and what the authority asks came to be registered (articles 31 and 33 GDPR). */
const security = {
  ...since,
  purpose: {
    nl: "Toegang regelen, bijhouden wie wat heeft gezien, en toezicht houden.",
    en: "Arranging access, keeping account of who saw what, and overseeing that.",
  },
  purposes: ["dpv:EnforceSecurity", "dpv:EnforceAccessControl"],
  legalBases: ["A6-1-c", "A6-1-f"],
  subjects: ["Employee", "Consultant", ...family],
  data: [
    { kinds: ["trace"], terms: ["LOG"] },
    { kinds: ["reason"], until: withTheCase },
    { kinds: ["account", "agreement", "colleague", "preference", "delivery", "house"], until: asLongAsHeWorks },
    { kinds: ["course", "contact", "identity", "professional", "institution", "note"], until: withTheCase },
  ],
  processing: ["Record", "Use", "Erase"],
  recipients: ["officer", "suppliers"],
  measures: ["access", "sealing", "log", "erasing"],
} as const satisfies ActivityVersion;

/** As it was; then it was said what is opened to count an application. */
const reporting = {
  ...since,
  purpose: {
    nl: "Elk jaar aan het ministerie laten zien wat er is gedaan, in cijfers die niets over een kind vertellen.",
    en: "Showing the ministry every year what was done, in figures that tell nothing about a child.",
  },
  purposes: ["dpv:ProvideOfficialStatistics"],
  legalBases: ["A6-1-f"],
  subjects: ["Student"],
  data: [
    {
      kinds: ["figure", "course"],
      until: { nl: "Cijfers blijven; zij wijzen naar niemand.", en: "Figures stay; they point at nobody." },
    },
  ],
  processing: ["Use", "Anonymise", "Disclose"],
  recipients: ["ministry"],
  measures: ["access", "log", "anonymity"],
} as const satisfies ActivityVersion;

/** Each activity that an operation of the house can name (purpose/assignment-only), with all its versions, oldest first. */
export const activityVersions: Readonly<Record<Activity, readonly [ActivityVersion, ...ActivityVersion[]]>> = {
  APPLICATION: [
    {
      ...since,
      purpose: {
        nl: "Een aanmelding ontvangen, nagaan of de ouders ermee instemmen, en een gesprek plannen.",
        en: "Receiving an application, seeing whether the parents agree to it, and planning a talk.",
      },
      purposes: ["sector-education:StudentSpecialNeedsManagement"],
      legalBases: ["A6-1-b", "A6-1-a"],
      subjects: [...family, "Applicant"],
      data: [
        { kinds: [...ofTheCase, "evidence"], terms: undecided },
        { kinds: ["trace"], terms: ["LOG"] },
      ],
      processing: ["Collect", "Record", "Use", "Erase"],
      recipients: ["suppliers"],
      measures: always,
    },
  ],
  INTAKE: [
    {
      ...since,
      purpose: {
        nl: "Het intakegesprek voeren, besluiten over de aanmelding, en de overeenkomst en de machtiging laten tekenen.",
        en: "Holding the intake interview, deciding on the application, and having agreement and authorisation signed.",
      },
      purposes: ["sector-education:StudentSpecialNeedsManagement"],
      legalBases: ["A6-1-b", "A6-1-a"],
      subjects: [...family, "Applicant"],
      data: [
        { kinds: [...ofTheCase, "evidence", "form", "institution"], terms: [...undecided, ...handled] },
        { kinds: ["colleague"], until: asLongAsHeWorks },
        { kinds: ["trace"], terms: ["LOG"] },
      ],
      processing: ["Collect", "Record", "Use", "Erase"],
      recipients: ["suppliers"],
      measures: [...always, "consent"],
    },
  ],
  HANDLING: [
    {
      ...since,
      purpose: {
        nl: "Onderzoeken, bemiddelen en adviseren zodat een leerling weer onderwijs krijgt.",
        en: "Investigating, mediating and advising so that a pupil is taught again.",
      },
      purposes: [
        "sector-education:StudentSpecialNeedsManagement",
        "sector-education:StudentGuidanceManagement",
        "sector-education:StudentInstituteAllocation",
        "sector-education:StudentAttendanceManagement",
        "sector-education:StudentWellbeingManagement",
      ],
      legalBases: ["A6-1-a", "A6-1-b"],
      specialBasis: "A9-2-a",
      subjects: [...family, "Applicant", "ProfessionalInvolved"],
      data: [
        { kinds: [...ofTheCase, ...ofTheWork, "institution"], terms: [...undecided, ...handled] },
        { kinds: ["colleague", "preference"], until: asLongAsHeWorks },
        { kinds: ["request", "reason", "agreement"], until: withTheCase },
        { kinds: ["trace"], terms: ["LOG"] },
      ],
      processing: ["Collect", "Record", "Use", "Erase"],
      recipients: hired,
      measures: [...always, "consent", "agreements"],
    },
  ],
  EXCHANGE: [
    {
      ...since,
      purpose: {
        nl: "Gegevens opvragen bij en delen met de instanties waarvoor is getekend, schriftelijk of in een gesprek.",
        en: "Asking data from and sharing data with the institutions that were signed for, in writing or in a talk.",
      },
      purposes: ["sector-education:StudentSpecialNeedsManagement", "sector-education:StudentInstituteAllocation"],
      legalBases: ["A6-1-a"],
      specialBasis: "A9-2-a",
      subjects: [...family, "ProfessionalInvolved"],
      data: [
        { kinds: [...ofTheCase, ...ofTheWork, "institution"], terms: handled },
        { kinds: ["colleague"], until: asLongAsHeWorks },
        { kinds: ["trace"], terms: ["LOG"] },
      ],
      processing: ["Obtain", "Disclose", "Record", "Use", "Erase"],
      recipients: [...hired, "institutions"],
      measures: [...always, "consent", "agreements"],
    },
  ],
  RIGHTS: rights,
  REPORTING: [
    reporting,
    {
      ...reporting,
      version: 2,
      validFrom: "2026-11-28",
      data: [{ ...reporting.data[0], kinds: ["figure", "course", "note", "identity", "contact", "refuge"] }],
    },
  ],
  SECURITY: [
    security,
    {
      ...security,
      version: 2,
      validFrom: "2026-11-28",
      purpose: {
        nl: "Toegang regelen, bijhouden wie wat heeft gezien, toezicht houden, en datalekken vastleggen en melden.",
        en: "Arranging access, keeping account of who saw what, overseeing that, and registering and notifying breaches.",
      },
      data: [...security.data, { kinds: ["breach", "incident", "request", "reason"], terms: ["BREACH"] }],
    },
  ],
  PROCESSORS: [
    {
      ...since,
      purpose: {
        nl: "Consulenten en leveranciers inhuren, en vastleggen hoe zij met gegevens omgaan.",
        en: "Hiring consultants and suppliers, and recording how they deal with data.",
      },
      purposes: ["dpv:VendorManagement"],
      legalBases: ["A6-1-b", "A6-1-c"],
      subjects: ["Consultant", "Employee"],
      data: [
        { kinds: ["agreement", "colleague", "account", "house"], until: asLongAsHeWorks },
        { kinds: ["course", "institution"], until: withTheCase },
        { kinds: ["trace"], terms: ["LOG"] },
      ],
      processing: ["Collect", "Record", "Use", "Erase"],
      recipients: ["officer", "suppliers"],
      measures: ["access", "log", "agreements"],
    },
  ],
  SURVEY: [
    {
      ...since,
      purpose: {
        nl: "Vragen wat ouders en scholen van de hulp vonden, om die te verbeteren. Wat zij antwoorden, is van niemand.",
        en: "Asking what parents and schools thought of the help, to improve it. What they answer belongs to nobody.",
      },
      purposes: ["dpv:ServiceOptimisation"],
      legalBases: ["A6-1-f"],
      subjects: ["ParentOfHuman", "GuardianOfHuman", "ProfessionalInvolved"],
      data: [
        { kinds: ["course", "contact", "professional", "house"], until: withTheCase },
        { kinds: ["trace"], terms: ["LOG"] },
      ],
      processing: ["Use", "Record", "Erase"],
      recipients: ["suppliers"],
      measures: ["access", "sealing", "log", "minimum", "anonymity", "erasing"],
    },
  ],
};
