import type { CaseFile } from "./case-file";

/** Of whom it can still be asked who he is, and of whom it was. */
export const toIdentify = (file: CaseFile) => (file.requests ?? []).filter(({ state }) => state === "RequestInitiated");
export const unidentified = (file: CaseFile) =>
  (file.requests ?? []).filter(({ state }) => state === "RequestRequiresAction");
