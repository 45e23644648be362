import { stringify } from "csv-stringify/sync";

/** By this a spreadsheet knows the text for UTF-8. */
export const byteOrderMark = "\ufeff";

/** A sign that nobody sees: behind one of those a spreadsheet may still find a formula. */
const unseen = /^[\p{C}\p{Z}]/u;

/**
 * Records as spreadsheets of the Low Countries open them: parted by semicolons, ended by CRLF, every cell in quotes. No cell is a formula:
 * what begins with a sign of one, or with what is not seen, has an apostrophe before it. The library knows = + - @, their wide forms, tab and return.
 */
export const csvOf = (records: readonly (readonly string[])[]): string =>
  stringify(
    records.map((cells) => cells.map((cell) => (unseen.test(cell) ? `'${cell}` : cell))),
    { delimiter: ";", record_delimiter: "\r\n", quoted: true, quoted_empty: true, escape_formulas: true },
  );
