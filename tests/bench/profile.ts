import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Opened } from "@zorgvuldig/server/opened";
import type { Cluster, Seeded } from "./cluster.js";
import { cpuOf, cpuOfPostgres } from "./cpu.js";
import { askers } from "./door.js";
import { sidesOf } from "./figures.js";
import { type Effort, load } from "./measure.js";
import { table } from "./print.js";
import { groupsOf, type Profile } from "./profile-groups.js";
import { Site } from "./site.js";
import type { Workload } from "./workloads/workload.js";

const warmingUp = 5;
const largest = 5;

/** The clock of the machine in microseconds, which a profile is written in too. */
const microseconds = (): number => Number(process.hrtime.bigint() / 1000n);

type Spent = { readonly at: number; readonly node: number; readonly pg: number };

/** Where the product's time goes in one workload: node's by what it does, PostgreSQL's as a whole. */
export async function profileOf(
  cluster: Cluster,
  seeded: Seeded,
  workload: Workload,
  { rounds, seconds, opened }: Effort & { opened: Opened },
): Promise<string> {
  const folder = path.join(tmpdir(), `zorgvuldig-profile-${randomBytes(6).toString("hex")}`);
  await mkdir(folder);
  opened.add(() => rm(folder, { recursive: true }));
  const site = await Site.open(seeded, opened, ["--cpu-prof", `--cpu-prof-dir=${folder}`]);
  const [, product] = await sidesOf(site, workload);
  const spent = (): Spent => ({ at: microseconds(), node: cpuOf(product.pid), pg: cpuOfPostgres(cluster.pid) });
  const turns = Array.from({ length: askers }, (_, asker) => asker);
  await load(product, warmingUp, turns);
  const before = spent();
  const { length: requests } = await load(product, rounds * seconds, turns);
  const after = spent();
  await workload.tidy?.(site);
  // The profile is written when the process leaves.
  await site.product.stop();
  const [file = ""] = await readdir(folder);
  const profile = JSON.parse(await readFile(path.join(folder, file), "utf8")) as Profile;
  return `${workload.name} at ${seeded.cases} cases: what one of ${requests} requests costs\n${parts(profile, before, after, requests)}`;
}

function parts(profile: Profile, before: Spent, after: Spent, requests: number): string {
  const [node, pg] = [(after.node - before.node) / requests, (after.pg - before.pg) / requests];
  const row = (what: string, part: number, ms: number) => [
    what,
    `${(100 * part).toFixed(0)} %`,
    `${(part * ms).toFixed(2)} ms`,
    "",
  ];
  const groups = groupsOf(profile, before.at, after.at);
  const sampled = groups.reduce((sum, { ms }) => sum + ms, 0);
  const rest = groups.slice(largest).reduce((sum, { ms }) => sum + ms, 0);
  return [
    table([row("node", node / (node + pg), node + pg), row("PostgreSQL", pg / (node + pg), node + pg)]),
    "\nnode, by what it does",
    table([
      ...groups.slice(0, largest).map(({ name, ms }) => row(name, ms / sampled, node)),
      row("everything else", rest / sampled, node),
    ]),
  ].join("\n");
}
