import { type CellStatus, type Dimension, type ReportCode, reasons, schoolTypes } from "../report.js";
import { outcome } from "./course.js";
import type { Word } from "./word.js";

export const reportDimension: Record<Dimension, Word> = {
  PROVINCE: { nl: "Provincie", en: "Province" },
  SCHOOL_TYPE: { nl: "Schoolsoort", en: "Type of school" },
  REASON: { nl: "Aanleiding", en: "Reason" },
  OUTCOME: { nl: "Resultaat", en: "Outcome" },
  AGE_BAND: { nl: "Leeftijd", en: "Age" },
  GENDER: { nl: "Geslacht", en: "Gender" },
  DURATION: { nl: "Duur", en: "Duration" },
};

/** What stands in the figures, and on the form at the end of the work. */
export const reportCode: Record<ReportCode, Word> = {
  GRONINGEN: { nl: "Groningen", en: "Groningen" },
  FRIESLAND: { nl: "Fryslân", en: "Friesland" },
  DRENTHE: { nl: "Drenthe", en: "Drenthe" },
  OVERIJSSEL: { nl: "Overijssel", en: "Overijssel" },
  FLEVOLAND: { nl: "Flevoland", en: "Flevoland" },
  GELDERLAND: { nl: "Gelderland", en: "Gelderland" },
  UTRECHT: { nl: "Utrecht", en: "Utrecht" },
  NOORD_HOLLAND: { nl: "Noord-Holland", en: "North Holland" },
  ZUID_HOLLAND: { nl: "Zuid-Holland", en: "South Holland" },
  ZEELAND: { nl: "Zeeland", en: "Zeeland" },
  NOORD_BRABANT: { nl: "Noord-Brabant", en: "North Brabant" },
  LIMBURG: { nl: "Limburg", en: "Limburg" },
  UNKNOWN: { nl: "Onbekend of anders", en: "Unknown or other" },
  PRIMARY: { nl: "Basisonderwijs", en: "Primary school" },
  SPECIAL_PRIMARY: { nl: "Speciaal basisonderwijs", en: "Special primary school" },
  SPECIAL: { nl: "(Voortgezet) speciaal onderwijs", en: "Special school" },
  SECONDARY: { nl: "Voortgezet onderwijs", en: "Secondary school" },
  NO_PLACE: { nl: "Geen passende plek", en: "No suitable place" },
  NOT_ADMITTED: { nl: "Niet toegelaten", en: "Not admitted" },
  REMOVED: { nl: "Geschorst of verwijderd", en: "Suspended or removed" },
  AT_HOME: { nl: "Zit thuis", en: "Stays at home" },
  SUPPORT: { nl: "Te weinig ondersteuning", en: "Too little support" },
  TRANSFER: { nl: "Overstap of verwijzing", en: "Transfer or referral" },
  FEWER_HOURS: { nl: "Minder uren of vrijstelling", en: "Fewer hours or exemption" },
  DISPUTE: { nl: "Meningsverschil met de school", en: "Disagreement with the school" },
  ...outcome,
  UNDER_7: { nl: "Jonger dan 7", en: "Under 7" },
  FROM_7_TO_9: { nl: "7 tot en met 9", en: "7 to 9" },
  FROM_10_TO_12: { nl: "10 tot en met 12", en: "10 to 12" },
  FROM_13_TO_15: { nl: "13 tot en met 15", en: "13 to 15" },
  FROM_16: { nl: "16 of ouder", en: "16 or over" },
  GIRL: { nl: "Meisje", en: "Girl" },
  BOY: { nl: "Jongen", en: "Boy" },
  OTHER_OR_UNKNOWN: { nl: "Anders of onbekend", en: "Other or unknown" },
  UNDER_3_MONTHS: { nl: "Korter dan 3 maanden", en: "Under 3 months" },
  UNDER_6_MONTHS: { nl: "3 tot 6 maanden", en: "3 to 6 months" },
  UNDER_1_YEAR: { nl: "6 tot 12 maanden", en: "6 to 12 months" },
  FROM_1_YEAR: { nl: "12 maanden of langer", en: "12 months or longer" },
};

export const cellStatus: Record<CellStatus, Word> = {
  OK: { nl: "Bruikbaar", en: "Reliable" },
  SMALL: { nl: "Kleiner dan 10", en: "Below 10" },
  LOW_RELIABILITY: { nl: "Onzeker", en: "Uncertain" },
};

const wordsOf = <Code extends ReportCode>(codes: readonly Code[]): Record<Code, Word> =>
  Object.fromEntries(codes.map((code) => [code, reportCode[code]])) as Record<Code, Word>;

/** The same words on the form at the end of the work. */
export const schoolType = wordsOf(schoolTypes);
export const reason = wordsOf(reasons);
