import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { asksToBeGiven } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

fulfils(
  "rights/access",
  "lets no link lead anywhere after a copy is put back; a new one leads to what lies there",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    const { deliver } = await asksToBeGiven(world);
    await deliver.lay();
    const backup = await backedUp(world.bureau, folder);
    const elsewhere = await Elsewhere.of(world.bureau);
    try {
      await elsewhere.restored(backup);
      const links = await elsewhere.rows("select 1 from pack_link where ended_at is null");
      const lying = await elsewhere.rows("select 1 from pack_delivery where ended_at is null and manner = 'LINK'");

      expect([links.length, lying.length > 0]).toEqual([0, true]);
    } finally {
      await elsewhere.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
