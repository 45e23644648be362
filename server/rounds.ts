import "reflect-metadata";
import { readConfig } from "./config.js";
import { Explained, explain } from "./foundation/explained.js";
import { storeAt } from "./foundation/vault/key-store.js";
import { readRoundsAsked } from "./rounds-asked.js";

/** `npm run rounds`: what is due now, and in a demonstration also what would be due on a later day, a round a day. */
try {
  const config = readConfig(process.env, []);
  const to = readRoundsAsked(process.argv.slice(2), config.mode);
  // Nothing is made by a command that only looks after what is there.
  if (!storeAt(config.keysFile).read())
    throw new Explained(
      `KEYS: there are no keys at ${config.keysFile}: nothing was started here yet, or they are lost`,
    );
  const { doRounds } = await import("./rounds-done.js");
  await doRounds(config, to);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
