import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { noteOf } from "@zorgvuldig/server/foundation/audit/chain";
import { checkLog, keepHead } from "@zorgvuldig/server/foundation/audit/heads";
import { signerOf } from "@zorgvuldig/server/foundation/audit/signing";
import { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { keysIn, writeKeys } from "../support/key-file.js";
import { cutShort, keysOf } from "../support/keys-command.js";
import { logOf } from "../support/log-file.js";
import { allSealed } from "../support/night.js";
import { killedAt, verifyLog } from "../support/process.js";

let bureau: Bureau | undefined;
let folder = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

/** Something happens, and a head is signed of it. */
async function kept(): Promise<void> {
  await new Cases(opened()).aCase();
  await allSealed(opened());
  await keepHead(opened().house, opened().headsFile);
}
const brokenAt = async () => (await checkLog(opened().house, opened().headsFile)).brokenAt;
const handovers = () => behind<{ number: number }>(opened(), "select number from log_key order by number");

const fetched = (): Promise<string> => logOf(opened(), path.join(folder, "log.ndjson"));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-signing-"));
  bureau = await Bureau.open();
  await kept();
});

afterAll(async () => {
  await bureau?.close();
  await rm(folder, { recursive: true, force: true });
});

test("the key that signs the log is renewed, killed at every step, and what it signed before is verified as before", async () => {
  const before = path.join(folder, "before.json");
  await writeKeys(before, await keysIn(opened().keysFile));
  for (const step of ["rename 1", "insert into log_key", "rename 1"]) {
    expect((await cutShort(opened(), killedAt(step), "rotate", "signing")).code).toBeNull();
    await kept();
    expect(await brokenAt()).toBeNull();
  }
  expect(await handovers()).toEqual([{ number: 2 }]);
  expect(await keysOf(opened(), "rotate", "signing")).toMatch(/^Signing key 2 signs/);
  expect(await keysOf(opened(), "rotate", "signing")).toMatch(/^Signing key 3 signs/);
  expect(await handovers()).toEqual([{ number: 2 }, { number: 3 }]);
  const { signing } = await keysIn(opened().keysFile);
  expect(Object.keys(signing ?? {})).toEqual(["3"]);
  await kept();
  expect(await brokenAt()).toBeNull();

  const file = await fetched();
  const whole = await verifyLog(file, opened().headsFile);
  expect(whole).toMatchObject({ code: 0, complained: "" });
  expect(whole.said).toMatch(/whole\. \d+ events/);

  // A key that was handed over signs nothing any more, whoever has kept it.
  const stolen = Keys.open(before);
  const [{ seq, hash } = { seq: "", hash: "" }] = await behind<{ seq: string; hash: string }>(
    opened(),
    "select seq, encode(hash, 'hex') hash from log_seal order by seq desc limit 1",
  );
  const forged = path.join(folder, "forged.txt");
  await writeFile(forged, noteOf(signerOf(stolen, 1), { seq: Number(seq), hash }));
  expect(await verifyLog(file, forged)).toMatchObject({ code: 1, complained: expect.stringContaining("not signed") });
  // Nor is a key believed that none before it handed over to.
  const [first = "", ...lines] = (await readFile(file, "utf8")).split("\n");
  const { handovers: notes, ...said } = JSON.parse(first) as { handovers: string[] };
  const lost = path.join(folder, "lost.ndjson");
  await writeFile(lost, [JSON.stringify({ ...said, handovers: notes.slice(1) }), ...lines].join("\n"));
  expect((await verifyLog(lost)).code).toBe(1);
}, 240_000);
