import type { reportRefusals as nl } from "../nl/report-refusals.js";

export const reportRefusals: Readonly<Record<keyof typeof nl, string>> = {
  "cohort-not-frozen": "The figures of one of these years have not been laid down yet.",
  "too-many-dimensions": "No more than three breakdowns can be combined.",
  "year-not-over": "A year can be laid down from 1 March of the next year on.",
  "fg-signs": "Only the data protection officer signs the figures of a year.",
  "figures-stay": "These figures have been laid down and do not change any more. A mistake is put right by a note.",
  "earlier-year-open": "Lay down the year before it first.",
  "not-signed": "The data protection officer has not signed this year yet.",
  "opened-in-its-year": "A year is opened on the first day on which anything can be counted.",
  "not-counted": "This application was handled and has not been counted in the yearly figures yet.",
  "not-all-counted": "Not all applications handled in this year have been counted yet.",
  "no-open-year": "No year is open in which this application can be counted.",
  "report-free-text": "A question about the figures holds years and words of the lists alone.",
};
