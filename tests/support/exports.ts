import { ExportCasesDocument, type ExportCasesInput } from "@zorgvuldig/schema/generated/operations";
import type supertest from "supertest";
import type { Person } from "./person.js";

export const anExport = (differs: Partial<ExportCasesInput> = {}): ExportCasesInput => ({
  filter: {},
  sort: { field: "number", order: "ASC" },
  fields: ["NUMBER", "PUPIL", "STAGE", "CONSULTANT", "AUTHORISED_UNTIL", "RECEIVED_ON", "DESTROY_ON"],
  activity: "HANDLING",
  reason: "Voor het overleg van maandag",
  ...differs,
});

/** Asks an export of cases; gives the address of its file. */
export async function exported(person: Person, differs: Partial<ExportCasesInput> = {}): Promise<string> {
  const { exportCases } = await person.ask(ExportCasesDocument, { input: anExport(differs) });
  return `/exports/${exportCases.id}`;
}

export const fetched = (person: Person, address: string): supertest.Test => person.send("get", address);

/** The cells of a file, record by record. Throws unless the whole of it is cells in quotes, parted and ended as they should be. */
export function cellsOf(file: string): string[][] {
  if (!file.startsWith("\ufeff")) throw new Error("The file does not say that it is UTF-8");
  const records: string[][] = [[]];
  let rest = file.slice(1);
  while (rest) {
    const [whole, cell = "", end] = rest.match(/^"((?:[^"]|"")*)"(;|\r\n)/) ?? [];
    if (!whole) throw new Error(`No cell begins here: ${rest.slice(0, 40)}`);
    records.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") records.push([]);
    rest = rest.slice(whole.length);
  }
  return records.slice(0, -1);
}
