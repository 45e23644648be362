import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { percentile, type Went } from "../support/counted.js";
import { asked, emptyDatabase } from "../support/database.js";
import { leftOf, makeDue } from "../support/due-cases.js";
import { figure } from "../support/figure.js";
import { keysFor } from "../support/key-file.js";
import { settingsOf } from "../support/keys-command.js";
import { rounds, started } from "../support/process.js";

const list = { first: 25, sort: { field: "receivedOn", order: "DESC" }, filter: {} } as const;

figure(
  "L2e",
  {
    tried: "a night on which so many cases are due, by a server that starts",
    toHold: "all gone, 5,000 within 60 s",
    small: 100,
    full: 5_000,
  },
  async (many) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-l2e-"));
    const database = await emptyDatabase();
    const settings = {
      DATABASE_URL: database.ownerUrl,
      KEYS: await keysFor(database),
      LOG_HEADS: path.join(folder, "heads.txt"),
      ERASURES: path.join(folder, "erasures.ndjson"),
    };
    try {
      await (await started(settings)).kill("SIGTERM");
      await asked(database.superuserUrl, "delete from destruction_run");
      await makeDue(database, many);
      const begun = Date.now();
      const server = await started(settings);
      const seconds = (Date.now() - begun) / 1000;
      await server.kill("SIGTERM");

      expect(await leftOf(database)).toEqual({
        cases: 0,
        rows: 0,
        certificates: many,
        ledger: many,
        filed: many,
        erased: many,
      });
      return `${many} gone in ${seconds.toFixed(1)} s, start included; nothing left of them`;
    } finally {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

figure(
  "L2l",
  {
    tried:
      "the list of cases, asked by two colleagues one time after the other, while as many due cases are erased by another process",
    toHold: "every answer right, half of them within 100 ms and 95 of 100 within 250; all 5,000 gone within 60 s",
    small: 60,
    full: 5_000,
  },
  async (many) => {
    const bureau = await Bureau.open();
    try {
      const database = { superuserUrl: bureau.databaseUrl };
      const settings = await settingsOf(bureau);
      for (let made = 0; made < 30; made++) await new Cases(bureau).aCase();
      await rounds(settings);
      await makeDue(database, many);
      const went: Went[] = [];
      let isDone = false;
      const asking = (["office", "lead"] as const).map(async (name) => {
        while (!isDone) {
          const begun = performance.now();
          const { status, body } = await bureau.as(name).sent(CasesDocument, list);
          const items = (body as { data?: { cases?: { items: object[] } } }).data?.cases?.items;
          went.push({ ms: performance.now() - begun, status, isDone: items?.length === 25 });
        }
      });
      const begun = Date.now();
      const done = await rounds(settings);
      const seconds = (Date.now() - begun) / 1000;
      isDone = true;
      await Promise.all(asking);

      expect([done.code, done.complained]).toEqual([0, ""]);
      expect((await leftOf(database)).erased).toBe(many);
      const [half, most] = [percentile(went, 0.5), percentile(went, 0.95)];
      const measured = `${many} gone in ${seconds.toFixed(1)} s; ${went.length} lists meanwhile, p50 ${half} ms, p95 ${most} ms`;
      const isUsable = many < 5_000 || (half <= 100 && most <= 250 && seconds <= 60);
      expect({ measured, wrong: went.filter((one) => !one.isDone).length, isUsable }).toEqual({
        measured,
        wrong: 0,
        isUsable: true,
      });
      return measured;
    } finally {
      await bureau.close();
    }
  },
);
