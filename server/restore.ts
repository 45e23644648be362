import "reflect-metadata";
import { readConfig } from "./config.js";
import { explain } from "./foundation/explained.js";
import { readRestoreAsked } from "./restore-asked.js";

/** `npm run restore -- DIR`: a backup into an empty database, with what was erased meanwhile erased again; `--try` into one that is thrown away. */
try {
  const config = readConfig(process.env, []);
  const asked = readRestoreAsked(process.argv.slice(2));
  const { doRestore } = await import("./restore-done.js");
  await doRestore(asked, config);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
