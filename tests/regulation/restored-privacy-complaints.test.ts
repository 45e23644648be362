import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { fulfils } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { PrivacyComplaints } from "../support/privacy-complaints.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

fulfils(
  "keep/erased",
  "erases again out of a copy a complaint that the FG alone knew of, and tells nobody else that it did",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    await world.clock("2026-03-02T10:00:00+01:00");
    const nights = await Nights.of(world);
    const complaints = new PrivacyComplaints(world);
    const { id: gone } = await complaints.register();
    const { id: stays } = await complaints.register();
    for (const id of [gone, stays]) await complaints.contact(id, "2026-03-02");
    await complaints.settle(gone);
    const backup = await backedUp(world.bureau, folder);
    await nights.pass("2031-03-01", "2031-03-02");
    expect([await complaints.find(gone), (await complaints.find(stays))?.state]).toEqual([null, "OPEN"]);

    try {
      const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
      try {
        await elsewhere.restored(backup, `${backup}.keys`);
        await elsewhere.start();
        const there = new PrivacyComplaints({ ...world, as: elsewhere.as.bind(elsewhere) });
        expect(await there.find(gone)).toBeNull();
        expect(await there.find(stays)).toMatchObject({
          state: "OPEN",
          contacts: [{ summary: "Wij spraken erover." }],
        });
        const told = await elsewhere.rows("select cardinality(case_ids) many from event where action = 'eraseAgain'");
        expect(told).toEqual([{ many: 0 }]);
      } finally {
        await elsewhere.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  240_000,
);
