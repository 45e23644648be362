import type pg from "pg";
import type { KeyCopy } from "./key-copy.js";

const places = ["report.cohort", "report.counter", "report.cell"] as const;

/**
 * Puts the yearly figures back as the copy of the keys has them, which is never older than the data: what was counted or laid down since stays so, and no year is
 * released a second time (report/yearly). For a database whose guards are down.
 */
export async function putFiguresBack(owner: pg.Client, { tables }: KeyCopy): Promise<void> {
  if (tables.has("report.cohort")) {
    const { rows: open } = await owner.query<{ year: number }>(
      "select year from report.cohort where frozen_on is null",
    );
    await owner.query(`truncate ${places.join(", ")}`);
    for (const place of places) await filled(owner, place, tables.get(place) ?? []);
    // What was laid down since counted what was handled by then.
    await owner.query(
      `update case_file c set counted_in = (select min(y.year) from report.cohort y
           where y.frozen_on is not null and y.year = any ($1) and y.year >= extract(year from c.work_ended_on))
       where c.stage = 'CLOSED' and c.counted_in is null and c.restricted_on is null`,
      [open.map(({ year }) => year)],
    );
  }
  // Of a year whose counters nobody has any more nothing was told yet: what is still to be counted counts in the next.
  await owner.query(
    "delete from report.cohort y where y.frozen_on is null and not exists (select from report.counter k where k.cohort = y.year)",
  );
}

const atATime = 5_000;

async function filled(
  owner: pg.Client,
  place: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let from = 0; from < rows.length; from += atATime)
    await owner.query(
      `insert into ${place} (${columns.join(", ")}) select ${columns
        .map((name) => (name === "sha256" ? "decode(r.sha256, 'base64')" : `r.${name}`))
        .join(", ")}
       from jsonb_to_recordset($1) r(${columns.map((name) => `${name} ${typeOf(name)}`).join(", ")})`,
      [JSON.stringify(rows.slice(from, from + atATime))],
    );
}

const types: Readonly<Record<string, string>> = {
  s2: "int[]",
  opened_at: "timestamptz",
  frozen_on: "date",
  sha256: "text",
  value: "float8",
};
const typeOf = (column: string): string => types[column] ?? "int";
