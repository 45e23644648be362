import {
  ReportTableDocument,
  type ReportTableFilter,
  ReportYearsDocument,
  SignYearDocument,
} from "@zorgvuldig/schema/generated/operations";
import { freezeSigned } from "@zorgvuldig/server/report/freeze";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";

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

/** Lays down what was signed as a round does, with nothing added to it: what was counted can be read. */
export const freezeWithoutNoise = ({ bureau }: World): Promise<void> => freezeSigned(bureau.house, () => []);
