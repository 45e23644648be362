import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { dimensionNames } from "@zorgvuldig/schema/report";
import type { Request } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound } from "../foundation/refusal.js";
import { askTable, type Cell } from "./ask-table.js";
import { type KeptReport, keptReports } from "./kept.js";
import { notesOf } from "./notes.js";
import { releasedOf } from "./released.js";
import { keptLetter, yearlyLetter } from "./report-letters.js";
import type { WrittenNote } from "./written.js";
import { writtenNotes } from "./written-notes.js";

const readers = ["ministry", "office", "fg"] as const;

/** Throws for who may see no figure at all. */
function mustRead(request: Request): void {
  if (!readers.some((role) => role === request.role)) throw new Forbidden("reportTable");
}

export type ReadReport = {
  readonly report: KeptReport;
  readonly cells: readonly Cell[];
  /** As they are today, also those that came after it was kept. */
  notes(language: LetterLanguage): WrittenNote[];
  letter(language: LetterLanguage): LetterText;
};

/** A report that was kept, answered anew out of the published cells. Throws `NotFound` for a number that nobody gave out. */
export async function readReport(request: Request, number: string): Promise<ReadReport> {
  mustRead(request);
  request.started("readReport", "REPORTING");
  const [report] = await keptReports(request, number);
  if (!report) throw new NotFound();
  const cells = await askTable(request, report);
  const released = await releasedOf(request, report.cohorts);
  const found = await notesOf(request, report.cohorts);
  const notes = (language: LetterLanguage) => writtenNotes(found, language, report.keptOn);
  return {
    report,
    cells,
    notes,
    letter: (language) => keptLetter({ report, cells, notes: notes(language), released }, language),
  };
}

/** The yearly report, made of the published cells too. Throws `NotFound` for a year that is not laid down. */
export async function readYearly(request: Request, year: number, language: LetterLanguage): Promise<LetterText> {
  mustRead(request);
  request.started("readYearlyReport", "REPORTING");
  const [released] = await releasedOf(request, [year]);
  if (!released) throw new NotFound();
  const total = await askTable(request, { cohorts: [year] });
  const by = new Map<(typeof dimensionNames)[number], Cell[]>();
  for (const name of dimensionNames) by.set(name, await askTable(request, { cohorts: [year], rows: [name] }));
  const notes = writtenNotes(await notesOf(request, [year]), language);
  return yearlyLetter(released, { total, by, notes }, language);
}
