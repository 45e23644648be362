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

/** What a consultant is asked, and the office's question that is the same. */
const officesOf: Readonly<Record<string, string>> = { W1c: "W1", W2c: "W2" };

function timesTheOffice(figures: Figures, name: string, at: number): number | undefined {
  const [own, office] = [figures.get(name)?.at(at), figures.get(officesOf[name] ?? "")?.at(at)];
  return own && office && own.product.total / office.product.total;
}

/** What is no ratio to the limit. */
function others(figures: Figures, at: number): string[][] {
  const [list, report] = ["W1", "report"].map((name) => figures.get(name)?.[at]);
  const own = Object.entries(officesOf).flatMap(([name, office]) => {
    const times = timesTheOffice(figures, name, at);
    return times ? [line(`${name} to the office's ${office}`, times, "x", toOffice)] : [];
  });
  return [
    ...own,
    ...(report ? [line("report, p95", report.p95Ms, " ms", reportWithin)] : []),
    ...(list ? [line("memory after W1", list.rssMb, " MB", { hold: memory })] : []),
  ];
}

type Side = "product" | "limit";

/** The largest size as a multiple of the smallest: what a request costs. */
function growthOf(figures: Figures, side: Side): Record<string, number> {
  const grown = Object.keys(growth).flatMap((name) => {
    const all = figures.get(name) ?? [];
    const [first, last] = [all[0], all.at(-1)];
    return first && last && all.length > 1 ? [[name, last[side].total / first[side].total] as const] : [];
  });
  return Object.fromEntries(grown);
}

/** The tables for somebody who reads them, one per size. */
export function asText(figures: Figures, sizes: readonly number[]): string {
  const perSize = sizes.map((size, at) => {
    const rows = [...figures].flatMap(([name, all]) => (all[at] ? [rowOf(name, all[at])] : []));
    return `${thousands(size)} cases\n${table([...heads, ...rows])}\n\n${table(others(figures, at))}`;
  });
  const ofTheLimit = growthOf(figures, "limit");
  const grown = Object.entries(growthOf(figures, "product")).map(([name, times]) => {
    const [what, figure, hold, , judgement] = line(name, times, "x", { hold: growth[name] ?? 1 });
    return [what, figure, hold, `the limit ${number(ofTheLimit[name] ?? 1)}x`, judgement] as string[];
  });
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const title = `Growth from ${thousands(smallest)} to ${thousands(largest)} cases`;
  return [...perSize, ...(grown.length > 0 ? [`${title}\n${table(grown)}`] : [])].join("\n\n");
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The figures at the largest size, for a machine. */
export function asJson(figures: Figures): string {
  const entries = [...figures].map(([name, all]) => {
    const { cpuRatio = 0, p50Ratio = 0, p95Ms = 0, p99Ms = 0, rssMb = 0 } = all.at(-1) ?? {};
    const common = { cpuRatio: rounded(cpuRatio), p50Ratio: rounded(p50Ratio), p99Ms: rounded(p99Ms), rssMb };
    const officeRatio = timesTheOffice(figures, name, -1);
    return [
      name,
      {
        ...common,
        ...(name === "report" ? { p95Ms: rounded(p95Ms) } : {}),
        ...(officeRatio ? { officeRatio: rounded(officeRatio) } : {}),
      },
    ] as const;
  });
  const grown = Object.entries(growthOf(figures, "product")).map(([name, times]) => [name, rounded(times)]);
  return JSON.stringify({ ...Object.fromEntries(entries), growth: Object.fromEntries(grown) });
}
