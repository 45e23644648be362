import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { fulfils } from "../support/fulfils.js";
import { keysOf } from "../support/keys-command.js";
import { Nights } from "../support/nights.js";
import { olderBackup, olderKeys } from "../support/older-backup.js";
import { backedUp, Elsewhere } from "../support/restoring.js";
import { fileLaidDown, freezeWithoutNoise, signYear, withoutNoise } from "../support/yearly.js";

const start = "2026-03-02T10:00:00+01:00";
const figures = {
  tables: [
    ...["report.spec", "report.cohort", "report.counter", "report.cell", "report.kept"],
    // Later steps bring later versions of it.
    "public.dpia_version",
    ...[
      "public.page_visit",
      "public.regulation_version",
      "public.regulation_text",
      "public.regulation_advice",
      "public.regulation_approval",
    ],
    ...["pool", "token", "answer", "count", "tally", "round", "invitation", "opt_out"].map(
      (one) => `public.survey_${one}`,
    ),
    ...[
      "report.note",
      "public.report_note_proposal",
      "public.report_sign_off",
      "public.application_draft",
      "public.posting",
      "public.sign_link",
      "case_file",
    ],
  ],
  columns: {
    "public.case_file": ["counted_in"],
    "public.erasure_ledger": ["counted"],
    "public.installation": ["reports_after"],
    "public.signature": ["is_signed_online"],
  },
};
const inAll = "province + school_type + reason + outcome + age_band + gender + duration = 0";
const standing = `select (select n from report.counter where cohort = 2026 and ${inAll}) counted,
  (select round(value)::int from report.cell where cohort = 2026 and ${inAll}) published,
  (select array_agg(counted_in) from case_file where stage = 'CLOSED') "left", (select array_agg(counted) from erasure_ledger) said,
  (select array_agg(year order by year) from report.cohort where frozen_on is null) open`;

fulfils(
  "report/all-handled",
  "puts back a backup of before figures were kept, with the keys of then or of now, and counts each once",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    await world.clock(start);
    const nights = await Nights.of(world);
    await nights.minute(start);
    await withoutNoise(world, 2026);
    for (const day of ["2026-03-02", "2026-03-03", "2026-03-05"]) {
      await world.clock(`${day}T10:00:00+01:00`);
      await world.aCase({ stage: "CLOSED", application: { receivedOn: day } });
    }
    await nights.pass("2028-03-01");
    const taken = await backedUp(world.bureau, folder);
    const [old, then, later] = [`${taken}-old`, path.join(folder, "then.keys"), path.join(folder, "later.keys")];
    await olderBackup(world.bureau.house.vault, taken, old, /^FiguresCube/, figures);
    await olderKeys(`${taken}.keys`, then, figures);
    await nights.pass("2028-03-02");
    await keysOf(world.bureau, "export", later);
    await nights.pass("2028-03-03");

    const restored = async (keys: string) => {
      const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
      try {
        await elsewhere.restored(old, keys);
        const [found] = await elsewhere.rows<object>(standing);
        const server = await elsewhere.start();
        const { status } = await fetch(`${server.url}/health`);
        const again = await elsewhere.rows("select year from report.cohort where frozen_on is null and year = 2026");
        return { ...found, status, again: again.length };
      } finally {
        await elsewhere.close();
      }
    };
    const gone = { left: [null], said: [true, true], status: 200 };
    try {
      // The counters are lost: who goes again counts in the year that is open now.
      expect(await restored(then)).toMatchObject({ ...gone, counted: null, published: null, open: [2028], again: 0 });
      expect(await restored(later)).toMatchObject({ ...gone, counted: 2, published: null, again: 1 });
      await signYear(world, 2026);
      await freezeWithoutNoise(world);
      await fileLaidDown(world, nights);
      expect(await restored(then)).toMatchObject({ ...gone, left: [2026], counted: null, published: 3, again: 0 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
