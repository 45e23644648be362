import { randomBytes } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DataFolder, rowsIn } from "./data-folder.js";
import { asked, emptyDatabase } from "./database.js";
import { demoHouse } from "./demo-house.js";
import { demoKeysFor } from "./key-file.js";
import { freePort, launchWithin, serving } from "./process.js";
import { SmallDisk } from "./small-disk.js";

/** A demonstration whose disk somebody can fill and empty. */
export interface HouseOnDisk {
  /** How its disk is had, for whoever reads what was measured. */
  readonly way: string;
  readonly url: string;
  rows<T>(text: string): Promise<T[]>;
  fill(): Promise<unknown>;
  empty(): Promise<unknown>;
  /** The files on its disk that hold one of these texts, or keys that are half made. */
  holding(texts: readonly string[]): Promise<string[]>;
  /** What it said to its operator. */
  said(): string;
  stop(): Promise<void>;
}

/** On a small disk of its own, where this machine allows that; otherwise with a database that only says that its disk is full. */
export async function houseOnDisk(): Promise<HouseOnDisk> {
  const folder = path.join(tmpdir(), `zorgvuldig-disk-${randomBytes(6).toString("hex")}`);
  await mkdir(folder);
  const disk = await SmallDisk.at(folder);
  if (disk) return onSmallDisk(disk, folder);
  await rm(folder, { recursive: true });
  return onWords();
}

async function onSmallDisk(disk: SmallDisk, folder: string): Promise<HouseOnDisk> {
  const settings = { DATA_DIR: `${folder}/data`, KEYS: `${folder}/keys/keys.json`, DEMO: "1" };
  const port = String(await freePort());
  const launched = launchWithin(disk.prefix, { ...settings, PORT: port });
  disk.of(launched.pid);
  const server = await serving(launched);
  return {
    way: disk.way,
    url: server.url,
    rows: (text) => rowsIn(`${disk.inside}/data`, text),
    fill: () => disk.fill(),
    empty: () => disk.empty(),
    holding: (texts) => disk.holding(texts),
    said: () => server.complained,
    async stop() {
      await server.kill("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const full = `create function disk_is_full() returns trigger language plpgsql as
  $$ begin raise exception using errcode = 'disk_full', message = 'could not extend file: No space left on device'; end $$;
  create trigger disk_is_full before insert on event execute function disk_is_full()`;

async function onWords(): Promise<HouseOnDisk> {
  const database = await emptyDatabase();
  const folder = new DataFolder();
  const house = await demoHouse(folder, {
    databaseUrl: database.ownerUrl,
    keysFile: await demoKeysFor(database),
  });
  const rows = <T>(text: string) => asked(database.superuserUrl, text) as Promise<T[]>;
  return {
    way: "NO disk of its own: this machine lets nobody mount one. Instead the database only says that its disk is full",
    url: house.url,
    rows,
    fill: () => rows(full),
    empty: () => rows("drop trigger disk_is_full on event; drop function disk_is_full"),
    holding: async () => [],
    said: () => "",
    async stop() {
      await house.stop();
      await database.drop();
      await folder.throwAway();
    },
  };
}
