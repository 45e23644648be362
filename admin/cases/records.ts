import type { RecordCategory } from "@zorgvuldig/schema/words";
import type { CaseFile } from "./case-file";

/** The four lists of a case, each of which can be kept from a viewer as a whole. */
export const recordLists = ["learning", "absence", "health", "home"] as const;
export type RecordList = (typeof recordLists)[number];

export const categoryOf: Record<RecordList, RecordCategory> = {
  learning: "LEARNING",
  absence: "ABSENCE",
  health: "HEALTH",
  home: "HOME",
};

export type CaseRecord = { list: RecordList } & NonNullable<CaseFile[RecordList]>[number];

export const recordsIn = (file: CaseFile, list: RecordList): CaseRecord[] =>
  (file[list] ?? []).map((record) => ({ ...record, list }));

export const recordsOf = (file: CaseFile) => recordLists.flatMap((list) => recordsIn(file, list));
