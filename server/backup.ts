import "reflect-metadata";
import { readConfig } from "./config.js";
import { Explained, explain } from "./foundation/explained.js";
import { storeAt } from "./foundation/vault/key-store.js";
import { newPlace } from "./keys-asked.js";

/** `npm run backup -- DIR`: all data into a new folder, and the keys that open it into DIR.keys beside it. */
try {
  const config = readConfig(process.env, []);
  const [dir, ...more] = process.argv.slice(2);
  if (!dir || more.length > 0) throw new Explained("Expected one DIR, the new folder of the backup");
  const folder = newPlace(dir, config.dataDir, "a backup that lies with the data goes with the data");
  const keys = newPlace(`${folder}.keys`, config.dataDir, "");
  // Nothing is made by a command that only looks after what is there.
  if (!storeAt(config.keysFile).read())
    throw new Explained(
      `KEYS: there are no keys at ${config.keysFile}: nothing was started here yet, or they are lost`,
    );
  const { backUp } = await import("./backup-done.js");
  await backUp(config, folder, keys);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
