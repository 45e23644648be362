import type { Day } from "../foundation/clock/calendar.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { readList, writeWhole } from "../foundation/file/whole.js";
import type { Question } from "./ask-table.js";

/** A report that was kept: a number that somebody may have cited, and what was asked. */
export type FiledReport = { readonly number: string; readonly question: Question; readonly keptOn: Day };

const fileOf = (ledgerFile: string): string => `${ledgerFile}.reports.json`;

/**
 * Writes which question has which number into a file outside the data, as the years and the notes are: a copy of the data from before does not know what was cited since, and
 * would give the number to another question (report/anonymised). What was filed stays, also when the data do not hold it any more.
 */
export async function fileKept(house: House, ledgerFile: string): Promise<void> {
  const kept = await atNight(house, (night) =>
    night.query<FiledReport>(
      `select number, question, kept_on::text "keptOn" from report.kept order by kept_on, number`,
    ),
  );
  const filed = readKept(ledgerFile);
  const known = new Set(filed.map(({ number }) => number));
  const since = kept.filter(({ number }) => !known.has(number));
  if (since.length > 0) await writeWhole(fileOf(ledgerFile), JSON.stringify([...filed, ...since]));
}

/** The reports that were filed. Throws `Explained` when the file is not whole. */
export const readKept = (ledgerFile: string): FiledReport[] => readList(fileOf(ledgerFile), "reports");
