import { stat } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DataFolder } from "../support/data-folder.js";
import { type KeyFile, keysIn, writeKeys } from "../support/key-file.js";
import { launch, started } from "../support/process.js";

const folder = new DataFolder();
const elsewhere = `${folder.keysFile}.elsewhere`;

let made: KeyFile;
let database: number;

/** Asks for a new demonstration in the place of the real installation, and looks whether that is still there. */
async function isRefused(differs: Record<string, string> = {}): Promise<void> {
  const server = launch({ ...folder.settings, ...differs }, "--fresh");
  expect((await server.ended).code).toBe(1);
  expect(server.said).toBe("");
  expect(server.complained).toMatch(/^--fresh: \S[^\n]{8,}\n$/);
  expect((await stat(folder.cluster)).ino).toBe(database);
  expect(await keysIn(elsewhere)).toEqual(made);
}

beforeAll(async () => {
  const real = await started({ ...folder.settings, DEMO: "0", KEYS: elsewhere });
  await real.kill("SIGTERM");
  made = await keysIn(elsewhere);
  database = (await stat(folder.cluster)).ino;
}, 120_000);

afterAll(async () => {
  await folder.throwAway();
});

test("a new demonstration does not take the place of a real installation", () => isRefused({ KEYS: elsewhere }));

test("a new demonstration does not take the place of data whose keys lie elsewhere", () => isRefused());

test("the key file that a demonstration left behind does not make a demonstration of what came in its place", async () => {
  await writeKeys(folder.keysFile, { ...made, mode: "demo", place: folder.path });

  await isRefused();
}, 120_000);
