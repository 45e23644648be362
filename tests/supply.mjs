// What others made and we build on: every package is the one that was looked at, runs nothing at its installation that was not
// allowed, and may be used. And no secret of ours lies among the files.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const licences = new Set(
  [
    "MIT",
    "MIT-0",
    "ISC",
    "0BSD",
    "BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "MPL-2.0",
    "Python-2.0",
  ].concat(["CC0-1.0", "CC-BY-3.0", "CC-BY-4.0", "OFL-1.1", "Unlicense"]),
);
/** Whose licence stands in a file beside their code and not in what the registry knows of them: read there, of this version. */
const readThere = new Map([["png-js 2.0.0", "MIT"]]);
/** What nobody writes by accident but who pastes a key, a token or a password into a file. */
const secrets = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\./,
];

/** `(MIT OR CC0-1.0)` will do when one of them does, `A AND B` when both do. */
const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((each) => licences.has(each)));

function packagesIn(root) {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages).filter(([at, { link }]) => at.includes("node_modules/") && !link);
}

function lockFaults(root) {
  const { allowScripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return packagesIn(root).flatMap(([at, found]) => {
    const name = at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);
    return [
      /^sha512-/.test(found.integrity ?? "") ? "" : `${name} has no hash by which it is known`,
      !found.hasInstallScript || name in allowScripts ? "" : `${name} wants to run something when it is installed`,
      isAllowed(found.license ?? readThere.get(`${name} ${found.version}`) ?? "none")
        ? ""
        : `${name} has a licence nobody has looked at: ${found.license}`,
    ].filter(Boolean);
  });
}

/** A range is another package tomorrow. */
function pinFaults(root) {
  const places = ["", "schema", "migrations", "server", "admin", "tests"].map((place) => path.join(root, place));
  return places.flatMap((place) => {
    const {
      dependencies = {},
      devDependencies = {},
      name,
    } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) && version !== "*")
      .map(([one, version]) => `${name} asks for ${one} ${version}, and not for one version`);
  });
}

function secretFaults(root) {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    return secrets.some((secret) => secret.test(text)) ? [`${file} holds what looks like a secret`] : [];
  });
}

/** What is wrong, one sentence each; and how many packages were looked at. */
export const supply = (root) => ({
  packages: packagesIn(root).length,
  faults: [...lockFaults(root), ...pinFaults(root), ...secretFaults(root)],
});
