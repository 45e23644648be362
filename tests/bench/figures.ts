import { Door } from "./door.js";
import { type Cost, type Effort, type Measured, measure, percentile, type Side } from "./measure.js";
import type { Site } from "./site.js";
import { verify } from "./verify.js";
import type { Workload } from "./workloads/workload.js";

/** What one workload came to at one size. */
export type Figure = {
  readonly limit: Cost;
  readonly product: Cost;
  readonly cpuRatio: number;
  readonly p50Ratio: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly rssMb: number;
};
/** By workload, the smallest size first. */
export type Figures = ReadonlyMap<string, readonly Figure[]>;

/** Both sides of a site in one workload, which have first shown that they answer the same. */
export async function sidesOf(site: Site, workload: Workload): Promise<[limit: Side, product: Side]> {
  const asks = await workload.prepare(site);
  const doors = { limit: new Door(site.limit.port, "/"), product: new Door(site.product.port, "/graphql") };
  await verify(workload, asks, doors.product, doors.limit);
  return [
    { pid: site.limit.pid, door: doors.limit, many: asks.many, question: asks.limit },
    { pid: site.product.pid, door: doors.product, many: asks.many, question: asks.product },
  ];
}

function figureOf(limit: Measured, product: Measured): Figure {
  const half = percentile(product.waited, 0.5) / percentile(limit.waited, 0.5);
  return {
    limit: limit.cost,
    product: product.cost,
    cpuRatio: product.cost.total / limit.cost.total,
    p50Ratio: half,
    p95Ms: percentile(product.waited, 0.95),
    p99Ms: percentile(product.waited, 0.99),
    // What is held goes up and down with every collection: the middle of what the rounds ended with.
    rssMb: percentile(product.held, 0.5),
  };
}

/** Measures every workload at all sizes together, so that one may be held against the other. */
export async function figuresOf(
  sites: readonly Site[],
  workloads: readonly Workload[],
  { postgres, says, ...effort }: Effort & { postgres: number; says: (text: string) => void },
): Promise<Figures> {
  const figures = new Map<string, readonly Figure[]>();
  for (const workload of workloads) {
    says(`${workload.name}: ${workload.title}`);
    const sides: Side[] = [];
    for (const site of sites) sides.push(...(await sidesOf(site, workload)));
    const measured = await measure(sides, postgres, effort);
    const pairs = sites.map((_, at) => ({ limit: measured[2 * at], product: measured[2 * at + 1] }));
    figures.set(
      workload.name,
      pairs.flatMap(({ limit, product }) => (limit && product ? [figureOf(limit, product)] : [])),
    );
    for (const site of sites) await workload.tidy?.(site);
  }
  return figures;
}
