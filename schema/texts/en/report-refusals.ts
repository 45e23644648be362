import type { reportRefusals as nl } from "../nl/report-refusals.js";

export const reportRefusals: Readonly<Record<keyof typeof nl, string>> = {
  "cohort-not-frozen": "The figures of one of these years have not been laid down yet.",
  "too-many-dimensions": "No more than three breakdowns can be combined.",
  "year-not-over": "A year can be laid down from 1 March of the next year on.",
  "fg-signs": "Only the data protection officer signs the figures of a year.",
  "figures-stay": "These figures have been laid down and do not change any more. A mistake is put right by a note.",
  "report-note-number":
    "A note holds no number, in words neither: no figure leaves but in the tables that were laid down. Only a year that is counted in, a report that was kept (R-2026-0001) and another note of this year (note 1) may be named. Use ordinary letters and punctuation for the rest.",
  "note-said": "This note stands beside this year already.",
  "note-not-there": "The note that this one replaces does not stand beside this year.",
  "note-replaced": "That note has been replaced. Replace the note that took its place.",
  "note-judged": "This note has been decided on.",
  "note-own": "Nobody signs a note that he proposed himself.",
  "earlier-year-open": "Lay down the year before it first.",
  "not-signed": "The data protection officer has not signed this year yet.",
  "opened-in-its-year": "A year is opened on the first day on which anything can be counted.",
  "not-counted": "This application was handled and has not been counted in the yearly figures yet.",
  "not-all-counted": "Not all applications handled in this year have been counted yet.",
  "no-open-year": "No year is open in which this application can be counted.",
  "report-free-text": "A question about the figures holds years and words of the lists alone.",
};
