import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { asksToBeGiven } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

fulfils(
  "rights/access",
  "has nothing lie ready after a copy is put back, for nobody knows what was erased since",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    const { deliver } = await asksToBeGiven(world);
    await deliver.lay();
    const backup = await backedUp(world.bureau, folder);
    const elsewhere = await Elsewhere.of(world.bureau);
    try {
      await elsewhere.restored(backup);
      const links = await elsewhere.rows("select 1 from pack_link where ended_at is null");
      const pieces = await elsewhere.rows("select 1 from pack_piece");
      const reasons = await elsewhere.rows<{ end_reason: string }>(
        `select end_reason from pack_delivery where case_id = '${deliver.caseId}'`,
      );

      expect([links, pieces]).toEqual([[], []]);
      expect(reasons).toEqual([{ end_reason: "CONTENT_GONE" }]);
    } finally {
      await elsewhere.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
