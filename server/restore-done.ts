import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildApi } from "./api.js";
import { type Ready, readyToRestore, restore } from "./backup/restore.js";
import type { Config } from "./config.js";
import { checkLog, keepHead } from "./foundation/audit/heads.js";
import { say } from "./foundation/audit/incident.js";
import { removeEmbedded } from "./foundation/database/embedded.js";
import { logDeed, Operator } from "./foundation/database/operator.js";
import { Explained } from "./foundation/explained.js";
import { isCommand } from "./foundation/vault/key-store.js";
import { openHouse, openHouseAt, ownerUrl } from "./open-house.js";
import { Opened } from "./opened.js";
import type { RestoreAsked } from "./restore-asked.js";

/** Puts a backup back, or tries it in a database that is thrown away afterwards; says what came of it. */
export async function doRestore({ folder, keyCopy, isTried }: RestoreAsked, config: Config): Promise<void> {
  await buildApi();
  const places = { folder, keyCopy, mode: config.mode, ledgerFile: config.ledgerFile };
  if (!isTried)
    return putBack(readyToRestore({ ...places, keysFile: config.keysFile, headsFile: config.headsFile }), config);
  const aside = await mkdtemp(path.join(tmpdir(), "zorgvuldig-restore-"));
  const trial: Config = {
    ...config,
    databaseUrl: null,
    dataDir: path.join(aside, "data"),
    keysFile: isCommand(config.keysFile) ? config.keysFile : path.join(aside, "keys.json"),
    headsFile: path.join(aside, "heads.txt"),
  };
  try {
    await copyFile(config.headsFile, trial.headsFile).catch(() => {});
    await putBack(readyToRestore({ ...places, keysFile: trial.keysFile, headsFile: trial.headsFile }), trial);
  } finally {
    await removeEmbedded(trial.dataDir);
    await rm(aside, { recursive: true, force: true });
  }
  await recordTrial(config);
  say("It was only tried: the database that it went into is gone, and nothing else was changed");
}

async function putBack(ready: Ready, config: Config): Promise<void> {
  const opened = new Opened();
  try {
    const url = await ownerUrl(config, opened);
    const erased = await restore(url, ready);
    const { header, contents, lastHead } = ready;
    const rows = contents.tables.reduce((sum, one) => sum + one.rows, 0);
    say(`${rows} rows of ${contents.tables.length} tables are back, as they were at ${header.madeAt}`);
    say(`${erased} cases that were erased after that are erased again`);
    const house = await openHouseAt(url, config, opened);
    await keepHead(house, config.headsFile);
    const { sealed, brokenAt, restored } = await checkLog(house, config.headsFile);
    if (brokenAt !== null) throw new Explained(`The log is NOT whole: event ${brokenAt} is not as it was sealed`);
    const ended = restored.at(-1) ?? sealed;
    say(
      `The log is whole up to event ${sealed}; the copy ended with event ${ended}${lastHead > ended ? `, and ${lastHead - ended} events that heads know of came after it and are lost` : ""}`,
    );
    say(
      "Everybody signs in anew; links to what was shared lead nowhere until they are made anew; whether mail that waited was sent an administrator finds out",
    );
  } finally {
    await opened.close();
  }
}

/** The FG sees when it was last tried whether a backup can be put back. */
async function recordTrial(config: Config): Promise<void> {
  const opened = new Opened();
  try {
    const house = await openHouse(config, opened);
    const operator = await Operator.open(house.source);
    opened.add(() => operator.end());
    await operator.within(async (owner) => {
      await logDeed(owner, "tryRestore");
      await owner.query("update installation set restore_tried_at = house_now()");
    });
  } finally {
    await opened.close();
  }
}
