import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { CasesDocument, ReceiveApplicationDocument } from "@zorgvuldig/schema/generated/operations";
import type { Response } from "supertest";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { anApplication } from "../support/cases.js";
import { ChaosProxy } from "../support/chaos.js";
import { inTurn, percentile, type Went, went } from "../support/counted.js";
import { figure } from "../support/figure.js";
import type { Person } from "../support/person.js";
import { serves } from "../support/process.js";

let bureau: Bureau;
let proxy: ChaosProxy;
let far: Awaited<ReturnType<Bureau["beside"]>>;
let office: Person;

// One server of the bureau has a bad way to the database; another beside it has not, and is not asked anything.
beforeAll(async () => {
  bureau = await Bureau.open();
  proxy = await ChaosProxy.before(bureau.ownerUrl);
  far = await bureau.beside({ databaseUrl: proxy.url });
  await bureau.as("office").signIn();
  office = bureau.as("office").at(far.url);
});

afterAll(async () => {
  proxy?.letThrough();
  await far?.stop();
  await proxy?.close();
  await bureau?.close();
});

const list = { first: 5, sort: { field: "receivedOn", order: "DESC" }, filter: {} } as const;
const read = () => office.sent(CasesDocument, list);
const act = (key: string = randomUUID()): Promise<Response> =>
  office.sent(ReceiveApplicationDocument, { input: anApplication() }, key);
const cases = async (): Promise<number> => (await behind(bureau, "select from case_file")).length;

const done = (all: readonly Went[]): number => all.filter(({ isDone }) => isDone).length;
/** Sends what was not answered again, under its key, as the panel does. */
async function untilDone(key: string): Promise<number> {
  for (let again = 0; ; again++) {
    const { isDone, status } = await went(() => act(key));
    if (isDone) return again;
    if (status !== 503 || again > 50) throw new Error(`An act that was sent again is answered ${status}`);
    await pause(100);
  }
}

/** How often one of so many waits for the database. */
async function waiting(many: number, ask: () => PromiseLike<Response>): Promise<{ all: Went[]; waits: number }> {
  const before = proxy.waits.get("zv_office") ?? 0;
  const all = await inTurn(many, ask);
  return { all, waits: ((proxy.waits.get("zv_office") ?? 0) - before) / many };
}

/** 200 ms more for everything that goes and comes back. */
async function late(many: number, isFull: boolean): Promise<string> {
  // Connections are there, and their statements known.
  await inTurn(3, read);
  await inTurn(3, () => act());
  const own = {
    read: percentile(await inTurn(many, read), 0.95),
    act: percentile(await inTurn(many, () => act()), 0.95),
  };
  proxy.delay = 100;
  const reads = await waiting(many, read);
  const acts = await waiting(many, () => act());
  proxy.delay = 0;

  expect([done(reads.all), done(acts.all)]).toEqual([many, many]);
  expect(reads.waits).toBeLessThanOrEqual(2);
  expect(acts.waits).toBeLessThanOrEqual(3);
  const p95 = { read: percentile(reads.all, 0.95), act: percentile(acts.all, 0.95) };
  if (isFull) {
    expect(p95.read).toBeLessThanOrEqual(2 * 200 + own.read);
    expect(p95.act).toBeLessThanOrEqual(3 * 200 + own.act);
  }
  const told = (what: "read" | "act", waits: number) =>
    `waits of ${what === "read" ? "a read" : "an act"} ${waits}, p95 ${p95[what]} (otherwise ${own[what]}) ms`;
  return `+200 ms: ${told("read", reads.waits)}, ${told("act", acts.waits)}`;
}

/** Nothing passes, for so long; people go on asking. */
async function silent(ms: number, isFull: boolean): Promise<string> {
  const before = await cases();
  const keys: string[] = [];
  const answers: Went[] = [];
  proxy.hold();
  const asking = async (ask: () => Promise<unknown> & PromiseLike<Response>) => {
    for (const begun = performance.now(); performance.now() - begun < ms; await pause(250))
      answers.push(await went(ask));
  };
  const acting = () => {
    const key = randomUUID();
    keys.push(key);
    return act(key);
  };
  const door = bureau.as("lead").at(far.url);
  await Promise.all([asking(read), asking(read), asking(acting), asking(acting), asking(() => door.signIn())]);
  const health = await went(() => office.send("get", "/health"));
  proxy.letThrough();
  const back = await serves(far.url, 60_000);
  const readable = await inTurn(8, read);
  for (const key of keys) await untilDone(key);

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  expect(health.status).toBe(503);
  expect(done(readable)).toBe(readable.length);
  expect(await cases()).toBe(before + keys.length);
  const slowest = percentile(answers, 1);
  if (isFull) expect(Math.max(slowest, back)).toBeLessThanOrEqual(5_000);
  return `nothing passes for ${ms / 1000} s: ${answers.length} answers, all 503, after ${slowest} ms at most; serving ${back} ms after it; ${keys.length} acts sent again are done once`;
}

/** The connection is cut while an act commits: before the database hears of it, or after, so that nobody hears whether it did. */
async function cut(many: number): Promise<string> {
  const before = await cases();
  let again = 0;
  for (let turn = 0; turn < many; turn++) {
    const key = randomUUID();
    const struck = proxy.cutsAt("commit", { when: turn % 2 === 0 ? "after" : "before", login: "zv_office" });
    again += await untilDone(key);
    await struck;
  }
  expect(await cases()).toBe(before + many);
  return `cut at the commit ${many} times: ${many} acts done once, ${again} of them after they were sent again`;
}

async function slow(many: number): Promise<string> {
  proxy.bytesPerSecond = 10_000;
  const [reads, acts] = [await inTurn(many, read), await inTurn(many, () => act())];
  proxy.bytesPerSecond = 0;
  const all = [...reads, ...acts];
  expect(all.filter(({ isDone, status }) => !isDone && status !== 503)).toEqual([]);
  return `10 kB/s: ${done(all)} of ${all.length} answered, the others 503; a read p95 ${percentile(reads, 0.95)}, an act ${percentile(acts, 0.95)} ms`;
}

figure(
  "K6",
  {
    tried: "a bad network between server and database: +200 ms, nothing passes, cut at the commit, 10 kB/s",
    toHold:
      "p95 at most 200 ms a wait (2 a read, 3 an act) above what it takes itself; while nothing passes 503 within 5 s, and serving 5 s after; what is sent again is done once",
    small: 4,
    full: 60,
  },
  async (size) => {
    const isFull = size >= 60;
    const told = [
      await late(size, isFull),
      await silent(isFull ? 60_000 : 1_000, isFull),
      await cut(size),
      await slow(isFull ? 20 : 3),
    ];
    return told.join("; ");
  },
);
