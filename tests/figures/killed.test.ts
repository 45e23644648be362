import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, expect } from "@jest/globals";
import { CasesDocument } from "@zorgvuldig/schema/generated/operations";
import { ChaosProxy } from "../support/chaos.js";
import { DataFolder } from "../support/data-folder.js";
import { type DemoHouse, demoHouse, demoPerson } from "../support/demo-house.js";
import { figure } from "../support/figure.js";
import { keysIn } from "../support/key-file.js";
import { type Killed, killedAt, standing, steps } from "../support/killed-night.js";
import { freePort, type OwnProcess, serves, started, until } from "../support/process.js";
import { casesIn, wholeness } from "../support/wholeness.js";
import { Writers } from "../support/writers.js";

const folder = new DataFolder();
const running: OwnProcess[] = [];
const writers = 8;
const rows = <T>(text: string): Promise<T[]> => folder.rows<T>(text);
let house: DemoHouse | undefined;
/** The demonstration in this process, that is told once for all figures here. */
const opened = async (): Promise<DemoHouse> => {
  house ??= await demoHouse(folder);
  return house;
};
const closed = async (): Promise<void> => {
  await house?.stop();
  house = undefined;
};

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill("SIGKILL");
});

afterAll(async () => {
  await closed();
  await folder.throwAway();
});

/** Milliseconds. At a small size the machine has other tests to do. */
const within = (limit: number, size: number): number => (size > 10 ? limit : Number.POSITIVE_INFINITY);
const [no, yes] = [() => 0, () => 1];
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
    small: 1,
    full: 50,
  },
  async (size) => {
    await closed();
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
    small: 2,
    full: 20,
  },
  async (size) => {
    const { url, turnEpoch, moveTo } = await opened();
    const before = await casesIn(rows);
    const told = await writing(url);
    let [night, slowest, struck] = [Date.now(), 0, 0];
    for (let kills = 0; kills < size; kills++) {
      await told.more(writers / 2);
      await pause(chance(250));
      const isNight = kills % 2 === 1;
      if (isNight) {
        night += 86_400_000;
        await moveTo(new Date(night));
      }
      const postgres = await folder.postgres();
      const cut = isNight ? turnEpoch().then(no, yes) : 0;
      if (isNight) await pause(chance(40));
      const begun = performance.now();
      process.kill(postgres, "SIGKILL");
      // What it leaves behind answers for a while yet, and keeps nothing of what it says.
      await until(async () => (await folder.postgres().catch(() => postgres)) !== postgres, 60_000);
      await serves(url, 60_000);
      slowest = Math.max(slowest, Math.round(performance.now() - begun));
      struck += await cut;
    }
    await told.stop();
    await turnEpoch();

    const said = await held(told, before);
    const [keys] = await rows<Killed>(standing);
    expect(keys).toMatchObject({ whole: true, left: 0 });
    expect(slowest).toBeLessThan(within(10_000, size));
    return `${size} kills, ${struck} in the middle of a change of keys; ${said}; serving again after ${slowest} ms at most`;
  },
);

async function pupils(office: ReturnType<DemoHouse["as"]>): Promise<string[]> {
  const order = { field: "createdAt", order: "ASC" } as const;
  const { cases } = await office.ask(CasesDocument, { first: 50, sort: order, filter: {} });
  return (cases.items ?? []).map(({ pupil }) => pupil?.givenName ?? "");
}

figure(
  "K4",
  {
    tried: "kill -9 of a server at each step of the nightly change of keys",
    toHold: "the next server goes on where it was, once; every case opens, and no key of an epoch that is gone is left",
    small: 2,
    full: 5 * steps.length,
  },
  async (size) => {
    const { as, turnEpoch } = await opened();
    const office = as("office");
    const before = await pupils(office);
    expect(before.filter(Boolean).length).toBeGreaterThan(10);
    await turnEpoch();
    const proxy = await ChaosProxy.before(await folder.ownerUrl());
    try {
      for (let turn = 0; turn < size; turn++) {
        const step = steps[turn % steps.length] ?? steps[0];
        const { epoch, turned } = await killedAt(step, { folder, proxy, turnEpoch });
        // The other server, that was there all the time and heard of nothing.
        expect([step, await pupils(office)]).toEqual([step, before]);

        await turnEpoch();
        expect(await turnEpoch()).toBeUndefined();

        const [keys] = await rows<Killed>(standing);
        expect([step, keys]).toEqual([step, { epoch: epoch + 1, whole: true, left: 0, turned: turned + 1 }]);
        const ring = await keysIn(folder.keysFile);
        expect(Object.keys(ring.epochs).map(Number)).toEqual([epoch, epoch + 1]);
        expect([step, await pupils(office)]).toEqual([step, before]);
      }
    } finally {
      await proxy.close();
    }
    return `${size} kills, at ${Math.min(size, steps.length)} of ${steps.length} steps: gone on with at once, each change logged once, every case open`;
  },
);
