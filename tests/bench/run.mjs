// `npm run bench`, also on a fresh clone: installs, compiles and builds what is missing or stale, then measures.
import path from "node:path";
import { buildPanel, compile, install, root, run } from "../../server/build.mjs";
import { pruneDist } from "../prune-dist.mjs";

// Standard output holds the answer and nothing else.
console.log = console.error;
await install();
pruneDist(root);
await compile();
await buildPanel();

const main = path.join(root, "tests/dist/bench/main.js");
process.exitCode = await run(process.execPath, ["--enable-source-maps", main, ...process.argv.slice(2)]);
