// `npm run teeth`: takes one refusal after the other out of the compiled house, and runs the tests of its clause: at least one must fail, or nobody would
// notice that it is gone. Behind `--`, the beginnings of clauses: `npm run teeth -- keep/ share/only`.

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compile, install, root } from "../server/build.mjs";
import { pruneDist } from "./prune-dist.mjs";

const kept = ".whole";
const dist = path.join(root, "server/dist");
const files = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name));
const restore = () => {
  for (const file of files()) if (file.endsWith(kept)) renameSync(file, file.slice(0, -kept.length));
};

await install();
if (existsSync(dist)) restore();
pruneDist(root);
await compile();

const wanted = process.argv.slice(2);
const proof = JSON.parse(readFileSync(path.join(root, "schema/generated/proof.json"), "utf8"));
const refusal = /throw new Refusal\(\s*"([a-z-]+\/[a-z0-9-]+)",\s*"([a-z0-9-]+)"/g;
const teeth = files()
  .filter((file) => file.endsWith(".js"))
  .flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(refusal)].map(({ index, 1: clause, 2: key }) => ({ file, index, clause, key }));
  })
  .filter(({ clause }) => wanted.length === 0 || wanted.some((one) => clause.startsWith(one)))
  .sort((one, other) => one.clause.localeCompare(other.clause));

/** Whether a test of this clause fails; `undefined` where no test carries its name. */
function bites(clause) {
  const tests = [
    ...new Set((proof[clause]?.tests ?? []).map(({ file }) => path.basename(file).replace(/\.test\.ts$/, ""))),
  ];
  if (tests.length === 0) return undefined;
  const node = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  const leave = `--import=${pathToFileURL(path.join(root, "tests/support/leave-with-jest.mjs"))}`;
  const asked = ["--bail", "-t", `^${clause}: `, `/(${tests.join("|")})\\.test\\.js$`];
  const { status } = spawnSync(
    process.execPath,
    [...node, leave, path.join(root, "node_modules/jest/bin/jest.js"), ...asked],
    { cwd: path.join(root, "tests"), stdio: "ignore", timeout: 600_000 },
  );
  return status !== 0;
}

const survivors = [];
process.on("exit", restore);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
for (const { file, index, clause, key } of teeth) {
  const text = readFileSync(file, "utf8");
  copyFileSync(file, file + kept);
  // What was refused is let through: the refusal is made, and thrown to nobody.
  writeFileSync(file, `${text.slice(0, index)}void${text.slice(index + "throw".length)}`);
  const began = Date.now();
  const noticed = bites(clause);
  renameSync(file + kept, file);
  const where = `${clause} ${key} (${path.relative(dist, file)})`;
  if (noticed !== true) survivors.push(where);
  const says = noticed ? "noticed" : noticed === undefined ? "NO TEST" : "SURVIVED";
  console.log(`${says.padEnd(9)} ${where} ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(`${teeth.length} refusals taken out, ${survivors.length} of them unnoticed`);
for (const where of survivors) console.log(`  ${where}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
