import type { CaseFile } from "./case-file";

/** Those that are complaints: what proved to be none, the FG and a lead put right. */
export const complaintsOf = (file: CaseFile) => (file.complaints ?? []).filter(({ correctedOn }) => !correctedOn);
export const openComplaints = (file: CaseFile) => complaintsOf(file).filter(({ state }) => state === "OPEN");
export const notProposed = (file: CaseFile) => complaintsOf(file).filter(({ proposedBy }) => !proposedBy);
export const toSign = (file: CaseFile) => complaintsOf(file).filter(({ proposedBy }) => proposedBy);
