import "reflect-metadata";
import "@zorgvuldig/server/api";
import { Explained } from "@zorgvuldig/server/foundation/explained";
import { Opened } from "@zorgvuldig/server/opened";
import { Cluster } from "./cluster.js";
import { figuresOf } from "./figures.js";
import { namesOf } from "./names.js";
import { type Options, optionsFrom, Wrong } from "./options.js";
import { asJson, asText } from "./print.js";
import { profileOf } from "./profile.js";
import { protectionsOf } from "./protections.js";
import { Site } from "./site.js";
import type { Workload } from "./workloads/workload.js";
import { workloads } from "./workloads.js";

/** What happens on the way goes beside the answer, so that the answer can be piped. */
const says = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

async function bench(options: Options, opened: Opened): Promise<string> {
  const { sizes, only, rounds, seconds, isJson, task } = options;
  const cluster = await Cluster.start(options.data, opened);
  const wanted = workloads.filter(({ name }) => only.includes(name));
  if (task === "protections") return protectionsOf(cluster, wanted, { rounds, seconds, opened, says });
  if (task === "profile") return profiled(cluster, wanted, options, opened);
  if (task === "names") {
    const said: string[] = [];
    for (const cases of sizes)
      said.push(await namesOf(await cluster.seeded({ name: `bench_${cases}`, cases }, says), opened));
    return said.join("\n\n");
  }
  const sites: Site[] = [];
  for (const cases of sizes) {
    const seeded = await cluster.seeded({ name: `bench_${cases}`, cases }, says);
    sites.push(await Site.open(seeded, opened));
  }
  const figures = await figuresOf(sites, wanted, { rounds, seconds, postgres: cluster.pid, says });
  return isJson ? asJson(figures) : asText(figures, sizes);
}

/** At the smallest size: what node does is the same at all of them. */
async function profiled(
  cluster: Cluster,
  [workload]: readonly Workload[],
  { sizes, ...options }: Options,
  opened: Opened,
) {
  const [cases = 0] = sizes;
  if (!workload) throw new Wrong("--profile: there is nothing to ask.");
  const seeded = await cluster.seeded({ name: `bench_${cases}`, cases }, says);
  return profileOf(cluster, seeded, workload, { ...options, opened });
}

const opened = new Opened();
let isStopped = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (isStopped) return;
    isStopped = true;
    opened.close().finally(() => process.exit(130));
  });

try {
  const answer = await bench(optionsFrom(process.argv.slice(2)), opened);
  await opened.close();
  process.stdout.write(`${answer}\n`);
  process.exit(0);
} catch (error) {
  // Whoever is stopped half-way loses connections, and that is no news.
  if (!isStopped) {
    await opened.close();
    says(
      error instanceof Wrong || error instanceof Explained
        ? error.message
        : String(error instanceof Error ? error.stack : error),
    );
    process.exit(1);
  }
}
