// `npm run figures`, also on a fresh clone: measures the figures that the house must hold, at their full size, and prints them.
// `npm run figures -- A1 K1`: only these. `--small`: at the size at which `npm test` holds them.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildPanel, compile, install, root, run } from "../../server/build.mjs";
import { pruneDist } from "../prune-dist.mjs";

const args = process.argv.slice(2);
const ids = args.filter((arg) => arg !== "--small");
await install();
pruneDist(root);
await compile();
await buildPanel();

const folder = mkdtempSync(path.join(tmpdir(), "figures-"));
const lines = path.join(folder, "lines");
process.env.FIGURES_FILE = lines;
process.env.FIGURES_SIZE = args.includes("--small") ? "small" : "full";

const tests = path.join(root, "tests");
process.exitCode = await run(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    `--import=${pathToFileURL(path.join(tests, "support/leave-with-jest.mjs"))}`,
    path.join(root, "node_modules/jest/bin/jest.js"),
    "dist/figures/",
    // One after the other: they measure.
    "--maxWorkers=1",
    ...(ids.length > 0 ? ["--testNamePattern", `^(${ids.join("|")}): `] : []),
  ],
  tests,
);
const measured = measuredIn(lines);
if (measured.length === 0) {
  console.error("Nothing was measured: no figure is called so, or none was held");
  process.exitCode ||= 1;
}
for (const { id, tried, toHold, size, measured: told } of measured)
  console.log(`\n${id}  ${tried} (${size})\n    to hold   ${toHold}\n    measured  ${told}`);
rmSync(folder, { recursive: true });

function measuredIn(file) {
  try {
    const found = readFileSync(file, "utf8").trim().split("\n");
    return found.map((line) => JSON.parse(line)).sort((one, other) => (one.id < other.id ? -1 : 1));
  } catch {
    return [];
  }
}
