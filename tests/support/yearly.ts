import {
  type Objectable,
  RegisterRequestDocument,
  ReportTableDocument,
  type ReportTableFilter,
  ReportYearsDocument,
  SignYearDocument,
} from "@zorgvuldig/schema/generated/operations";
import { type Codes, dimensionNames, dimensions, reportRules } from "@zorgvuldig/schema/report";
import { codeColumns } from "@zorgvuldig/server/report/cube/columns";
import { fileYears } from "@zorgvuldig/server/report/file-years";
import { freezeSigned } from "@zorgvuldig/server/report/freeze";
import { behind } from "./behind.js";
import type { World } from "./fulfils.js";
import type { Nights } from "./nights.js";

/** Of whom nothing is particular: what a case is counted as, where that matters to nobody. */
export const somebody: Codes = {
  PROVINCE: "UTRECHT",
  SCHOOL_TYPE: "SECONDARY",
  REASON: "AT_HOME",
  OUTCOME: "PLACED",
  AGE_BAND: "FROM_10_TO_12",
  GENDER: "GIRL",
  DURATION: "UNDER_1_YEAR",
};

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

const toFigures: Objectable[] = ["FIGURES"];

/** A guardian of this case objects to being counted. */
export async function objectsToFigures({ as, cases }: World, caseId: string, receivedOn: string): Promise<void> {
  const { guardians } = await cases.seen(caseId);
  const who = { person: "GUARDIAN", subjectId: guardians?.[0]?.id, askedBy: "SELF" } as const;
  const asked = { kind: "OBJECTION", channel: "EMAIL", receivedOn, objectsTo: toFigures, ...who } as const;
  await as("office").ask(RegisterRequestDocument, { input: { ...(await cases.which(caseId)), ...asked } });
}

/** What is asked of the database, with what. */
export type Asking = readonly [text: string, values: unknown[]];
type Opening = { readonly variances?: readonly number[]; readonly lists?: object; readonly cells?: number };

/** As a round opens a year, at the database's own door: with these lists and variances, and so many cells. */
export function opening(year: number, { variances = reportRules.variances, lists, cells }: Opening = {}): Asking {
  const columns = codeColumns.map((codes) => codes.slice(0, cells));
  const known = Object.fromEntries(dimensionNames.map((name) => [name, dimensions[name]]));
  const noise = (columns[0] ?? []).map(() => 0);
  return [
    "select report_open($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) opened",
    [year, variances, JSON.stringify(lists ?? known), ...columns, noise],
  ];
}

/** As a round publishes a year, at the database's own door: these were counted, those left out, and so many cells of noughts. */
export function publishing(
  year: number,
  counts: readonly string[],
  leftOut: readonly string[],
  cells?: number,
): Asking {
  const columns = codeColumns.map((codes) => codes.slice(0, cells));
  const values = (columns[0] ?? []).map(() => 0);
  return [
    "select report_publish($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    [year, ...columns, values, counts, leftOut],
  ];
}
