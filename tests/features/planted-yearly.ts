import type { FigureId } from "@zorgvuldig/schema/proofs";
import type { Planted } from "./planted.js";

const variances = "'{82,328,58,58}'";
const opened = (year: string) =>
  `insert into report.cohort (year, s2) values (${year}, ${variances}) on conflict do nothing`;
const thisYear = "extract(year from house_today())::int";
const cell = (year: string, value: number) => `insert into report.cell values (${year}, 0, 0, 0, 0, 0, 0, 0, ${value})`;
const frozen = (year: string) =>
  `${opened(year)}; ${cell(year, 12.5)}; update report.cohort set frozen_on = house_today(), sha256 = report_hash(year) where year = ${year}`;

/** One violation of each figure about the yearly figures. */
export const plantedYearly = {
  erased_uncounted: {
    sql: `insert into erasure_ledger (case_hash, rule, due, at, filed_at, counted)
      values (sha256('gone'), 'HANDLED', house_today(), house_now(), house_now(), false)`,
    in: ["erasure_ledger"],
  },
  handled_uncounted: { sql: frozen(thisYear), in: ["report.cohort", "report.cell"] },
  years_late: { sql: opened(`${thisYear} - 2`), in: ["report.cohort"] },
  years_over_budget: {
    sql: `${opened(thisYear)}; update report.spec set budget = 0.4`,
    in: ["report.cohort", "report.spec"],
  },
  figures_changed: {
    sql: `${frozen(`${thisYear} - 1`)}; update report.cell set value = 13.5`,
    in: ["report.cohort", "report.cell"],
  },
} satisfies Partial<Record<FigureId, Planted>>;
