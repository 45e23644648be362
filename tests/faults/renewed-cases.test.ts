import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CaseDocument, DeclineCaseDocument, ExportsDocument } from "@zorgvuldig/schema/generated/operations";
import { Operator } from "@zorgvuldig/server/foundation/database/operator";
import { Request } from "@zorgvuldig/server/foundation/database/request";
import { rotateCase } from "@zorgvuldig/server/foundation/database/rotate-case";
import { Guardian } from "@zorgvuldig/server/person/guardian";
import { openSession } from "@zorgvuldig/server/staff/door";
import { behind } from "../support/behind.js";
import { boxesOf } from "../support/boxes.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { anExport, exported } from "../support/exports.js";
import { cutShort, keysOf, settingsOf } from "../support/keys-command.js";
import { changedBox } from "../support/night.js";
import { keys, killedAt, until } from "../support/process.js";
import { numbersFor, searched } from "../support/search.js";

let bureau: Bureau | undefined;
let ids: string[] = [];
const opened = (): Bureau => {
  if (!bureau) throw new Error("The bureau did not open");
  return bureau;
};

/** A bureau of which no server holds the names: its pupils are found by their marks. */
beforeAll(async () => {
  bureau = await Bureau.open([], { namesHeld: 2 });
  for (let cases = 0; cases < 4; cases++) ids.push(await new Cases(bureau).aCase({ stage: "INTAKE_DONE" }));
  ids = ids.sort();
  await until(async () => (await marks()).every(({ mark }) => mark !== null), 30_000);
  await settingsOf(bureau);
}, 120_000);

afterAll(() => bureau?.close(), 60_000);

const marks = () =>
  behind<{ id: string; mark: string | null }>(opened(), "select id, name_mark::text mark from pupil order by id");
const commitments = () =>
  behind<{ case_id: string; one: string }>(
    opened(),
    "select case_id, string_agg(encode(commitment, 'hex'), ' ' order by class) one from key_wrap group by 1 order by 1",
  );
const renewals = async () =>
  (
    await behind<{ id: string }>(
      opened(),
      "select case_ids[1]::text id from event where action = 'rotateCase' order by at",
    )
  ).map(({ id }) => id);
const opens = async (id: string) => {
  await opened().as("office").signIn();
  return (await opened().as("office").ask(CaseDocument, { id })).case?.pupil?.givenName === "Pim";
};

test("new keys for all cases, killed in the middle of one, leave each case whole, and are gone on with where they stopped", async () => {
  await exported(opened().as("office"));
  const [before, marked, addresses] = [
    await commitments(),
    await marks(),
    "select encode(sealed, 'hex') sealed from account_address union all select encode(reason, 'hex') from export",
  ];
  const sealed = await behind<{ sealed: string }>(opened(), addresses);
  // In the middle of the first case.
  const killed = await cutShort(opened(), killedAt('from "guardian" where'), "rotate", "cases");
  expect(killed.code).toBeNull();
  expect(await commitments()).toEqual(before);
  expect(await renewals()).toEqual([]);

  // As if the others had been done: the next is killed once it has done the first, and comes to the addresses.
  await behind(opened(), `update key_wrap set made_at = house_now() where case_id <> '${ids[0]}'`);
  await cutShort(opened(), killedAt("from account_address where account_id"), "rotate", "cases");
  expect(await renewals()).toEqual([ids[0]]);
  await behind(opened(), `update key_wrap set made_at = house_now() - interval '1 day' where case_id <> '${ids[0]}'`);
  expect((await keys(await settingsOf(opened()), "status")).said).toMatch(/being renewed since [^\n]*, 3 to go/);

  expect(await keysOf(opened(), "rotate", "cases")).toMatch(/; 3 cases were done now\n$/);

  expect((await renewals()).sort()).toEqual(ids);
  const old = new Set(before.map(({ one }) => one));
  expect((await commitments()).filter(({ one }) => old.has(one))).toEqual([]);
  const anew = new Set((await behind<{ sealed: string }>(opened(), addresses)).map((one) => one.sealed));
  expect(sealed.filter((one) => anew.has(one.sealed))).toEqual([]);
  for (const id of ids) expect(await opens(id)).toBe(true);
  expect(await changedBox(opened())).toBeNull();
  const asked = { first: 5, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
  expect((await opened().as("fg").ask(ExportsDocument, asked)).exports.items).toMatchObject([
    { reason: anExport().reason },
  ]);
  // Nobody is called otherwise, so everybody is found as before, and at once.
  expect(await marks()).toEqual(marked);
  expect((await searched(opened(), "papierenberg 1-5-2016")).way).toBe("EXACT");
  expect(await numbersFor(opened(), "papierenberg 1-5-2016")).toHaveLength(4);
  expect((await keys(await settingsOf(opened()), "status")).said).not.toMatch(/being renewed/);
}, 240_000);

/** The operator, who does not commit before he is told to. */
async function hesitant(): Promise<{ operator: Operator; goOn: () => void; isWaiting: () => boolean }> {
  const real = await Operator.open(opened().house.source);
  let [goOn, isWaiting] = [() => {}, false];
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const operator = Object.create(real) as Operator;
  operator.within = (work) =>
    real.within(async (owner) => {
      const done = await work(owner);
      isWaiting = true;
      await gate;
      return done;
    });
  operator.end = () => real.end();
  return { operator, goOn, isWaiting: () => isWaiting };
}

test("whoever saves while the keys of his case are renewed is saved after it", async () => {
  const [id = ""] = ids;
  await opened().as("office").signIn();
  const which = await new Cases(opened()).which(id);
  const { operator, goOn, isWaiting } = await hesitant();
  const renewal = rotateCase(opened().house, operator, id);
  await until(isWaiting, 20_000);

  const saving = opened()
    .as("office")
    .ask(DeclineCaseDocument, { input: { ...which, reason: "Hoort bij de gemeente" } });
  await until(async () => {
    const waiting =
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and usename = 'zv_office'";
    return (await behind(opened(), waiting)).length > 0;
  }, 20_000);
  goOn();

  await Promise.all([renewal, saving]);
  await operator.end();
  expect((await new Cases(opened()).seen(id)).declineReason).toBe("Hoort bij de gemeente");
  expect(await changedBox(opened())).toBeNull();
}, 90_000);

test("whoever read a key that was renewed before he saved hears that somebody was first, and nothing is changed", async () => {
  const [, id = ""] = ids;
  const ticket = await openSession(opened().house, opened().id("office"), "office");
  const slow = await Request.begin(opened().house, ticket);
  const [guardian] = await slow.rows.ofCase(Guardian, id);
  if (!guardian) throw new Error("The case has no guardian");
  const operator = await Operator.open(opened().house.source);
  await rotateCase(opened().house, operator, id);
  await operator.end();
  const before = await boxesOf(opened(), [id]);

  guardian.phone = "000-1234567";
  slow.rows.save(guardian);
  await expect(slow.commit()).rejects.toMatchObject({ code: "40001" });
  await slow.abandon();

  expect(await boxesOf(opened(), [id])).toEqual(before);
  expect(await opens(id)).toBe(true);
}, 60_000);

test("while all keys are renewed again and again, people work on, and all that they saved opens", async () => {
  const cases = new Cases(opened());
  await opened().as("office").signIn();
  let isOver = false;
  const renewing = (async () => {
    for (let times = 0; times < 2; times++) await keysOf(opened(), "rotate", "cases");
    isOver = true;
  })();
  const made: string[] = [];
  const working = Array.from({ length: 3 }, async () => {
    while (!isOver) made.push(await cases.aCase({ stage: "INTAKE_DONE" }));
  });
  await Promise.all([renewing, ...working]);

  expect(made.length).toBeGreaterThan(0);
  for (const id of [...ids, ...made]) expect(await opens(id)).toBe(true);
  expect(await changedBox(opened())).toBeNull();
}, 240_000);
