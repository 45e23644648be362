// `npm run check`, before a push and in CI: format, lint, types, what others made, and generated files that are what would be generated.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compile, install, root, run } from "../server/build.mjs";
import { pruneDist } from "./prune-dist.mjs";
import { supply } from "./supply.mjs";

const generated = path.join(root, "schema/generated");

function snapshot() {
  const files = readdirSync(generated, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(root, file), readFileSync(file, "utf8")];
    }),
  );
}

async function insist(command, args) {
  const code = await run(command, args);
  if (code !== 0) process.exit(code);
}

await install();
await insist(process.execPath, [
  path.join(root, "node_modules/@biomejs/biome/bin/biome"),
  "check",
  "--error-on-warnings",
]);
const { packages, faults } = supply(root);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`Looked at ${packages} packages of others: each known by its hash, none runs what is not allowed`);
pruneDist(root);
await compile();

const before = snapshot();
await insist("npm", ["run", "codegen", "--silent"]);
const after = snapshot();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) console.error(`${file} was not up to date; it has been generated again.`);
process.exitCode = stale.length > 0 ? 1 : 0;
