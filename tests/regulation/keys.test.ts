import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { CaseDocument, KeysStateDocument, RequestsDocument } from "@zorgvuldig/schema/generated/operations";
import { plant } from "../access/plant.js";
import { behind } from "../support/behind.js";
import { boxesOf } from "../support/boxes.js";
import type { Bureau } from "../support/bureau.js";
import { asked } from "../support/database.js";
import { fulfils } from "../support/fulfils.js";
import { keysOf } from "../support/keys-command.js";
import { changedBox, readThrough } from "../support/night.js";
import { Person } from "../support/person.js";
import { keys as command } from "../support/process.js";
import { openRealHouse } from "../support/real-house.js";

type Key = { class: string; wrapped: string; commitment: string };
const keysIn = (bureau: Bureau, caseId: string): Promise<Key[]> =>
  behind(
    bureau,
    "select class, encode(wrapped, 'hex') wrapped, encode(commitment, 'hex') commitment from key_wrap where case_id = $1 order by class",
    [caseId],
  );
const everything = { first: 50, sort: { field: "receivedOn", order: "ASC" }, filter: {} } as const;

/** All that is sealed in a case, as those see it who may. */
async function read({ as }: { as: Bureau["as"] }, id: string): Promise<string> {
  const seen = [];
  for (const who of ["office", "consultant2", "fg"] as const) seen.push(await as(who).ask(CaseDocument, { id }));
  return JSON.stringify([...seen, await as("fg").ask(RequestsDocument, everything)]);
}

fulfils(
  "security/encryption",
  "gives a case new keys, seals all of it anew under them, and opens nothing of it with the old ones",
  async ({ bureau, as }) => {
    const planted = await plant(bureau);
    const [id, other] = [planted.id("asked"), planted.id("quiet")];
    const [{ number } = { number: "" }] = await behind<{ number: string }>(
      bureau,
      "select number from case_file where id = $1",
      [id],
    );
    const before = { boxes: await boxesOf(bureau, [id]), keys: await keysIn(bureau, id), read: await read({ as }, id) };
    const others = await boxesOf(bureau, [other]);
    for (const word of ["health", "home", "wording", "identity"])
      expect(before.boxes.map(({ kind }) => kind)).toContain(word);

    expect(await keysOf(bureau, "rotate", "case", number)).toBe(`${number} has new keys\n`);

    const after = { boxes: await boxesOf(bureau, [id]), keys: await keysIn(bureau, id) };
    expect(after.boxes.map(({ place }) => place)).toEqual(before.boxes.map(({ place }) => place));
    const old = new Set([...before.boxes.map(({ box }) => box), ...before.keys.map((key) => key.commitment)]);
    expect(after.boxes.filter(({ box }) => old.has(box))).toEqual([]);
    expect(after.keys.filter(({ commitment }) => old.has(commitment))).toEqual([]);
    expect(after.keys.map((key) => key.class)).toEqual(before.keys.map((key) => key.class));
    expect(await boxesOf(bureau, [other])).toEqual(others);
    expect(await read({ as }, id)).toBe(before.read);
    expect(await changedBox(bureau)).toBeNull();
    expect(await readThrough(bureau)).toBeNull();
    const events = await behind(bureau, "select role, case_ids, outcome from event where action = 'rotateCase'");
    expect(events).toEqual([{ role: "operator", case_ids: [id], outcome: "ok" }]);

    for (const key of before.keys)
      await behind(
        bureau,
        "update key_wrap set wrapped = decode($3, 'hex'), commitment = decode($4, 'hex') where case_id = $1 and class = $2",
        [id, key.class, key.wrapped, key.commitment],
      );
    const refusal = await as("office").freeRefused(`{ case(id: "${id}") { pupil { givenName } } }`);
    expect(refusal.code).toBe("INTERNAL_SERVER_ERROR");
  },
  300_000,
);

fulfils(
  "security/encryption",
  "shows the FG how old the keys and their last copy are, and says so when a real installation has none of a day",
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-copies-"));
    const house = await openRealHouse("fg");
    try {
      const fg = new Person(house.url, house.email, house.password);
      await fg.signIn();
      await fg.enrol();
      const state = async () => (await fg.ask(KeysStateDocument, {})).keysState;
      const aDayLater = (column: string) =>
        asked(house.database.superuserUrl, `update installation set ${column} = ${column} - interval '25 hours'`);

      expect(await state()).toMatchObject({ copiedAt: null, isCopyDue: false });
      await aDayLater("root_at");
      expect(await state()).toMatchObject({ copiedAt: null, isCopyDue: true });

      const file = path.join(folder, "keys.ndjson");
      const made = await command(house.settings, "export", file);
      expect(made).toMatchObject({ code: 0, complained: "" });
      expect(made.said).toMatch(/may exist until \d{4}-\d\d-\d\dT/);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const { copiedAt, isCopyDue } = await state();
      expect([typeof copiedAt, isCopyDue]).toEqual(["string", false]);
      await aDayLater("keys_copied_at");
      expect((await state()).isCopyDue).toBe(true);

      const [first = ""] = (await readFile(file, "utf8")).split("\n");
      const { ring } = JSON.parse(first) as { ring: { id: string; root: string; epochs: object } };
      const told = await command(house.settings, "status");
      expect(told.said).toContain(`Keyring ${ring.id}`);
      for (const key of [ring.root, ...Object.values(ring.epochs)]) expect(told.said).not.toContain(key);
      const events = await asked(house.database.superuserUrl, "select role from event where action = 'exportKeys'");
      expect(events).toEqual([{ role: "operator" }]);
    } finally {
      await house.close();
      await rm(folder, { recursive: true });
    }
  },
  180_000,
);
