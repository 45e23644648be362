import type { Activity } from "./words.js";

/** What leaves the house as a file: the list of cases, the log as a whole, what the authority is shown, or how a request was handled. */
export const exportKinds = ["CASES", "LOG", "PACK", "EVIDENCE"] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What an export of cases can hold: what their list shows, in its order, and nothing else of them. */
export const exportFields = [
  "NUMBER",
  "PUPIL",
  "STAGE",
  "CONSULTANT",
  "AUTHORISED_UNTIL",
  "RECEIVED_ON",
  "DESTROY_ON",
] as const;
export type ExportField = (typeof exportFields)[number];

/** What cases can be exported for: work on them. Figures for the ministry and looking back have ways of their own. */
export const exportPurposes = ["APPLICATION", "INTAKE", "HANDLING", "EXCHANGE", "RIGHTS"] as const satisfies Activity[];
export type ExportPurpose = (typeof exportPurposes)[number];
