import { ExportCasesDocument, type ExportCasesInput } from "@zorgvuldig/schema/generated/operations";
import type supertest from "supertest";
import { behind } from "./behind.js";
import type { Bureau } from "./bureau.js";
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

/** The day on which laid cases were received, and no others. */
export const laidOn = "2026-01-15";

/** Cases that nobody took down, numbered from the first to the last; each with the consultant of the same place, when there are any. */
export async function layCases(bureau: Bureau, first: number, last: number, consultants: string[] = []): Promise<void> {
  // Guards keep consultants from cases that are not handled; here is only to be much.
  const guards = (how: "disable" | "enable") =>
    behind(bureau, `alter table case_file ${how} trigger user; alter table assignment ${how} trigger user`);
  await guards("disable");
  await behind(
    bureau,
    `with laid as (
       insert into case_file (id, version, created_at, number, stage, channel, received_on, notice_version, notice_given_on,
         intake_count, term_moves, promised_by, destroy_on, term, note)
       select gen_random_uuid(), 1, house_now(), 'OC-2025-' || to_char(n, 'FM00000'), 'RECEIVED', 'PHONE', '${laidOn}', '1',
         '${laidOn}', 0, 0, '2026-04-15', '2026-04-15', 'NO_INTAKE', '\\x00' from generate_series($1::int, $2::int) n
       returning id, number)
     insert into assignment (id, version, created_at, case_id, consultant_id, from_on)
     select gen_random_uuid(), 1, house_now(), laid.id, c.id, '2026-03-02'
     from laid join unnest($3::uuid[]) with ordinality c(id, n) on c.n = right(laid.number, 5)::int`,
    [first, last, consultants],
  );
  await guards("enable");
}
