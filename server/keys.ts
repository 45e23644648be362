import "reflect-metadata";
import { readConfig } from "./config.js";
import { Explained, explain } from "./foundation/explained.js";
import { storeAt } from "./foundation/vault/key-store.js";
import { readKeysAsked } from "./keys-asked.js";

/** `npm run keys`: how the keys of an installation stand, a copy of them, and new ones. */
try {
  const config = readConfig(process.env, []);
  const asked = readKeysAsked(process.argv.slice(2), config.dataDir);
  // Nothing is made by a command that only looks after what is there.
  if (!storeAt(config.keysFile).read())
    throw new Explained(
      `KEYS: there are no keys at ${config.keysFile}: nothing was started here yet, or they are lost`,
    );
  // Loaded after what was said, so that nonsense is told at once.
  const { doWithKeys } = await import("./keys-done.js");
  await doWithKeys(asked, config);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
