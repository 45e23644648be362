import type { Figure, Figures } from "./figures.js";
import { growth, judged, memory, ratios, reportWithin, type Target, toOffice } from "./targets.js";

const number = (value: number, decimals = 2): string => value.toFixed(decimals);
const thousands = (value: number): string => value.toLocaleString("en");

/** Aligns columns; the first and the last are words. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const written = (cell: string, at: number) =>
    at === 0 || at === widths.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(written).join("  ").trimEnd()).join("\n");
}

const heads = [
  ["", "limit", "", "product", "", "CPU", "p50", "p99", "memory", "to", "to", ""],
  ["", "node", "pg ms", "node", "pg ms", "ratio", "ratio", "ms", "MB", "hold", "aim", ""],
];

function rowOf(name: string, { limit, product, cpuRatio, p50Ratio, p99Ms, rssMb }: Figure): string[] {
  const target = ratios[name];
  const costs = [limit.node, limit.pg, product.node, product.pg, cpuRatio, p50Ratio].map((value) => number(value));
  const aims = target ? [target.hold, target.aim ?? 0].map((value) => number(value, 1)) : ["", ""];
  return [name, ...costs, number(p99Ms, 1), String(rssMb), ...aims, target ? judged(cpuRatio, target) : ""];
}

const line = (what: string, figure: number, unit: string, target: Target): string[] => [
  what,
  number(figure) + unit,
  `to hold ${target.hold}${unit}`,
  target.aim === undefined ? "" : `to aim at ${target.aim}${unit}`,
  judged(figure, target),
];

/** What is no ratio to the limit. */
function others(figures: Figures, at: number): string[][] {
  const [list, own, report] = ["W1", "W1c", "report"].map((name) => figures.get(name)?.[at]);
  return [
    ...(list && own ? [line("W1c to the office's W1", own.product.total / list.product.total, "x", toOffice)] : []),
    ...(report ? [line("report, p95", report.p95Ms, " ms", reportWithin)] : []),
    ...(list ? [line("memory after W1", list.rssMb, " MB", { hold: memory })] : []),
  ];
}

/** The largest size as a multiple of the smallest: what the product's request costs. */
function growthOf(figures: Figures): Record<string, number> {
  const grown = Object.keys(growth).flatMap((name) => {
    const all = figures.get(name) ?? [];
    const [first, last] = [all[0], all.at(-1)];
    return first && last && all.length > 1 ? [[name, last.product.total / first.product.total] as const] : [];
  });
  return Object.fromEntries(grown);
}

/** The tables for somebody who reads them, one per size. */
export function asText(figures: Figures, sizes: readonly number[]): string {
  const perSize = sizes.map((size, at) => {
    const rows = [...figures].flatMap(([name, all]) => (all[at] ? [rowOf(name, all[at])] : []));
    return `${thousands(size)} cases\n${table([...heads, ...rows])}\n\n${table(others(figures, at))}`;
  });
  const grown = Object.entries(growthOf(figures)).map(([name, times]) =>
    line(name, times, "x", { hold: growth[name] ?? 1 }),
  );
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const title = `Growth from ${thousands(smallest)} to ${thousands(largest)} cases`;
  return [...perSize, ...(grown.length > 0 ? [`${title}\n${table(grown)}`] : [])].join("\n\n");
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The figures at the largest size, for a machine. */
export function asJson(figures: Figures): string {
  const office = figures.get("W1")?.at(-1);
  const entries = [...figures].map(([name, all]) => {
    const { cpuRatio = 0, p50Ratio = 0, p95Ms = 0, p99Ms = 0, rssMb = 0, product } = all.at(-1) ?? {};
    const common = { cpuRatio: rounded(cpuRatio), p50Ratio: rounded(p50Ratio), p99Ms: rounded(p99Ms), rssMb };
    const officeRatio = name === "W1c" && office && product ? product.total / office.product.total : undefined;
    return [
      name,
      {
        ...common,
        ...(name === "report" ? { p95Ms: rounded(p95Ms) } : {}),
        ...(officeRatio ? { officeRatio: rounded(officeRatio) } : {}),
      },
    ] as const;
  });
  const grown = Object.entries(growthOf(figures)).map(([name, times]) => [name, rounded(times)]);
  return JSON.stringify({ ...Object.fromEntries(entries), growth: Object.fromEntries(grown) });
}
