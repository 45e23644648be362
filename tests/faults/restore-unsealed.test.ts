import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import pg from "pg";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { emptyDatabase } from "../support/database.js";
import { firstEpoch } from "../support/night.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

test("a copy that was made before anything of the log was sealed comes back with a log that is whole", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-unsealed-"));
  const beside = await emptyDatabase();
  // Whoever is at work in another database of the cluster keeps every log of it from being sealed.
  const busy = new pg.Client(beside.superuserUrl);
  await busy.connect();
  await busy.query("begin");
  await busy.query("select pg_current_xact_id()");
  const bureau = await Bureau.open();
  try {
    await firstEpoch(bureau);
    await bureau.as("office").signIn();
    expect(await behind(bureau, "select from log_seal")).toEqual([]);
    const copy = await backedUp(bureau, folder);
    await busy.end();

    const elsewhere = await Elsewhere.of(bureau);
    try {
      expect(await elsewhere.restored(copy)).toMatch(
        /The log is whole up to event 10000\d\d; the copy ended with event 0\n/,
      );
      await elsewhere.start();
      const [{ many } = { many: 0 }] = await elsewhere.rows<{ many: number }>(
        "select count(*)::int many from log_seal where seq > 1000000 and incarnation = 1",
      );
      expect(many).toBeGreaterThan(0);
      const heads = await elsewhere.rows<{ note: string }>("select note from log_head order by seq limit 1");
      expect(heads[0]?.note).toContain("\nrestored 0\n");
    } finally {
      await elsewhere.close();
    }
  } finally {
    await bureau.close();
    await beside.drop();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
