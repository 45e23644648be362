import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, expect } from "@jest/globals";
import { DataFolder } from "../support/data-folder.js";
import { demoHouse, demoPerson } from "../support/demo-house.js";
import { figure } from "../support/figure.js";
import { freePort, type OwnProcess, serves, started } from "../support/process.js";
import { casesIn, wholeness } from "../support/wholeness.js";
import { Writers } from "../support/writers.js";

const folder = new DataFolder();
const running: OwnProcess[] = [];
const writers = 8;
const rows = <T>(text: string): Promise<T[]> => folder.rows<T>(text);
/** Milliseconds. At a small size the machine has other tests to do. */
const within = (limit: number, size: number): number => (size > 10 ? limit : Number.POSITIVE_INFINITY);

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
});

afterAll(() => folder.throwAway());

const chance = (most: number): number => Math.round(Math.random() * most);

async function writing(url: string): Promise<Writers> {
  const people = Array.from({ length: writers }, () => demoPerson(url, "office"));
  await Promise.all(people.map((person) => person.signIn()));
  return new Writers(people);
}

/** Nothing was lost, torn or done twice; and the log has no hole. */
async function held(told: Writers, before: string[]): Promise<string> {
  expect(told.wrong).toEqual([]);
  const { kept, lost, torn, doubled } = await wholeness(rows, told.told, before);
  expect({ lost, torn, doubled }).toEqual({ lost: 0, torn: 0, doubled: 0 });
  const [{ gaps } = {}] = await rows<{ gaps: string }>("select coalesce(max(seq), 0) - count(*) gaps from log_seal");
  expect(gaps).toBe("0");
  expect(kept).toBeGreaterThan(0);
  return `${kept} cases told and kept: lost 0, torn 0, doubled 0; ${told.again} times sent again; gaps in the sealed log 0`;
}

figure(
  "K1",
  {
    tried: `kill -9 of the server, with its database, under ${writers} writers who send again what was not answered`,
    toHold: "acknowledged lost 0, torn 0, doubled 0; up again in 5 s",
    small: 2,
    full: 50,
  },
  async (size) => {
    const settings = { ...folder.settings, PORT: String(await freePort()) };
    let server = await started(settings);
    running.push(server);
    const { url } = server;
    const before = await casesIn(rows);
    const told = await writing(url);
    let slowest = 0;
    for (let kills = 0; kills < size; kills++) {
      // Not before they are at it again, and then at a moment of chance.
      await told.more(writers / 2);
      await pause(chance(250));
      await server.kill("SIGKILL");
      const begun = performance.now();
      server = await started(settings);
      running.push(server);
      await serves(url, 30_000);
      slowest = Math.max(slowest, Math.round(performance.now() - begun));
    }
    await told.stop();

    const said = await held(told, before);
    await server.kill("SIGTERM");
    expect(slowest).toBeLessThan(within(5_000, size));
    return `${size} kills; ${said}; up again after ${slowest} ms at most`;
  },
);

figure(
  "K2",
  {
    tried: `kill -9 of PostgreSQL's first process under ${writers} writers, every second time while the keys change`,
    toHold: "acknowledged lost 0, torn 0, doubled 0; the keys whole afterwards; the server serves again in 10 s",
    small: 4,
    full: 20,
  },
  async (size) => {
    const house = await demoHouse(folder);
    const administrator = house.as("administrator");
    const nights = { next: Date.now(), struck: 0 };
    try {
      const before = await casesIn(rows);
      const told = await writing(house.url);
      let slowest = 0;
      for (let kills = 0; kills < size; kills++) {
        await told.more(writers / 2);
        await pause(chance(250));
        const turning = kills % 2 === 1;
        if (turning) {
          nights.next += 86_400_000;
          await administrator.signIn();
          const moved = await administrator.send("post", "/clock", { now: new Date(nights.next).toISOString() });
          expect(moved.status).toBe(204);
        }
        const postgres = await folder.postgres();
        const turned = turning
          ? house.turnEpoch().then(
              () => 0,
              () => 1,
            )
          : 0;
        if (turning) await pause(chance(40));
        process.kill(postgres, "SIGKILL");
        const away = await serves(house.url, 30_000);
        slowest = Math.max(slowest, away);
        nights.struck += await turned;
      }
      await told.stop();
      await house.turnEpoch();

      const said = await held(told, before);
      const [keys] = await rows<{ whole: boolean; left: number }>(
        `select epoch_is_whole whole, (select count(*)::int from key_wrap where epoch < i.epoch - 1) left from installation i`,
      );
      expect(keys).toEqual({ whole: true, left: 0 });
      expect(slowest).toBeLessThan(within(10_000, size));
      return `${size} kills, ${nights.struck} in the middle of a change of keys; ${said}; serving again after ${slowest} ms at most`;
    } finally {
      await house.stop();
    }
  },
);
