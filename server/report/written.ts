import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { marginOf } from "@zorgvuldig/schema/report";
import { reportLetter as en } from "@zorgvuldig/schema/texts/en/report-letter";
import { reportLetter as nl } from "@zorgvuldig/schema/texts/nl/report-letter";
import writeXlsxFile from "write-excel-file/node";
import { byteOrderMark, csvOf } from "../foundation/file/csv.js";
import type { Cell } from "./ask-table.js";
import type { KeptReport } from "./kept.js";

/** What stands around the figures, in this language. */
export const saidOfFigures = (language: LetterLanguage): typeof nl => (language === "en" ? en : nl);

export type Written = {
  readonly heads: readonly string[];
  /** In how many columns words stand; numbers and one word about them follow. */
  readonly words: number;
  readonly rows: readonly { readonly names: readonly string[]; readonly cell: Cell }[];
};

/** The answer to a question as rows under heads. */
export function writtenOf(
  { rows, byYear }: Pick<KeptReport, "rows" | "byYear">,
  cells: readonly Cell[],
  language: LetterLanguage,
): Written {
  const own = saidOfFigures(language);
  const named = [...(byYear ? [own.year] : []), ...rows.map((name) => glossary.reportDimension[name][language])];
  const heads = named.length > 0 ? named : [own.total];
  return {
    heads: [...heads, own.count, own.margin, own.status],
    words: heads.length,
    rows: cells.map((cell) => {
      const names = [
        ...(byYear ? [String(cell.cohort)] : []),
        ...cell.codes.map((code) => glossary.reportCode[code][language]),
      ];
      return { names: names.length > 0 ? names : [own.total], cell };
    }),
  };
}

/** As a table on paper: what is small is told as such. */
export const onPaper = ({ heads, words, rows }: Written, language: LetterLanguage) => ({
  table: {
    heads,
    numbersFrom: words,
    rows: rows.map(({ names, cell }) => [
      ...names,
      cell.count === null ? saidOfFigures(language).small : String(cell.count),
      cell.count === null ? "" : String(marginOf(cell)),
      glossary.cellStatus[cell.status][language],
    ]),
  },
});

/** Which note it is, since when it is there and what became of it, and what it says. */
export type WrittenNote = { readonly label: string; readonly when: string; readonly text: string };

/** The notes as rows, one row below the figures. */
const besides = (notes: readonly WrittenNote[]): string[][] =>
  notes.length === 0 ? [] : [[""], ...notes.map(({ label, when, text }) => [label, when, text])];

export const asCsv = (written: Written, notes: readonly WrittenNote[], language: LetterLanguage): Buffer => {
  const { table } = onPaper(written, language);
  return Buffer.from(byteOrderMark + csvOf([table.heads, ...table.rows, ...besides(notes)]));
};

/** As a sheet to reckon with: numbers are numbers, and what is small is empty. */
export async function asXlsx(
  { heads, rows }: Written,
  notes: readonly WrittenNote[],
  language: LetterLanguage,
): Promise<Buffer> {
  const sheet = [
    heads.map((value) => ({ value, fontWeight: "bold" as const })),
    ...rows.map(({ names, cell }) => [
      ...names.map((value) => ({ value })),
      cell.count === null ? null : { value: cell.count },
      cell.count === null ? null : { value: marginOf(cell) },
      { value: glossary.cellStatus[cell.status][language] },
    ]),
    ...besides(notes).map((row) => row.map((value) => ({ value }))),
  ];
  return writeXlsxFile(sheet, { columns: heads.map(() => ({ width: 26 })) }).toBuffer();
}
