import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { asked, emptyDatabase } from "../support/database.js";
import { leftOf, makeDue } from "../support/due-cases.js";
import { figure } from "../support/figure.js";
import { keysFor } from "../support/key-file.js";
import { started } from "../support/process.js";

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
