import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { cutShort, keysOf, settingsOf } from "../support/keys-command.js";
import { firstEpoch, night } from "../support/night.js";
import { keys, killedAt } from "../support/process.js";

let bureau: Bureau | undefined;
let folder = "";
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};
const at = (name: string): string => path.join(folder, name);
const copiedAt = async () => (await behind(opened(), "select keys_copied_at at from installation"))[0]?.at;

type Line = { table?: string; row?: Record<string, string | number>; ring?: object; whole?: Record<string, number> };
const linesOf = async (file: string): Promise<Line[]> =>
  (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-copies-"));
  bureau = await Bureau.open();
  await firstEpoch(bureau);
});

afterAll(async () => {
  await bureau?.close();
  await rm(folder, { recursive: true, force: true });
});

test("what is no question is told in one sentence what was expected", async () => {
  const asked = [
    [],
    ["destroy"],
    ["status", "all"],
    ["export"],
    ["export", "one", "other"],
    ["rotate"],
    ["rotate", "epochs"],
    ["rotate", "root", "now"],
    ["rotate", "case"],
  ];
  for (const { code, said, complained } of await Promise.all(asked.map((args) => keys({}, ...args)))) {
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(complained).toMatch(/^\S[^\n]{15,}\n$/);
  }
});

test("a demonstration that was never started is made by no command for its keys", async () => {
  const DATA_DIR = at("never-started");
  const { code, complained } = await keys({ DATA_DIR }, "status");

  expect(code).toBe(1);
  expect(complained).toMatch(/^KEYS: there are no keys at [^\n]*: nothing was started here yet[^\n]*\n$/);
  expect(await readdir(folder)).toEqual([]);
});

test("a copy is written over nothing, into no data, and for no case that there is not", async () => {
  const settings = await settingsOf(opened());
  await writeFile(at("there"), "kept");
  const complaintOf = async (...args: string[]) => (await keys({ ...settings, DATA_DIR: folder }, ...args)).complained;

  expect(await complaintOf("export", at("there"))).toMatch(/DATA_DIR/);
  expect(await complaintOf("export", at("nowhere/copy"))).toMatch(/there is no such folder\n$/);
  expect((await keys(settings, "export", at("there"))).complained).toMatch(/is there already[^\n]*\n$/);
  expect((await keys(settings, "rotate", "case", "OC-1999-0001")).complained).toMatch(/no case OC-1999-0001\n$/);
  expect(await readFile(at("there"), "utf8")).toBe("kept");
  expect(await copiedAt()).toBeNull();
});

test("a copy that is cut short is not there, or whole and not counted; what is left of it goes with the next", async () => {
  const copy = at("cut");

  expect((await cutShort(opened(), killedAt("insert into event"), "export", copy)).code).toBeNull();
  const left = (await readdir(folder)).filter((name) => name.startsWith("cut"));
  expect(left).toEqual([expect.stringMatching(/^cut\.making-/)]);
  expect((await cutShort(opened(), killedAt("keys_copied_at"), "export", copy)).code).toBeNull();
  expect((await linesOf(copy)).at(-1)?.whole).toBeDefined();
  expect((await readdir(folder)).filter((name) => name.startsWith("cut"))).toEqual(["cut"]);
  expect(await copiedAt()).toBeNull();
});

test("a backup of the data from days ago opens with the copy of today, and without it does not", async () => {
  const id = await new Cases(opened()).aCase();
  await behind(opened(), "create table kept_key_wrap as table key_wrap");
  for (const day of ["03", "04", "05"]) await night(opened(), `2026-03-${day}T00:15:00+01:00`);
  await keysOf(opened(), "export", at("copy"));

  // What a restored backup has: its own rows, of keys that are no more.
  await behind(
    opened(),
    "set session_replication_role = replica; delete from key_wrap; insert into key_wrap table kept_key_wrap",
  );
  await opened().as("office").signIn();
  const asking = `{ case(id: "${id}") { pupil { givenName } } }`;
  expect((await opened().as("office").freeRefused(asking)).code).toBe("INTERNAL_SERVER_ERROR");

  const [{ ring } = {}, ...lines] = await linesOf(at("copy"));
  const keysFile = at("ring.json");
  await writeFile(keysFile, JSON.stringify(ring), { mode: 0o600 });
  const rows = lines.flatMap(({ table, row }) => (table === "key_wrap" && row ? [row] : []));
  expect(lines.at(-1)?.whole?.key_wrap).toBe(rows.length);
  for (const row of rows)
    await behind(
      opened(),
      `update key_wrap set epoch = $3, wrapped = decode($4, 'base64'), commitment = decode($5, 'base64')
       where case_id = $1 and class = $2`,
      [row.case_id, row.class, row.epoch, row.wrapped, row.commitment],
    );
  const restored = await opened().beside({ keysFile, mode: "demo" });
  const { case: found } = await opened().as("office").at(restored.url).ask(CaseDocument, { id });
  await restored.stop();
  expect(found?.pupil?.givenName).toBe("Pim");
}, 120_000);
