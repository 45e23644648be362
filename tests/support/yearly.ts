import {
  ReportTableDocument,
  type ReportTableFilter,
  ReportYearsDocument,
  SignYearDocument,
} from "@zorgvuldig/schema/generated/operations";
import { type Codes, dimensionNames, dimensions } from "@zorgvuldig/schema/report";
import { fileYears } from "@zorgvuldig/server/report/file-years";
import { freezeSigned } from "@zorgvuldig/server/report/freeze";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";
import type { Nights } from "./nights.js";

/** A server of a bureau. */
type Within = { readonly bureau: Pick<World["bureau"], "house"> };

/** A bureau whose counters were emptied of their noise, which the house itself has no way to do: what is counted can be read. */
export const withoutNoise = ({ bureau }: World, year: number): Promise<unknown> =>
  behind(bureau, "update report.counter set n = 0 where cohort = $1", [year]);

/** How it stands with a year, as the FG is shown it. */
export async function yearOf({ as }: World, year: number) {
  const { reportYears } = await as("fg").ask(ReportYearsDocument, {});
  return reportYears.find((one) => one.year === year);
}

export const signYear = ({ as }: World, year: number) => as("fg").ask(SignYearDocument, { input: { year } });

/** The ministry's answer to a question. */
export async function tableOf({ as }: World, input: ReportTableFilter) {
  const { reportTable } = await as("ministry").ask(ReportTableDocument, { input });
  return reportTable.cells;
}

/** The total of a year that was laid down without noise, read behind the house's back: below ten it is told to nobody. */
export async function totalOf({ bureau }: World, year: number): Promise<number | undefined> {
  const [found] = await behind<{ value: number }>(
    bureau,
    `select value from report.cell where cohort = $1 and province + school_type + reason + outcome + age_band + gender + duration = 0`,
    [year],
  );
  return found && Math.round(found.value);
}

/** So many more applications in the counters of a year, which the house itself has no way to add. */
export function counted({ bureau }: World, year: number, many: number, codes: Codes): Promise<unknown> {
  const within = dimensionNames.map(
    (name) => `${name.toLowerCase()} in (0, ${(dimensions[name] as readonly string[]).indexOf(codes[name]) + 1})`,
  );
  return behind(bureau, `update report.counter set n = n + ${many} where cohort = ${year} and ${within.join(" and ")}`);
}

/** The first of April after a year, at ten: the FG signs it and what is open before it, and the next minute lays them down, or what is given here does. */
export async function layDown(
  world: World,
  nights: Nights,
  year: number,
  lays = (_: World, at: string) => nights.minute(at),
): Promise<void> {
  const at = `${year + 1}-04-01T10:00:00+02:00`;
  await nights.minute(at);
  const open = "select year from report.cohort where frozen_on is null and year <= $1 order by year";
  for (const one of await behind<{ year: number }>(world.bureau, open, [year])) await signYear(world, one.year);
  await lays(world, at);
}

/** Lays down what was signed as a round does, with nothing added to it: what was counted can be read. */
export const freezeWithoutNoise = ({ bureau }: Within): Promise<void> => freezeSigned(bureau.house, () => []);

/** Files the years that were laid down beside the ledger, as a round does. */
export const fileLaidDown = ({ bureau }: Within, { ledger }: Nights): Promise<void> => fileYears(bureau.house, ledger);
