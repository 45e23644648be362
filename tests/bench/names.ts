import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { questionIn } from "@zorgvuldig/server/foundation/search/question";
import { openHouse } from "@zorgvuldig/server/open-house";
import type { Opened } from "@zorgvuldig/server/opened";
import type { Seeded } from "./cluster.js";
import { table } from "./print.js";
import { configOf } from "./site.js";

/** As people look: by a name, the beginning of one, one with a slip in it, by a birth date, by a name with it. */
const sought = ["Verzonnen", "pap", "Papierenbreg", "van den Berg, P.", "1-5-2016", "Verzonnen 1-5-2016"];
const times = 20;
/** The ids of this many cases are those of a consultant who has many. */
const few = 1_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function megabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** How long the quickest of some times takes, in milliseconds. */
function quickest(work: () => unknown): number {
  const took = Array.from({ length: times }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...took);
}

/** What the index of names costs a server: to build, to hold, and to ask. */
export async function namesOf({ ownerUrl, keysFile, cases }: Seeded, opened: Opened): Promise<string> {
  const house = await openHouse(configOf({ ownerUrl, keysFile }), opened);
  const { names, pools } = house;
  const look = (text: string, within?: readonly string[]) => names.candidates(questionIn(text, 2026, "text"), within);
  const client = await pools.connect("zv_rounds");
  const counted =
    "select (select count(*) from pupil) + (select count(*) from applicant) + (select count(*) from guardian) n";
  const { rows } = await client.query<{ n: string }>(counted);
  const { rows: own } = await client.query<{ case_id: string }>(`select case_id from pupil limit ${few}`);
  client.release();

  const before = megabytes();
  const begun = performance.now();
  const { user: spent } = process.cpuUsage();
  names.start();
  opened.add(() => names.stop());
  while (look("Verzonnen").way === "BUILDING") await pause(5);
  const built = performance.now() - begun;
  const cpu = process.cpuUsage().user - spent;
  const { way } = look("Verzonnen");
  if (way !== "NAME") return `${cases} cases have ${rows[0]?.n} persons: more than a server holds`;
  const held = megabytes() - before;
  const his = own.map(({ case_id }) => case_id);
  return [
    `${cases} cases, ${rows[0]?.n} persons: built in ${(built / 1000).toFixed(1)} s with ${(cpu / 1e6).toFixed(1)} s of processor time, holds ${held.toFixed(0)} MB`,
    table([
      ["looked for", "among all", `among ${few} cases`, "ms"],
      ...sought.map((text) => [
        text,
        quickest(() => look(text)).toFixed(2),
        quickest(() => look(text, his)).toFixed(2),
        "",
      ]),
    ]),
  ].join("\n");
}
