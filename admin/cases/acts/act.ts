import type { CaseFile } from "../case-file";

export type ActProps = { file: CaseFile; close: (isDone?: "done") => void };

/** Which case, as it was when it was read: somebody else's change in between is found by the version. */
export type Whereabouts = { caseId: string; version: number };

/** What a person fills in; where it belongs goes along by itself. */
export type Own<Input extends Whereabouts> = Omit<Input, keyof Whereabouts>;
