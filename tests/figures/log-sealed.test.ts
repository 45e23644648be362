import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@jest/globals";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { figure } from "../support/figure.js";
import { keysFor } from "../support/key-file.js";
import { type OwnProcess, started, until } from "../support/process.js";
import { startWriting } from "./log-writers.js";

const unsealed = "select from event e where not exists (select from log_seal s where s.event_id = e.id)";
/** The seals that are not what the one before and their event make together. */
const broken = `select seq::int seq from (
  select seq, hash, sha256(coalesce(lag(hash) over (order by seq), '') || convert_to(event_line(e), 'UTF8')) again
  from log_seal s join event e on e.id = s.event_id) chain where hash <> again`;

/** Of two servers that seal one is killed and another comes in its place, so many times, whoever it is. */
async function killSealers(settings: Record<string, string>, sealers: OwnProcess[], times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await pause(Math.random() * 1_500);
    await sealers.shift()?.kill("SIGKILL");
    sealers.push(await started(settings));
  }
}

/** What is wrong with the seals of a log in which this was kept, and this undone, beside what the servers wrote. */
async function weighed(database: Database, kept: Set<string>, undone: Set<string>): Promise<string[]> {
  const seals = await asked(database.superuserUrl, "select seq::int seq, event_id from log_seal order by seq");
  const [events] = await asked(database.superuserUrl, "select count(*)::int many from event");
  const sealed = seals.map(({ event_id: id }) => String(id));
  const found = new Set(sealed);
  return [
    ...(seals.every(({ seq }, at) => seq === at + 1) ? [] : ["there is a gap"]),
    ...(found.size === sealed.length ? [] : ["an event is sealed twice"]),
    ...(sealed.length === Number(events?.many) ? [] : ["something is not sealed, or sealed and not there"]),
    ...(await asked(database.superuserUrl, broken)).map(({ seq }) => `${seq} does not follow from the one before`),
    ...[...kept].filter((id) => !found.has(id)).map((id) => `${id} was kept and not sealed`),
    ...[...undone].filter((id) => found.has(id)).map((id) => `${id} was undone and sealed`),
  ];
}

figure(
  "A1",
  {
    tried: "8 writers with random holds and 5 % rollbacks, 2 sealers, one of which is killed so many times",
    toHold: "sealed = committed, no gaps, no duplicates, lag at the end at most 2 s",
    small: 1,
    full: 20,
  },
  async (times) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-a1-"));
    const database = await emptyDatabase();
    const settings = {
      DATABASE_URL: database.ownerUrl,
      KEYS: await keysFor(database),
      LOG_HEADS: path.join(folder, "heads.txt"),
    };
    const sealers = [await started(settings), await started(settings)];
    try {
      const begun = Date.now();
      const { written, stop } = startWriting(database.superuserUrl, 8);
      await killSealers(settings, sealers, times);
      await stop();
      const last = Date.now();
      await until(async () => (await asked(database.superuserUrl, unsealed)).length === 0, 30_000);
      const lag = Date.now() - last;

      expect(await weighed(database, written.kept, written.undone)).toEqual([]);
      expect(written.undone.size).toBeGreaterThan(0);
      const seconds = Math.round((last - begun) / 1000);
      return `${written.kept.size} kept and ${written.undone.size} undone in ${seconds} s, killed ${times} times: all kept sealed once, no gap, whole; lag ${lag} ms`;
    } finally {
      for (const sealer of sealers) await sealer.kill("SIGKILL");
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
