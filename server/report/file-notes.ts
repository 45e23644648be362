import type { Day } from "../foundation/clock/calendar.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { readList, writeWhole } from "../foundation/file/whole.js";

/** A note as it was published. */
export type FiledNote = {
  readonly cohort: number;
  readonly number: number;
  readonly replaces: number | null;
  readonly dutch: string;
  readonly english: string;
  readonly publishedOn: Day;
};

const nameOf = ({ cohort, number }: FiledNote): string => `${cohort}/${number}`;
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
  const filed = readNotes(ledgerFile);
  const known = new Set(filed.map(nameOf));
  const since = notes.filter((note) => !known.has(nameOf(note)));
  if (since.length > 0) await writeWhole(fileOf(ledgerFile), JSON.stringify([...filed, ...since]));
}

/** The notes that were filed. Throws `Explained` when the file is not whole. */
export const readNotes = (ledgerFile: string): FiledNote[] => readList(fileOf(ledgerFile), "notes");
