import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { asked } from "../bench/cluster.js";
import { figure } from "../support/figure.js";
import { LoadedHouse } from "../support/loaded-house.js";
import { backup, restore, started } from "../support/process.js";
import { SteadyLoad } from "../support/steady-load.js";

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
/** Of every table how many rows there are: what a backup holds, and what came back. */
const counts = `select c.oid::regclass::text place,
    (xpath('/row/n/text()', query_to_xml('select count(*) n from ' || c.oid::regclass, false, true, '')))[1]::text::int many
  from pg_class c where c.relkind = 'r' and c.relowner = 'zv_owner'::regrole and c.relname <> 'migrations' order by 1`;
const indexes = `select count(bt_index_check(i.indexrelid, true))::int many from pg_index i join pg_class c on c.oid = i.indexrelid
  join pg_am a on a.oid = c.relam where a.amname = 'btree' and c.relnamespace = 'public'::regnamespace`;

figure(
  "B3",
  {
    tried: "a backup while people work, put back elsewhere",
    toHold:
      "all that was acknowledged before, every row that was copied, a log that is whole, indexes that agree with their tables; 20,000 cases back and served within 60 s",
    small: 60,
    full: 20_000,
  },
  async (cases) => {
    const isFull = cases >= 20_000;
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-b3-"));
    const house = await LoadedHouse.open({ cases, events: cases * 5, staff: 20, consultants: 30 });
    const load = new SteadyLoad(house);
    try {
      const settings = await house.settings();
      const copy = path.join(folder, "backup");
      await load.run(10, 2);
      const [before] = await house.rows("select count(*)::int many from case_file");
      const working = load.run(10, isFull ? 30 : 6);
      const begun = performance.now();
      const taken = await backup(settings, copy);
      const took = seconds(begun);
      const { wrong, went } = await working;
      expect([taken.code, taken.complained, wrong]).toEqual([0, "", []]);

      const elsewhere = await house.empty();
      const at = {
        DATABASE_URL: elsewhere.ownerUrl,
        KEYS: `${copy}.ring`,
        LOG_HEADS: `${copy}.heads`,
        ERASURES: `${copy}.erasures`,
      };
      // What lies outside the data is carried along, as far as there is any of it yet.
      for (const name of ["LOG_HEADS", "ERASURES"] as const) await cp(settings[name] ?? "", at[name]).catch(() => {});
      const restoring = performance.now();
      const back = await restore({ ...settings, ...at }, copy);
      expect([back.code, back.complained]).toEqual([0, ""]);
      const server = await started({ ...settings, ...at });
      const [served, rto] = [seconds(restoring), performance.now() - restoring];
      await server.kill("SIGTERM");
      expect(back.said).toContain("The log is whole");
      const [after] = await asked(elsewhere.superuserUrl, "select count(*)::int many from case_file");
      expect(Number(after?.many)).toBeGreaterThanOrEqual(Number(before?.many));
      await asked(elsewhere.superuserUrl, "create extension amcheck");
      const [checked] = await asked(elsewhere.superuserUrl, indexes);
      const rows = (await asked(elsewhere.superuserUrl, counts)).reduce((sum, one) => sum + Number(one.many), 0);
      if (isFull) expect(rto).toBeLessThan(60_000);
      return `${after?.many} cases and ${rows} rows: copied in ${took} s while ${went.length} questions and acts were answered, back and served after ${served} s; ${checked?.many} indexes agree with their tables`;
    } finally {
      load.rest();
      await house.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
