import { dimensionNames, dimensions, reportRules } from "@zorgvuldig/schema/report";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { codeColumns } from "./cube/columns.js";
import { noise } from "./cube/noise.js";
import { tables } from "./cube/tables.js";
import type { Asks } from "./handled.js";

/** Half of the noise for every cell of a year. It is kept nowhere but in what is counted on top of it. */
export const halfOfTheNoise = (variances: readonly number[]): number[] =>
  tables.flatMap(({ names, cells }) =>
    Array.from({ length: cells }, () => noise((variances[names.length] ?? Number.NaN) / 2)),
  );

/** The counters of this year are there before the first application of it can be counted, and are noise (report/anonymised). */
export const openYear = (house: House): Promise<void> => atNight(house, openYearIn);

/** The same, within what somebody is doing. */
export async function openYearIn(night: Asks): Promise<void> {
  const [{ year } = { year: null }] = await night.query<{ year: number | null }>(
    "select y.year from (select extract(year from house_today())::int as year) y where not exists (select from report.cohort c where c.year = y.year)",
  );
  if (year === null) return;
  const lists = Object.fromEntries(dimensionNames.map((name) => [name, dimensions[name]]));
  const { variances } = reportRules;
  await night.query("select report_open($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", [
    ...[year, variances, JSON.stringify(lists), ...codeColumns],
    halfOfTheNoise(variances),
  ]);
}
