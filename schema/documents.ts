import type { DataCategory, RecordCategory } from "./words.js";

/** What a document of a case is. */
export const documentKinds = [
  "SCHOOL_REPORT",
  "DEVELOPMENT_PLAN",
  "ATTENDANCE_OVERVIEW",
  "RESEARCH_REPORT",
  "CARE_REPORT",
  "LETTER",
  "NOTES",
  "IMAGE",
  "OTHER",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentFormats = ["PDF", "JPEG", "PNG", "DOCX"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

type Format = {
  readonly mime: string;
  /** How a file of this format may be called, in lower case. */
  readonly extensions: readonly string[];
  /** How the panel shows it in the page; nothing: it is downloaded only. */
  readonly shownAs: "image" | "pages" | null;
};

/** What the house takes in, and no other format: by what is in it and by what it is called (security/one-file). */
export const formats: Readonly<Record<DocumentFormat, Format>> = {
  PDF: { mime: "application/pdf", extensions: ["pdf"], shownAs: "pages" },
  JPEG: { mime: "image/jpeg", extensions: ["jpg", "jpeg"], shownAs: "image" },
  PNG: { mime: "image/png", extensions: ["png"], shownAs: "image" },
  DOCX: {
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
    shownAs: null,
  },
};

/** What a document is about; of health and home it lies under the special key (data/health, data/home). */
export const recordCategories = ["LEARNING", "ABSENCE", "HEALTH", "HOME"] as const satisfies readonly RecordCategory[];
export const isSensitive = (category: DataCategory): boolean => category === "HEALTH" || category === "HOME";

/** How what arrived unasked came in: as a file, or told and written down. */
export const arrivalForms = ["FILE", "NOTE"] as const;
export type ArrivalForm = (typeof arrivalForms)[number];

export const arrivalDecisions = ["ACCEPTED", "RETURNED", "DESTROYED"] as const;
export type ArrivalDecision = (typeof arrivalDecisions)[number];
