import { strFromU8, unzipSync } from "fflate";

/** What stands in a cell of a sheet: words, a number, or nothing. */
export type SheetCell = string | number | null;

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (signs[name] ?? "?"),
  );

/** The first sheet of a workbook as a program for sheets reads it: row by row, each cell where it stands and as what it is. */
export function readSheet(file: Buffer): SheetCell[][] {
  const parts = unzipSync(file);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const words = [...part("xl/sharedStrings.xml").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, said = ""]) =>
    plain(said),
  );
  const rows: SheetCell[][] = [];
  for (const [, at, inside = ""] of part("xl/worksheets/sheet1.xml").matchAll(
    /<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs,
  )) {
    const row: SheetCell[] = [];
    for (const [, column = "", kind, value = ""] of inside.matchAll(
      /<c r="([A-Z])\d+"(?: s="\d+")?(?: t="(\w+)")?><v>(.*?)<\/v><\/c>/gs,
    )) {
      const place = column.charCodeAt(0) - "A".charCodeAt(0);
      while (row.length < place) row.push(null);
      row.push(kind === undefined ? Number(value) : kind === "s" ? (words[Number(value)] ?? "?") : `${kind} ${value}`);
    }
    rows[Number(at) - 1] = row;
  }
  return rows;
}
