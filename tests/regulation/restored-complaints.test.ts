import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { fulfils } from "../support/fulfils.js";
import { keysOf } from "../support/keys-command.js";
import { LoneComplaints } from "../support/lone-complaints.js";
import { Nights } from "../support/nights.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

fulfils(
  "keep/erased",
  "erases again out of a copy a complaint that stood outside the cases, and leaves one that still stands as it was",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    await world.clock("2026-03-02T10:00:00+01:00");
    const nights = await Nights.of(world);
    const alone = new LoneComplaints(world);
    const { id: gone } = await alone.register({});
    const { id: stays } = await alone.register({});
    const backup = await backedUp(world.bureau, folder);
    await world.clock("2026-04-02T10:00:00+02:00");
    await alone.contact(stays, "2026-04-02");
    await nights.pass("2031-03-01", "2031-03-02");
    expect([await alone.find(gone), (await alone.find(stays))?.destroyOn]).toEqual([null, "2031-04-02"]);
    await keysOf(world.bureau, "export", path.join(folder, "newer.keys"));

    try {
      for (const keys of [`${backup}.keys`, path.join(folder, "newer.keys")]) {
        const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
        try {
          expect(await elsewhere.restored(backup, keys)).toContain("1 cases that were erased after that");
          await elsewhere.start();
          const there = new LoneComplaints({ ...world, as: elsewhere.as.bind(elsewhere) });
          expect([await there.find(gone), (await there.find(stays))?.text]).toEqual([null, expect.any(String)]);
          const certified = await elsewhere.rows(
            "select term, destroy_on::text from destruction_certificate where erased_at > '2031-01-01'",
          );
          expect(certified).toEqual([{ term: "COMPLAINT_ALONE", destroy_on: "2031-03-02" }]);
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
