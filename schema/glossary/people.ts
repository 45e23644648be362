import type { DpiaOutcome } from "../dpia.js";
import type {
  ApplicantKind,
  Authority,
  Gender,
  GuardianKind,
  OfficerConflictReason,
  PersonKind,
  Role,
} from "../words.js";
import type { Word } from "./word.js";

export const role: Record<Role, Word> = {
  office: { nl: "Bureaumedewerker", en: "Bureau staff" },
  consultant: { nl: "Onderwijs(zorg)consulent", en: "Education (care) consultant" },
  fg: { nl: "Functionaris Gegevensbescherming", en: "Data protection officer" },
  ministry: { nl: "Analist van het ministerie", en: "Ministry analyst" },
  administrator: { nl: "Functioneel beheerder", en: "Functional administrator" },
};

export const officerConflict: Record<OfficerConflictReason, Word> = {
  WORKS_NOW: { nl: "heeft ook een account om met casussen te werken", en: "also has an account to work on cases with" },
  WORKED_BEFORE: { nl: "werkte in de laatste twee jaar met casussen", en: "worked on cases in the last two years" },
  SECOND_ACCOUNT: { nl: "heeft een tweede account", en: "has a second account" },
};

export const dpiaOutcome: Record<DpiaOutcome, Word> = {
  AGREES: { nl: "Akkoord", en: "Agrees" },
  AGREES_IF: { nl: "Akkoord onder voorwaarden", en: "Agrees on conditions" },
  ADVISES_AGAINST: { nl: "Raadt af", en: "Advises against" },
};

export const personKind: Record<PersonKind, Word> = {
  PUPIL: { nl: "Leerling", en: "Pupil" },
  GUARDIAN: { nl: "Ouder", en: "Guardian" },
  APPLICANT: { nl: "Aanmelder", en: "Applicant" },
};

export const applicantKind: Record<ApplicantKind, Word> = {
  PARENT: { nl: "Ouder of verzorger", en: "Parent or carer" },
  SCHOOL: { nl: "School", en: "School" },
  PARTNERSHIP: { nl: "Samenwerkingsverband", en: "School partnership" },
  ATTENDANCE_OFFICER: { nl: "Leerplichtambtenaar", en: "School attendance officer" },
  CARE: { nl: "Zorg of hulpverlening", en: "Care or support services" },
  OTHER: { nl: "Iemand anders", en: "Somebody else" },
};

export const guardianKind: Record<GuardianKind, Word> = {
  PARENT: { nl: "Ouder", en: "Parent" },
  LEGAL_GUARDIAN: { nl: "Voogd", en: "Court-appointed guardian" },
  CARER: { nl: "Verzorger", en: "Carer" },
  REPRESENTATIVE: { nl: "Wettelijk vertegenwoordiger", en: "Legal representative" },
};

export const authority: Record<Authority, Word> = {
  YES: { nl: "Heeft gezag", en: "Holds parental authority" },
  NO: { nl: "Heeft geen gezag", en: "Holds no parental authority" },
  UNKNOWN: { nl: "Gezag onbekend", en: "Parental authority unknown" },
};

export const gender: Record<Gender, Word> = {
  GIRL: { nl: "Meisje", en: "Girl" },
  BOY: { nl: "Jongen", en: "Boy" },
  OTHER: { nl: "Anders", en: "Other" },
  UNKNOWN: { nl: "Onbekend", en: "Unknown" },
};
