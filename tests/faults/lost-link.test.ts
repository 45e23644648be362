import { chmod, lstat, mkdir, readlink, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { DataFolder } from "../support/data-folder.js";
import { launch, started } from "../support/process.js";

const isRoot = process.getuid?.() === 0;
/** As in root's own home: closed to the account that runs the database, whose data therefore lie elsewhere. */
const closed = path.join(tmpdir(), `zorgvuldig-closed-${process.pid}`);
const folder = new DataFolder(closed);
const settings = { ...folder.settings, DEMO: "0" };
const link = `${folder.path}/postgres`;

afterAll(async () => {
  await folder.throwAway();
  await rm(closed, { recursive: true, force: true });
});

test("data that root keeps elsewhere are not removed when the link to them is lost", async () => {
  await mkdir(closed);
  await chmod(closed, 0o700);
  await (await started(settings)).kill("SIGTERM");
  const { ino } = await lstat(folder.cluster);
  // Whoever is not root runs the database himself, and has no link to lose.
  expect((await lstat(link)).isSymbolicLink()).toBe(isRoot);
  if (!isRoot) return;
  const far = await readlink(link);
  await rm(link);

  const server = launch(settings);

  expect((await server.ended).code).toBe(1);
  expect(server.complained).toMatch(/^DATA_DIR: \S[^\n]+\n$/);
  expect(server.complained).toContain(`ln -sfn ${far} ${link}`);
  await symlink(far, link);
  expect((await lstat(folder.cluster)).ino).toBe(ino);
});
