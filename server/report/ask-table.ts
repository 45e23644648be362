import {
  type CellStatus,
  type Dimension,
  dimensionNames,
  dimensions,
  type ReportCode,
  reportRules,
} from "@zorgvuldig/schema/report";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { marginsOf } from "./cube/margins.js";
import { tableOf } from "./cube/tables.js";
import type { ReportTableFilter } from "./report-inputs.js";

/** A figure of a table: for which codes of its rows, of which year or of all together, and how far it may be off. */
export type Cell = {
  readonly codes: readonly ReportCode[];
  readonly cohort: number | null;
  readonly count: number | null;
  readonly standardError: number;
  readonly status: CellStatus;
};

/** Where a dimension stands in a row of `report.cell`. */
const columnOf: { readonly [D in Dimension]: string } = {
  PROVINCE: "province",
  SCHOOL_TYPE: "school_type",
  REASON: "reason",
  OUTCOME: "outcome",
  AGE_BAND: "age_band",
  GENDER: "gender",
  DURATION: "duration",
};

type Asked = {
  readonly cohorts: readonly number[];
  readonly rows: readonly Dimension[];
  /** Of every dimension that is asked about the places of its codes that count, from 1. */
  readonly taken: ReadonlyMap<Dimension, readonly number[]>;
  readonly byYear: boolean;
};

/**
 * Answers a question out of the published cells, the same for ever (report/anonymised). Throws when it combines more dimensions than were published together, asks of
 * a year that is not laid down, or names a code twice or of another dimension.
 */
export async function askTable(request: Request, input: ReportTableFilter): Promise<Cell[]> {
  const asked = understood(input);
  const names = [...asked.taken.keys()];
  const released = await request.select<{ year: number; variances: number[] }>(
    "select year, s2 variances from report.cohort where frozen_on is not null and year = any ($1)",
    [asked.cohorts],
  );
  if (released.length < asked.cohorts.length) throw new Refusal("report/yearly", "cohort-not-frozen", "cohorts");
  const told = asked.rows.map((name) => columnOf[name]);
  const where = dimensionNames.map((name) => {
    const at = names.indexOf(name);
    return at < 0 ? `${columnOf[name]} = 0` : `${columnOf[name]} = any ($${at + 2}::smallint[])`;
  });
  const groups = ["cohort", ...told].join(", ");
  const found = await request.select<Record<string, number> & { cohort: number; value: number }>(
    `select ${groups}, sum(value) "value" from report.cell where cohort = any ($1) and ${where.join(" and ")} group by ${groups} order by ${groups}`,
    [asked.cohorts, ...names.map((name) => asked.taken.get(name))],
  );
  const variances = new Map(released.map(({ year, variances: own }) => [year, marginOf(own, asked)]));
  const sums = new Map<string, { codes: ReportCode[]; cohort: number | null; value: number; variance: number }>();
  for (const row of found) {
    const cohort = asked.byYear ? row.cohort : null;
    const codes = asked.rows.map((name) => dimensions[name][(row[columnOf[name]] ?? 0) - 1] as ReportCode);
    const sum = sums.get([cohort, ...codes].join()) ?? { codes, cohort, value: 0, variance: 0 };
    sum.value += row.value;
    sum.variance += variances.get(row.cohort) ?? Number.NaN;
    sums.set([cohort, ...codes].join(), sum);
  }
  return [...sums.values()].map(({ codes, cohort, value, variance }) => ({
    codes,
    cohort,
    ...asTold(value, Math.sqrt(variance)),
  }));
}

/** Of every figure of a table of one year: a row tells one code of its dimension, and a filter as many as it takes. */
function marginOf(variances: readonly number[], { taken, rows }: Asked): number {
  const names = tableOf([...taken.keys()]).names;
  return marginsOf(variances)(names, (name) => (rows.includes(name) ? 1 : (taken.get(name)?.length ?? 0))) ** 2;
}

export type Question = {
  readonly cohorts: readonly number[];
  readonly rows: readonly Dimension[];
  readonly filters: readonly { readonly dimension: Dimension; readonly in: readonly ReportCode[] }[];
  readonly byYear: boolean;
};

/** A question in one form: what was not given is nothing, also when it was said to be nothing. */
export const questionOf = ({ cohorts, rows, filters, byYear }: ReportTableFilter): Question => ({
  cohorts: [...new Set(cohorts)].sort((a, b) => a - b),
  rows: rows ?? [],
  filters: (filters ?? [])
    .map((one) => ({ dimension: one.dimension, in: [...new Set(one.in)].sort() }))
    .sort((a, b) => a.dimension.localeCompare(b.dimension)),
  byYear: byYear ?? false,
});

/** What is small is not told, nought neither: it would be mostly noise. */
function asTold(value: number, standardError: number): Pick<Cell, "count" | "standardError" | "status"> {
  const margin = { standardError: Number(standardError.toFixed(1)) };
  if (value < reportRules.small) return { count: null, ...margin, status: "SMALL" };
  const isWide = standardError / value > reportRules.unreliable;
  return { count: Math.round(value), ...margin, status: isWide ? "LOW_RELIABILITY" : "OK" };
}

function understood(input: ReportTableFilter): Asked {
  const { cohorts, rows, filters, byYear } = questionOf(input);
  const taken = new Map<Dimension, readonly number[]>(
    rows.map((name) => [name, dimensions[name].map((_, at) => at + 1)]),
  );
  if (taken.size < rows.length) throw new Invalid({ rows: "twice" }, "report/anonymised");
  if (new Set(filters.map(({ dimension }) => dimension)).size < filters.length)
    throw new Invalid({ filters: "twice" }, "report/anonymised");
  for (const { dimension, in: codes } of filters) {
    const places = codes.map((code) => (dimensions[dimension] as readonly ReportCode[]).indexOf(code) + 1);
    if (places.includes(0)) throw new Invalid({ filters: "other-dimension" }, "report/anonymised");
    taken.set(dimension, places);
  }
  if (taken.size > reportRules.together) throw new Refusal("report/anonymised", "too-many-dimensions", "rows");
  return { cohorts, rows, taken, byYear };
}
