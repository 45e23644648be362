import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { Explained } from "../foundation/explained.js";
import { writeWhole } from "../foundation/file/whole.js";
import { codeColumns } from "./cube/columns.js";
import { cellCount } from "./cube/tables.js";

/** A year that was laid down, with its published cells in the order of the tables. */
export type FiledYear = {
  readonly year: number;
  readonly spec: number;
  readonly s2: readonly number[];
  readonly openedAt: string;
  readonly frozenOn: string;
  readonly sha256: string;
  readonly values: readonly number[];
};

const fileOf = (ledgerFile: string, year: number): string => `${ledgerFile}.figures-${year}.json`;

/**
 * Writes each year that was laid down into a file outside the data, beside that of what was erased: a copy of the data and the keys from before it does not know that the year
 * was released, and would release it once more (report/yearly). It holds what everybody may know.
 */
export async function fileYears(house: House, ledgerFile: string): Promise<void> {
  const years = await atNight(house, (night) =>
    night.query<Omit<FiledYear, "values">>(
      `select year, spec, s2, opened_at::text "openedAt", frozen_on::text "frozenOn", encode(sha256, 'hex') sha256 from report.cohort where frozen_on is not null`,
    ),
  );
  for (const released of years) {
    const file = fileOf(ledgerFile, released.year);
    if (existsSync(file)) continue;
    const rows = await atNight(house, (night) =>
      night.query<{ value: number }>(
        `select k.value from unnest($2::smallint[], $3::smallint[], $4::smallint[], $5::smallint[], $6::smallint[], $7::smallint[], $8::smallint[])
           with ordinality o(province, school_type, reason, outcome, age_band, gender, duration, at)
         join report.cell k using (province, school_type, reason, outcome, age_band, gender, duration) where k.cohort = $1 order by o.at`,
        [released.year, ...codeColumns],
      ),
    );
    const filed: FiledYear = { ...released, values: rows.map(({ value }) => value) };
    await writeWhole(file, JSON.stringify(filed));
  }
}

/** The years that were filed. Throws `Explained` when one of them is not whole. */
export function readYears(ledgerFile: string): FiledYear[] {
  const [folder, begin] = [path.dirname(ledgerFile), `${path.basename(ledgerFile)}.figures-`];
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.startsWith(begin) && name.endsWith(".json"))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      try {
        const filed = JSON.parse(readFileSync(file, "utf8")) as FiledYear;
        if (filed.values.length === cellCount && /^[0-9a-f]{64}$/.test(filed.sha256)) return filed;
      } catch {
        // Told below, as one that lacks cells.
      }
      throw new Explained(`ERASURES: the figures in ${file} are not whole`);
    });
}
