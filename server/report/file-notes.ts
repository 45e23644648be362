import { existsSync, readFileSync } from "node:fs";
import type { Day } from "../foundation/clock/calendar.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { Explained } from "../foundation/explained.js";
import { writeWhole } from "../foundation/file/whole.js";

/** A note as it was published. */
export type FiledNote = {
  readonly cohort: number;
  readonly number: number;
  readonly replaces: number | null;
  readonly dutch: string;
  readonly english: string;
  readonly publishedOn: Day;
};

const fileOf = (ledgerFile: string): string => `${ledgerFile}.notes.json`;

/**
 * Writes the notes beside the figures into a file outside the data, as the years themselves are: one that everybody may have read does not go because an older copy is put back
 * (report/yearly). Notes are only added, so the file only grows.
 */
export async function fileNotes(house: House, ledgerFile: string): Promise<void> {
  const notes = await atNight(house, (night) =>
    night.query<FiledNote>(
      `select cohort, number, replaces, dutch, english, published_on::text "publishedOn" from report.note order by cohort, number`,
    ),
  );
  if (notes.length > readNotes(ledgerFile).length) await writeWhole(fileOf(ledgerFile), JSON.stringify(notes));
}

/** The notes that were filed. Throws `Explained` when the file is not whole. */
export function readNotes(ledgerFile: string): FiledNote[] {
  const file = fileOf(ledgerFile);
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, "utf8")) as FiledNote[];
  } catch {
    throw new Explained(`ERASURES: the notes in ${file} are not whole`);
  }
}
