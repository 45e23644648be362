import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { type KeyFile, keysIn } from "../support/key-file.js";
import { type OwnCluster, ownCluster } from "../support/own-cluster.js";
import { launch, type OwnProcess, started } from "../support/process.js";

const password = "verzonnen-eigenaar";
const running: OwnProcess[] = [];
let cluster: OwnCluster;
let url: string;

/** What an operator would write: it keeps the keys in a file, and writes down what it was asked. */
const keeping = (kept: string) => `#!/bin/sh
set -e
umask 077
echo "$1" >> ${kept}.asked
case $1 in
  read) [ -f ${kept} ] || exit 3; cat ${kept} ;;
  make) [ -f ${kept} ] && exit 0; cat > ${kept}.new; mv ${kept}.new ${kept} ;;
  replace) cat > ${kept}.new; mv ${kept}.new ${kept} ;;
esac
`;

async function program(name: string, text: string): Promise<string> {
  const file = path.join(cluster.folder, name);
  await writeFile(file, text, { mode: 0o700 });
  return `command:${file}`;
}

const epochsIn = async (kept: string): Promise<string[]> => Object.keys((await keysIn(kept)).epochs);

beforeAll(async () => {
  cluster = await ownCluster();
  await cluster.run(`create role de_eigenaar login createrole password '${password}'`);
  url = await cluster.ownedBy("de_eigenaar", password);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
});

afterAll(() => cluster?.stop());

test.each([
  ["is not there", undefined],
  ["fails", "#!/bin/sh\nexit 1\n"],
  ["says something else", "#!/bin/sh\necho geen sleutels\n"],
  ["keeps nothing", '#!/bin/sh\n[ "$1" = read ] && exit 3\nexit 1\n'],
])("a program for the keys that %s stops the start, in one sentence", async (name, text) => {
  const KEYS = text ? await program(name.replaceAll(" ", "-"), text) : "command:/nowhere/zorgvuldig-keys";
  const server = launch({ DATABASE_URL: url, KEYS });

  expect((await server.ended).code).toBe(1);
  expect(server.complained).toMatch(/^KEYS: \S[^\n]{8,}\n$/);
});

test("a program keeps the keys: made once, read at each start, and changed by the nights that were missed", async () => {
  const kept = path.join(cluster.folder, "kept");
  const settings = { DATABASE_URL: url, KEYS: await program("keys", keeping(kept)) };
  const database = new URL(url).pathname.slice(1);
  const startAgain = async (): Promise<KeyFile> => {
    const server = await started(settings);
    running.push(server);
    await server.kill("SIGKILL");
    return keysIn(kept);
  };

  const made = await startAgain();
  expect(await epochsIn(kept)).toEqual(["1"]);
  const epochs: string[][] = [];
  for (let nights = 0; nights < 2; nights++) {
    await cluster.run("update installation set epoch_day = epoch_day - 1", database);
    expect((await startAgain()).id).toBe(made.id);
    epochs.push(await epochsIn(kept));
  }

  expect(epochs).toEqual([
    ["1", "2"],
    ["2", "3"],
  ]);
  const asked = (await readFile(`${kept}.asked`, "utf8")).trim().split("\n");
  expect(asked.filter((how) => how !== "read")).toEqual(["make", "replace", "replace", "replace"]);
});
