// `npm run restore`: as `npm start`, compiled first, then the command with what was said after `--`.
import { compile, install } from "./build.mjs";

await install();
await compile("schema", "migrations", "server");
await import("./dist/restore.js");
