// `npm test`, also on a fresh clone: installs, compiles and builds what is missing or stale, then runs every test.
// Arguments go to jest: `npm test -- regulation`.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildPanel, compile, install, root, run } from "../server/build.mjs";
import { pruneDist } from "./prune-dist.mjs";

await install();
pruneDist(root);
await compile();
await buildPanel();

console.log("Testing (jest)");
const tests = path.join(root, "tests");
const node = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  `--import=${pathToFileURL(path.join(tests, "support/leave-with-jest.mjs"))}`,
];
const jest = path.join(root, "node_modules/jest/bin/jest.js");
process.exitCode = await run(process.execPath, [...node, jest, ...process.argv.slice(2)], tests);
