import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { noteOf } from "@zorgvuldig/server/foundation/audit/chain";
import { checkLog } from "@zorgvuldig/server/foundation/audit/heads";
import { signerOf } from "@zorgvuldig/server/foundation/audit/signing";
import { Signer } from "@zorgvuldig/server/foundation/vault/sign";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { cutAt, type FiveYears, fiveYears } from "../support/log-cut.js";
import { logOf } from "../support/log-file.js";
import { readThrough } from "../support/night.js";
import { verifyLog } from "../support/process.js";
import { tamper } from "../support/tamper.js";

const tables = ["event", "log_seal", "log_head"] as const;
let folder = "";
let heads = "";
let bureau: Bureau | undefined;
let then: FiveYears;
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

const cutOff = (upTo: number): string[] => [
  `delete from event where id in (select event_id from log_seal where seq <= ${upTo})`,
  `delete from log_seal where seq <= ${upTo}`,
];
const found = async () => (await checkLog(opened().house, opened().headsFile)).brokenAt;
/** What the command says of the log as it is fetched now, held against heads that somebody kept. */
const verified = async (kept = opened().headsFile) =>
  verifyLog(await logOf(opened(), path.join(folder, "log.ndjson")), kept);

/** What the chain had come to at an event. */
async function hashAt(seq: number): Promise<string> {
  const [row] = await behind<{ hash: string }>(
    opened(),
    "select encode(hash, 'hex') hash from kept_log_seal where seq = $1",
    [seq],
  );
  return row?.hash ?? "";
}

/** A log that was cut, and all that there was in it before. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-cut-"));
  bureau = await Bureau.open();
  then = await fiveYears(bureau);
  await bureau.clock("2031-03-02T00:10:00+01:00");
  await readThrough(bureau);
  await tamper(opened(), "create table kept_log_seal as table log_seal");
  expect(await cutAt(opened(), "2031-03-03T00:20:00+01:00")).toBe(then.lateFrom - 1);
  expect(await readThrough(opened())).toBeNull();
  await tamper(
    opened(),
    "insert into kept_log_seal select * from log_seal where seq > (select max(seq) from kept_log_seal)",
  );
  await tamper(opened(), ...["event", "log_head"].map((table) => `create table kept_${table} as table ${table}`));
  heads = await readFile(opened().headsFile, "utf8");
});

afterAll(async () => {
  await bureau?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  await tamper(
    opened(),
    ...tables.map((table) => `truncate ${table}`),
    ...["event", "log_head"].map((table) => `insert into ${table} select * from kept_${table}`),
    "insert into log_seal select s.* from kept_log_seal s join event e on e.id = s.event_id",
  );
  await writeFile(opened().headsFile, heads);
});

test("a log that was cut is whole, here and far from here, and says since when", async () => {
  expect(await found()).toBeNull();
  const { code, said } = await verified();
  expect({ code, said }).toMatchObject({
    code: 0,
    said: expect.stringContaining(`whole since event ${then.lateFrom}.`),
  });
});

test("it is not whole when no head says that it was cut", async () => {
  await tamper(opened(), "delete from log_head where is_cut");
  // Where the file has it that nobody reaches who reaches the database, nothing is lost.
  expect(await found()).toBeNull();
  const without = path.join(folder, "without.txt");
  await writeFile(without, heads.replace(/^\S+\n\d+\n\S+\ncut\n\n— .*\n/gm, ""));

  await writeFile(opened().headsFile, await readFile(without, "utf8"));
  expect(await found()).toBe(1);
  const { code, complained: said } = await verified(without);
  expect(code).toBe(1);
  expect(said).toMatch(/NOT whole\. The first 0 events .* event 1 is not\.\n$/);
});

test("it is not whole when it was cut further than its head says", async () => {
  await tamper(opened(), ...cutOff(then.lateFrom + 1));
  expect(await found()).toBe(then.lateFrom);
  const { code, complained: said } = await verified();
  expect(code).toBe(1);
  expect(said).toContain(
    `Events 1 to ${then.lateFrom - 1} were cut off, as a signed head says; event ${then.lateFrom} is not`,
  );
});

test.each<[string, () => Signer]>([
  [
    "of this log's name, signed by somebody else",
    () => new Signer(signerOf(opened().house.vault, 1).name, Buffer.alloc(32, 7)),
  ],
  ["of another log", () => new Signer("zorgvuldig/log/elsewhere", Buffer.alloc(32, 7))],
])("it is not whole when a head %s says that it was cut further", async (_, signer) => {
  const seq = then.lateFrom + 1;
  const note = noteOf(signer(), { seq, hash: await hashAt(seq), isCut: true });
  await tamper(opened(), ...cutOff(seq), `insert into log_head (seq, note, is_cut) values (${seq}, '${note}', true)`);
  expect(await found()).toBe(then.lateFrom);

  const forged = path.join(folder, "forged.txt");
  await writeFile(forged, heads);
  await appendFile(forged, note);
  expect(await verified(forged)).toMatchObject({
    code: 1,
    complained: expect.stringContaining("not signed with the key"),
  });
});

test("it is not whole when what a head says of the cut is not what somebody kept of that very line", async () => {
  const other = noteOf(signerOf(opened().house.vault, 1), { seq: then.lateFrom - 1, hash: "00".repeat(32) });
  await appendFile(opened().headsFile, other);
  expect(await found()).not.toBeNull();
});

test("it is not whole when an ordinary head stands where it was cut further", async () => {
  const seq = then.lateFrom + 1;
  const head = noteOf(signerOf(opened().house.vault, 1), { seq, hash: await hashAt(seq) });
  await tamper(opened(), ...cutOff(seq), `insert into log_head (seq, note) values (${seq}, '${head}')`);
  expect(await found()).toBe(then.lateFrom);
});

test.each<[string, string[]]>([
  [
    "an event is changed",
    [
      "update event set role = 'lead' where id = (select event_id from log_seal where seq = (select min(seq) + 1 from log_seal))",
    ],
  ],
  [
    "an event of what was cut is put back",
    [
      "insert into event (xid, role, action, activity, case_ids, fields, outcome) values ('1', 'office', 'case', 'HANDLING', '{}', '{}', 'ok')",
    ],
  ],
  ["the tail is cut off", ["delete from event where id = (select event_id from log_seal order by seq desc limit 1)"]],
])("it is found when %s", async (_, statements) => {
  await tamper(opened(), ...statements);
  expect(await found()).not.toBeNull();
});
