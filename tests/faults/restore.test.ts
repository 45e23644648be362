import { copyFile, cp, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { keysOf, settingsOf } from "../support/keys-command.js";
import { allSealed, firstEpoch, night } from "../support/night.js";
import { backup, killedAt, restore } from "../support/process.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

let bureau: Bureau | undefined;
let folder = "";
let caseId = "";
let whole = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
const at = (name: string): string => path.join(folder, name);
const oneSentence = /^\S[^\n]{15,}\n$/;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-restores-"));
  bureau = await Bureau.open();
  await firstEpoch(bureau);
  caseId = await new Cases(bureau).aCase({ stage: "IN_PROGRESS" });
  // Of a log of which nothing is sealed yet nobody can say afterwards that it is whole.
  await allSealed(bureau);
  whole = await backedUp(bureau, folder, "whole");
}, 120_000);

afterAll(async () => {
  await bureau?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A place where nothing is yet, thrown away afterwards. */
async function elsewhere(work: (place: Elsewhere) => Promise<void>): Promise<void> {
  const place = await Elsewhere.of(opened());
  try {
    await work(place);
  } finally {
    await place.close();
  }
}

/** Whether it came back whole, and can be worked with. */
async function ensureBack(place: Elsewhere): Promise<void> {
  await place.start();
  const { case: found } = await place.as("office").ask(CaseDocument, { id: caseId });
  expect(found?.pupil?.givenName).toBe("Pim");
}

test("what is no question is told in one sentence what was expected", async () => {
  const settings = await settingsOf(opened());
  const inData = { ...settings, DATA_DIR: folder };
  const asked = [
    await backup(settings),
    await backup(settings, at("one"), at("other")),
    await backup(settings, at("nowhere/backup")),
    await backup(settings, whole),
    await backup(inData, at("in-the-data")),
    await restore(settings),
    await restore(settings, whole, `${whole}.keys`, at("more")),
    await restore(settings, whole, "--quickly"),
    await restore(settings, at("nothing")),
    await restore(settings, folder),
  ];
  for (const { code, said, complained } of asked) {
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(complained).toMatch(oneSentence);
  }
}, 120_000);

test("a backup that is cut short is not there, and what is left of it goes with the next", async () => {
  for (const statement of ["copy public.pupil", "insert into event", "backed_up_at"]) {
    const { code } = await backup({ ...(await settingsOf(opened())), ...killedAt(statement) }, at("cut"));
    expect(code).toBeNull();
    const left = (await readdir(folder)).filter((name) => name.startsWith("cut"));
    expect(left).toEqual([expect.stringMatching(/^cut\.making-/)]);
  }
  await backedUp(opened(), folder, "cut");
  expect((await readdir(folder)).filter((name) => name.startsWith("cut")).sort()).toEqual(["cut", "cut.keys"]);
}, 120_000);

test("nobody starts on what was put back by half, and giving the command again puts all of it back", async () => {
  await elsewhere(async (place) => {
    for (const statement of [
      'INSERT INTO "migrations"',
      "copy public.pupil",
      "erasure_ledger l|jsonb_array",
      "drop table restoring",
    ]) {
      expect((await place.restore(killedAt(statement), whole)).code).toBeNull();
      expect(await place.complains()).toMatch(/^DATABASE_URL: [^\n]*give `npm run restore` again\n$/);
    }
    await place.restored(whole);
    await ensureBack(place);
  });
}, 240_000);

const damaged: [string, (copy: string) => Promise<unknown>][] = [
  ["a table in which one byte is another", (copy) => flipped(`${copy}/public.pupil.sealed`)],
  ["a table that is cut off", (copy) => truncate(`${copy}/public.event.sealed`, 200)],
  ["a table that is missing", (copy) => rm(`${copy}/public.guardian.sealed`)],
  [
    "a table in the place of another",
    (copy) => rename(`${copy}/public.pupil.sealed`, `${copy}/public.guardian.sealed`),
  ],
  ["a list of tables that is another", (copy) => edited(`${copy}/backup.json`, /"sealed":"(.{60})./, '"sealed":"$1A')],
  ["a moment that is another", (copy) => edited(`${copy}/backup.json`, /"madeAt":"\d{4}/, '"madeAt":"2020')],
  ["no list of tables", (copy) => rm(`${copy}/backup.json`)],
  ["a copy of the keys without its end", (copy) => edited(`${copy}.keys`, /\n[^\n]*\n$/, "\n")],
  ["a copy of the keys without one key", (copy) => edited(`${copy}.keys`, /\n[^\n]*"table":"key_wrap"[^\n]*\n/, "\n")],
  ["a copy of the keys from before", (copy) => edited(`${copy}.keys`, /"madeAt":"\d{4}/, '"madeAt":"2020')],
  ["no copy of the keys", (copy) => rm(`${copy}.keys`)],
];

test("of a backup or a copy of the keys that is damaged nothing is put back, and the whole one is afterwards", async () => {
  const copy = at("damaged");
  await elsewhere(async (place) => {
    for (const [what, damage] of damaged) {
      await cp(whole, copy, { recursive: true });
      await copyFile(`${whole}.keys`, `${copy}.keys`);
      await damage(copy);

      const { code, complained, said } = await place.restore({}, copy);

      expect([what, code, said, complained]).toEqual([what, 1, "", expect.stringMatching(oneSentence)]);
      // Nothing was made there, or it is marked so that nobody starts on it.
      const [found] = await place.rows<{ made: string | null; mark: string | null }>(
        "select to_regclass('case_file')::text made, to_regclass('restoring')::text mark",
      );
      expect([what, found?.made === null || found?.mark === "restoring"]).toEqual([what, true]);
      for (const one of [copy, `${copy}.keys`]) await rm(one, { recursive: true, force: true });
    }
    await place.restored(whole);
    await ensureBack(place);
  });
}, 240_000);

test("a backup of days ago comes back with the newest copy of the keys, or with its own where no newer keys are", async () => {
  const old = await backedUp(opened(), folder, "old");
  for (const day of ["03", "04", "05"]) await night(opened(), `2026-03-${day}T00:15:00+01:00`);
  await keysOf(opened(), "export", at("days-later.keys"));
  const { KEYS = "" } = await settingsOf(opened());

  await elsewhere(async (place) => {
    await copyFile(KEYS, place.keysFile);
    expect((await place.restore({}, old)).complained).toMatch(/^KEYS: [^\n]* no longer opens what this copy [^\n]*\n$/);
    await place.restored(old, at("days-later.keys"));
    await ensureBack(place);
    expect(await readFile(place.keysFile, "utf8")).toBe(await readFile(KEYS, "utf8"));
  });
  await elsewhere(async (place) => {
    await place.restored(old);
    await ensureBack(place);
  });
}, 180_000);

test("a case that got new keys since comes back with the keys of its own day, and not with newer ones", async () => {
  const settings = await settingsOf(opened());
  const [{ number } = { number: "" }] = await behind<{ number: string }>(
    opened(),
    "select number from case_file where id = $1",
    [caseId],
  );
  await keysOf(opened(), "rotate", "case", number);
  await keysOf(opened(), "export", at("newer.keys"));

  await elsewhere(async (place) => {
    expect((await place.restore({}, whole, at("newer.keys"))).complained).toMatch(/^1 cases got new keys [^\n]*\n$/);
    await place.restored(whole);
    await ensureBack(place);
  });
  expect((await restore(settings, whole, at("newer.keys"))).complained).toMatch(
    /^There is something in this database already[^\n]*\n$/,
  );
}, 120_000);

async function flipped(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

async function edited(file: string, what: RegExp, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toMatch(what);
  await writeFile(file, text.replace(what, to));
}
