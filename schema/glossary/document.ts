import type { ArrivalDecision, ArrivalForm, DocumentFormat, DocumentKind } from "../documents.js";
import type { Word } from "./word.js";

export const documentKind: Record<DocumentKind, Word> = {
  SCHOOL_REPORT: { nl: "Schoolrapport", en: "School report" },
  DEVELOPMENT_PLAN: { nl: "Ontwikkelingsperspectief of handelingsplan", en: "Development or support plan" },
  ATTENDANCE_OVERVIEW: { nl: "Verzuimoverzicht", en: "Attendance overview" },
  RESEARCH_REPORT: { nl: "Onderzoeksverslag", en: "Assessment report" },
  CARE_REPORT: { nl: "Verslag van zorg of behandeling", en: "Report of care or treatment" },
  LETTER: { nl: "Brief of e-mail", en: "Letter or e-mail" },
  NOTES: { nl: "Gespreksverslag", en: "Notes of a talk" },
  IMAGE: { nl: "Foto of afbeelding", en: "Photo or picture" },
  OTHER: { nl: "Ander document", en: "Other document" },
};

export const documentFormat: Record<DocumentFormat, Word> = {
  PDF: { nl: "Pdf", en: "PDF" },
  JPEG: { nl: "Foto (jpg)", en: "Photo (jpg)" },
  PNG: { nl: "Afbeelding (png)", en: "Picture (png)" },
  DOCX: { nl: "Word-document", en: "Word document" },
};

export const arrivalForm: Record<ArrivalForm, Word> = {
  FILE: { nl: "Bestand", en: "File" },
  NOTE: { nl: "Notitie van wat is verteld", en: "Note of what was told" },
};

export const arrivalDecision: Record<ArrivalDecision, Word> = {
  ACCEPTED: { nl: "Aangenomen", en: "Accepted" },
  RETURNED: { nl: "Teruggestuurd", en: "Returned" },
  DESTROYED: { nl: "Vernietigd", en: "Destroyed" },
};
