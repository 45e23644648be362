// `npm run verify-log`: compiled first, then the command with what was said after `--`. Asks no database and no network.
import { compile, install } from "./build.mjs";

await install();
await compile("schema", "migrations", "server");
await import("./dist/verify-log.js");
