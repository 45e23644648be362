import type { ReportTableFilter } from "@zorgvuldig/schema/generated/operations";
import { type Dimension, dimensionNames, type ReportCode, reportRules } from "@zorgvuldig/schema/report";

/** What is asked of the figures, as the page holds it: by dimension whether rows tell it apart, and to which codes it is limited. */
export type Question = {
  readonly years: readonly number[];
  readonly byYear: boolean;
  readonly rows: readonly Dimension[];
  readonly limits: Readonly<Partial<Record<Dimension, readonly ReportCode[]>>>;
};

const limited = ({ limits }: Question): Dimension[] => dimensionNames.filter((name) => (limits[name] ?? []).length > 0);

/** The dimensions that it uses, of which there may be three. */
export const usedBy = (question: Question): Dimension[] => [...new Set([...question.rows, ...limited(question)])];

/** Whether a dimension may still be used beside what is. */
export const mayUse = (question: Question, name: Dimension): boolean => {
  const used = usedBy(question);
  return used.includes(name) || used.length < reportRules.together;
};

/** As the house is asked. */
export const askedAs = (question: Question): ReportTableFilter => ({
  cohorts: [...question.years],
  rows: [...question.rows],
  filters: limited(question).map((dimension) => ({ dimension, in: [...(question.limits[dimension] ?? [])] })),
  byYear: question.byYear,
});

/** A question that was kept, on the page again. */
export const askedBefore = ({ cohorts, rows, filters, byYear }: ReportTableFilter): Question => ({
  years: cohorts ?? [],
  rows: rows ?? [],
  byYear: byYear ?? false,
  limits: Object.fromEntries((filters ?? []).map((one) => [one.dimension, one.in ?? []])),
});
