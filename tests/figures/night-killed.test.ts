import { afterAll, beforeAll, expect } from "@jest/globals";
import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import { ChaosProxy } from "../support/chaos.js";
import { DataFolder } from "../support/data-folder.js";
import { asked, type Database, emptyDatabase } from "../support/database.js";
import { type DemoHouse, demoHouse } from "../support/demo-house.js";
import { figure } from "../support/figure.js";
import { demoKeysFor, keysIn } from "../support/key-file.js";
import { launch, until } from "../support/process.js";

/** Where a night is cut off: when the house is about to say this to its database, or has said it and hears no answer. */
const steps = [
  ["begin_epoch", "before", "the new key is on the disk, and the database has not heard of it"],
  ["update key_wrap", "after", "keys are wrapped anew and not committed"],
  ["turnEpoch", "before", "the old key is destroyed, and the database has not heard of it"],
  ["pg_try_advisory_lock", "after", "it has the lock"],
  ["begin_epoch", "after", "the epoch is begun and not committed"],
  ["update key_wrap", "before", "the keys are read"],
  ["end_epoch", "before", "all keys are wrapped anew"],
  ["end_epoch", "after", "the epoch is ended and not committed"],
] as const;

const folder = new DataFolder();
let database: Database;
let keysFile: string;
let house: DemoHouse;
let proxy: ChaosProxy;
const rows = (text: string) => asked(database.superuserUrl, text);

beforeAll(async () => {
  database = await emptyDatabase();
  keysFile = await demoKeysFor(database);
  house = await demoHouse(folder, { databaseUrl: database.ownerUrl, keysFile });
  proxy = await ChaosProxy.before(database.ownerUrl);
}, 90_000);

afterAll(async () => {
  await proxy?.close();
  await house?.stop();
  await database?.drop();
  await folder.throwAway();
}, 30_000);

const standing = `select i.epoch, epoch_is_whole whole, (select count(*)::int from key_wrap k where k.epoch <> i.epoch) left,
  (select count(*)::int from event where action = 'turnEpoch' and outcome = 'ok') turned from installation i`;

/**
 * A server that has a night to make up for begins with it, and is killed there. Gives how the keys stood before; again, when the
 * other server made up for the night in its own minute.
 */
async function killedAt(words: string, when: "before" | "after") {
  for (;;) {
    await rows("update installation set epoch_day = epoch_day - 1");
    const [before] = await rows(standing);
    const server = launch({ ...folder.settings, DATABASE_URL: proxy.url, KEYS: keysFile });
    let struck = false;
    const meanwhile = () => {
      struck = true;
      void server.kill("SIGKILL");
    };
    void proxy.cutsAt(words, { when, login: "zv_rounds", meanwhile });
    await until(() => struck || server.url !== "" || server.complained !== "", 45_000);
    await server.kill("SIGKILL");
    if (struck) return before;
    if (server.complained) throw new Error(`It ended before "${words}": ${server.complained}`);
    await house.turnEpoch();
  }
}

async function pupils(): Promise<string[]> {
  const order = { field: "createdAt", order: "ASC" } as const;
  const { cases } = await house.as("office").ask(CasesDocument, { first: 50, sort: order, filter: {} });
  return (cases.items ?? []).map(({ pupil }) => pupil?.givenName ?? "");
}

figure(
  "K4",
  {
    tried: "kill -9 of the server at each step of the nightly change of keys",
    toHold: "the next server goes on where it was, once; every case opens, and no key of an epoch that is gone is left",
    small: 3,
    full: 5 * steps.length,
  },
  async (size) => {
    const before = await pupils();
    expect(before.filter(Boolean).length).toBeGreaterThan(10);
    for (let turn = 0; turn < size; turn++) {
      const [words, when, where] = steps[turn % steps.length] ?? steps[0];
      const { epoch, turned } = { ...(await killedAt(words, when)) };
      // Another server, that was there all the time and heard of nothing.
      expect([where, await pupils()]).toEqual([where, before]);

      await house.turnEpoch();
      expect(await house.turnEpoch()).toBeUndefined();

      const [keys] = await rows(standing);
      const expected = { epoch: Number(epoch) + 1, whole: true, left: 0, turned: Number(turned) + 1 };
      expect([where, keys]).toEqual([where, expected]);
      expect(Object.keys((await keysIn(keysFile)).epochs).map(Number)).toEqual([Number(epoch), Number(epoch) + 1]);
      expect([where, await pupils()]).toEqual([where, before]);
    }
    return `${size} kills, at ${Math.min(size, steps.length)} of ${steps.length} steps: gone on with at once, each change logged once, ${before.length} cases open`;
  },
);
