import { afterAll, beforeAll, expect } from "@jest/globals";
import supertest from "supertest";
import { house } from "../access/declared.js";
import { Recovering } from "../features/recovering.js";
import { cookieOf, elsewhere, statuses, triesAt } from "../features/tries.js";
import { behind } from "../support/behind.js";
import { Bureau, password } from "../support/bureau.js";
import { figure } from "../support/figure.js";

let bureau: Bureau;
const tries = triesAt(() => bureau.url);
const recovering = new Recovering(() => bureau);
const address = (name: string): string => `${name}@bureau.test`;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

/** So many tries, twenty at the same moment. */
async function many(count: number, one: (at: number) => supertest.Test): Promise<supertest.Response[]> {
  const all: supertest.Response[] = [];
  while (all.length < count)
    all.push(
      ...(await Promise.all(Array.from({ length: Math.min(20, count - all.length) }, (_, at) => one(all.length + at)))),
    );
  return all;
}

const weighedIn = (all: readonly supertest.Response[]): number => all.filter(({ status }) => status === 401).length;

/** Guesses at accounts that are there and that are not, each from another place; how many of them were weighed, by account. */
async function spread(count: number): Promise<number[]> {
  const accounts = ["office", "fg", "former", "nobody", "niemand"];
  const weighed: number[] = [];
  for (const name of accounts) {
    const all = await many(Math.ceil(count / accounts.length), () => tries(address(name)));
    const late = await tries(address(name), { secret: password });
    expect(new Set(statuses(all))).toEqual(new Set([401, 429]));
    expect({ status: late.status, clause: late.body.clause }).toEqual({ status: 429, clause: "security/measures" });
    expect(late.body.message).toMatch(/^Te vaak geprobeerd\. .* 60$/);
    const seconds = Number(late.headers["retry-after"]);
    expect(seconds).toBeGreaterThan(3_500);
    expect(seconds).toBeLessThanOrEqual(3_600);
    weighed.push(weighedIn(all));
  }
  return weighed;
}

/** From one place at any number of accounts; then the place is shut, and nobody else. */
async function fromOnePlace(count: number): Promise<number> {
  const place = elsewhere();
  const all = await many(count, (at) => tries(address(`somebody${at}`), { place }));
  expect((await tries(address("consultant"), { place, secret: password })).status).toBe(429);
  expect((await tries(address("consultant"), { secret: password })).status).toBe(204);
  return weighedIn(all);
}

/** In one request fifty times: there is no question or act that takes a secret, and a document of fifty names is none. */
async function byOtherNames(): Promise<void> {
  const asked = Object.values(house.getTypeMap()).filter(({ name }) => /password|secret|credential|token/i.test(name));
  expect(asked).toEqual([]);
  await bureau.as("consultant2").signIn();
  const names = Array.from({ length: 50 }, (_, at) => `a${at}: signIn(email: "${address("fg")}", password: "${at}")`);
  for (const query of [`mutation { ${names.join(" ")} }`, `{ ${names.join(" ")} }`])
    expect((await bureau.as("consultant2").freeRefused(query)).code).toBe("BAD_USER_INPUT");
}

/** Who knows the password guesses codes from everywhere; the code that was used, and the one that is right, get him nowhere. */
async function codes(): Promise<number> {
  const person = bureau.as("ministry");
  await person.signIn();
  const { phone } = await person.enrol();
  await behind(bureau, "update authenticator set last_step = 0");
  const right = () => phone.at(Date.now());
  const first = right();
  const once = await Promise.all(
    Array.from({ length: 4 }, () => tries(address("ministry"), { secret: password, code: first })),
  );
  expect(statuses(once)).toEqual([204, 401, 401, 401]);
  const guesses = await many(24, (at) => tries(address("ministry"), { secret: password, code: String(100_000 + at) }));
  expect((await tries(address("ministry"), { secret: password, code: right() })).status).toBe(429);
  return weighedIn(guesses);
}

/** A recovery's code of eleven minutes ago, used at the same moment by many, and as a way round the second step. */
async function recoveries(): Promise<void> {
  const fresh = "een-heel-nieuw-wachtwoord";
  const late = await recovering.codeFor("consultant2");
  await bureau.clock("2026-03-02T10:45:00+01:00");
  expect((await recovering.uses("consultant2", late, fresh)).status).toBe(422);
  await behind(bureau, "delete from recovery");
  const code = await recovering.codeFor("consultant2");
  const all = await Promise.all(Array.from({ length: 4 }, () => recovering.uses("consultant2", code, fresh)));
  expect(statuses(all)).toEqual([204, 422, 422, 422]);
  const used = all.find(({ status }) => status === 204) as supertest.Response;
  const session = await supertest(bureau.url).get("/session").set("cookie", cookieOf(used));
  expect(session.body).toMatchObject({ mustEnrol: true });
  const asked = await supertest(bureau.url)
    .post("/graphql")
    .set("cookie", cookieOf(used))
    .send({ query: "{ institutions(first: 1, sort: { field: name, order: ASC }, filter: {}) { total } }" });
  expect(asked.body.errors[0].extensions).toMatchObject({ code: "REFUSED", key: "second-factor-first" });
}

figure(
  "G5",
  {
    tried:
      "so many guesses spread over places and accounts, fifty names in one document, codes, recoveries, a victim's device",
    toHold:
      "at most 10 weighed an hour an account and 100 a place; a code once; a recovery 10 min, once, and then a second step",
    small: 75,
    full: 1_000,
  },
  async (size) => {
    await bureau.clock("2026-03-02T10:30:00+01:00");
    const own = cookieOf(await tries(address("lead"), { secret: password }));
    for (let wrong = 0; wrong < 5; wrong++) expect((await tries(address("consultant"))).status).toBe(401);
    expect((await tries(address("consultant"), { secret: password })).status).toBe(204);

    await byOtherNames();
    await recoveries();
    const weighed = await spread(size);
    const ofLead = await many(15, () => tries(address("lead")));
    expect((await tries(address("lead"), { secret: password })).status).toBe(429);
    expect((await tries(address("lead"), { secret: password, cookie: own })).status).toBe(204);
    const ofPlace = await fromOnePlace(Math.max(110, size));
    const ofCodes = await codes();

    expect(weighed).toEqual(weighed.map(() => 10));
    expect([weighedIn(ofLead), ofPlace]).toEqual([10, 100]);
    expect(ofCodes).toBeLessThanOrEqual(10);
    return `of ${size} guesses ${Math.max(...weighed)} weighed an account, of one place ${ofPlace}, of 24 codes ${ofCodes}; the victim got in on his own device; codes once`;
  },
);
