import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { keysOf } from "../support/keys-command.js";
import { Nights } from "../support/nights.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { fileLaidDown, freezeWithoutNoise, signYear, withoutNoise } from "../support/yearly.js";

const start = "2026-03-02T10:00:00+01:00";
const total = (year: number, place: "counter" | "cell"): string =>
  `select * from report.${place} where cohort = ${year} and province + school_type + reason + outcome + age_band + gender + duration = 0`;
const accounted = "select counted, count(*)::int many from erasure_ledger group by 1 order by 1";

fulfils(
  "report/all-handled",
  "counts out of a copy that is put back what went before the copy and after it, each once, and lays no year down twice",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    await world.clock(start);
    const nights = await Nights.of(world);
    await nights.minute(start);
    await withoutNoise(world, 2026);
    const ended = (receivedOn: string) => world.aCase({ stage: "CLOSED", application: { receivedOn } });
    await ended("2026-03-02");
    await world.clock("2026-03-03T10:00:00+01:00");
    await ended("2026-03-03");
    await world.clock("2026-03-05T10:00:00+01:00");
    await ended("2026-03-05");
    await nights.pass("2028-03-01", "2028-03-02");
    const backup = await backedUp(world.bureau, folder);
    await nights.pass("2028-03-03");
    const rows = await behind(world.bureau, "select * from report.cohort where year = 2026");

    try {
      for (const keys of ["of the backup", "later", "laid down", "before it was laid down"] as const) {
        const isLaid = keys.endsWith("laid down");
        if (keys === "laid down") {
          await signYear(world, 2026);
          await freezeWithoutNoise(world);
          await fileLaidDown(world, nights);
        }
        const isOfBackup = keys === "of the backup" || keys === "before it was laid down";
        const copy = isOfBackup ? `${backup}.keys` : path.join(folder, `${keys}.keys`);
        if (!isOfBackup) await keysOf(world.bureau, "export", copy);
        const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
        try {
          await elsewhere.restored(backup, copy);
          const place = isLaid ? "cell" : "counter";
          const [counted] = await elsewhere.rows<{ n?: number; value?: number }>(total(2026, place));
          const left = await elsewhere.rows<{ counted_in: number | null }>(
            "select counted_in from case_file where stage = 'CLOSED'",
          );
          expect([keys, Math.round(counted?.n ?? counted?.value ?? 0), left]).toEqual([
            keys,
            isLaid ? 3 : 2,
            [{ counted_in: isLaid ? 2026 : null }],
          ]);
          // Of each that went the ledger says that it was counted, whoever counted it.
          expect([keys, await elsewhere.rows(accounted)]).toEqual([keys, [{ counted: true, many: 2 }]]);
          if (!isLaid) expect(await elsewhere.rows("select * from report.cohort where year = 2026")).toEqual(rows);
          else expect(await elsewhere.rows(total(2026, "counter"))).toEqual([]);
        } finally {
          await elsewhere.close();
        }
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
