import type { Opened } from "@zorgvuldig/server/opened";
import { loadingFirst } from "./children.js";
import { asked, type Cluster } from "./cluster.js";
import { sidesOf } from "./figures.js";
import { type Cost, type Effort, type Measured, measure, type Side } from "./measure.js";
import { table } from "./print.js";
import { Site } from "./site.js";
import { layerAlone } from "./targets.js";
import type { Workload } from "./workloads/workload.js";

type Protection = "policies" | "event" | "sealing";
type Variant = { readonly name: string; readonly without: readonly Protection[] };

const variants: readonly Variant[] = [
  { name: "as it is", without: [] },
  { name: "without row policies", without: ["policies"] },
  { name: "without the event", without: ["event"] },
  { name: "without sealing", without: ["sealing"] },
  { name: "the API layer alone", without: ["policies", "event", "sealing"] },
];
/** Small, so that each variant can have a database of its own; what a protection costs does not grow with it. */
const cases = 2_000;

/**
 * How the superuser takes a protection away, in a database that is thrown away afterwards. The policy on the keys stays: it
 * decides what is handed over, and without it the same question would have another answer.
 */
const away: Readonly<Record<Protection, string>> = {
  policies: `do $$ declare name text; begin
    for name in select oid::regclass from pg_class where relrowsecurity and relname <> 'key_wrap' loop
      execute format('alter table %s disable row level security', name);
    end loop;
  end $$`,
  event: `create function not_logged() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger a_not_logged before insert on event for each row execute function not_logged();
    alter table event alter column xid drop default`,
  sealing: "select",
};

async function siteOf(
  { without }: Variant,
  at: number,
  cluster: Cluster,
  opened: Opened,
  says: (text: string) => void,
) {
  const name = `bench_protections_${at}`;
  const flags = without.includes("sealing") ? loadingFirst("product/unsealed.js") : [];
  await cluster.drop(name);
  opened.add(async () => {
    await cluster.drop(name);
  });
  const seeded = await cluster.seeded({ name, cases, flags }, says);
  for (const protection of without) await asked(seeded.superuserUrl, away[protection]);
  return Site.open(seeded, opened, flags);
}

/** What each protection costs: the house without it, beside the house as it is, in one run. */
export async function protectionsOf(
  cluster: Cluster,
  wanted: readonly Workload[],
  { opened, says, ...effort }: Effort & { opened: Opened; says: (text: string) => void },
): Promise<string> {
  const sites: Site[] = [];
  for (const [at, variant] of variants.entries()) sites.push(await siteOf(variant, at, cluster, opened, says));
  const columns: string[][] = [];
  const workloads = wanted.filter(({ name }) => name in layerAlone);
  for (const workload of workloads) {
    says(`${workload.name}: ${workload.title}`);
    const pairs: [Side, Side][] = [];
    for (const site of sites) pairs.push(await sidesOf(site, workload));
    const limit = pairs.slice(0, 1).map(([side]) => side);
    const measured = await measure([...limit, ...pairs.map(([, product]) => product)], cluster.pid, effort);
    columns.push(column(workload.name, measured));
  }
  const names = ["", "the limit", ...variants.map(({ name }) => name), "which is to hold"];
  const rows = names.map((name, row) => [name, ...columns.map((cells) => cells[row] ?? ""), ""]);
  return `Processor time a request in ms, node + PostgreSQL, as a multiple of the limit's; ${cases} cases\n${table(rows)}`;
}

function column(name: string, measured: readonly Measured[]): string[] {
  const [limit, ...products] = measured.map(({ cost }) => cost);
  const cell = ({ node, pg, total }: Cost) =>
    `${node.toFixed(2)} + ${pg.toFixed(2)} ${`(${(total / (limit?.total ?? 0)).toFixed(2)}x)`.padStart(8)}`;
  return [name, ...[...(limit ? [limit] : []), ...products].map(cell), `${layerAlone[name]}x`];
}
