import { keyCopyLasts } from "@zorgvuldig/schema/terms";
import { buildApi } from "./api.js";
import { takeBackup } from "./backup/take.js";
import type { Config } from "./config.js";
import { say } from "./foundation/audit/incident.js";
import { later } from "./foundation/clock/calendar.js";
import { aloneWithKeys } from "./foundation/database/alone.js";
import { copyKeys } from "./foundation/database/copy-keys.js";
import { Operator } from "./foundation/database/operator.js";
import { Explained } from "./foundation/explained.js";
import { isCommand } from "./foundation/vault/key-store.js";
import { openHouse } from "./open-house.js";
import { Opened } from "./opened.js";
import { ensureCertificateKey } from "./retention/certificate-of.js";
import { ensureTold } from "./told.js";

/** How long a night, or another command, is waited for. */
const patience = 30_000;

/** Copies the data first and the keys after that: what was erased between both has no keys in the copy, and does not come back. */
export async function backUp(config: Config, folder: string, keys: string): Promise<void> {
  const opened = new Opened();
  try {
    await buildApi();
    const house = await openHouse(config, opened);
    if (config.mode === "demo") await ensureTold(house);
    const operator = await Operator.open(house.source);
    opened.add(() => operator.end());
    await ensureCertificateKey(house);
    const { header, tables, rows } = await takeBackup(house, operator, folder);
    const isRingTold = !isCommand(config.keysFile);
    const copied = await aloneWithKeys(house.pools, () => copyKeys(house, operator, keys, isRingTold), patience);
    if (!copied)
      throw new Explained(
        `${folder}: ${rows} rows are there, but the keys are being changed and were not copied: npm run keys -- export ${keys}`,
      );
    say(`${folder}: ${rows} rows of ${tables} tables, as they were at ${header.madeAt}`);
    say(
      `${keys}: ${copied.keys} keys${isRingTold ? ", and what opens them" : "; what opens them stays with the program that keeps it"}; carry it to another place than the backup, and destroy it when there is a newer one, before ${later(copied.madeAt, keyCopyLasts)}`,
    );
  } finally {
    await opened.close();
  }
}
