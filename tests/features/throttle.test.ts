import { afterAll, beforeAll, expect, test } from "@jest/globals";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { Bureau, password } from "../support/bureau.js";
import { cookieOf, statuses, triesAt } from "./tries.js";

let bureau: Bureau | undefined;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

const url = (): string => bureau?.url ?? "";
const tries = triesAt(url);

test("of fifty tries at once ten are weighed, of an address that nobody here has as many, and then the right password is not heard either", async () => {
  for (const email of ["office@bureau.test", "nobody@bureau.test"]) {
    const all = await Promise.all(Array.from({ length: 50 }, () => tries(email)));
    const late = await tries(email, { secret: password });

    expect(statuses(all)).toEqual([...Array(10).fill(401), ...Array(40).fill(429)]);
    expect(late.status).toBe(429);
    expect(late.body.clause).toBe("security/measures");
    expect(late.body.message).toMatch(/^Te vaak geprobeerd\. .* \d+$/);
    const [seconds, minutes] = [Number(late.headers["retry-after"]), Number(late.body.message.match(/\d+$/)[0])];
    expect(seconds).toBeGreaterThan(3500);
    expect(seconds).toBeLessThanOrEqual(3600);
    expect(minutes).toBe(60);
  }
  const [{ n } = { n: 0 }] = await behind<{ n: number }>(
    bureau as Bureau,
    "select count(*)::int n from event where action = 'signIn' and outcome = 'refused' and rule = 'security/measures'",
  );
  expect(n).toBe(82);
});

test("who got in is known by his browser, and is not locked out by what others try", async () => {
  const first = await tries("lead@bureau.test", { secret: password });
  const gone = await supertest(url()).delete("/session").set("cookie", cookieOf(first));
  expect(gone.headers["set-cookie"]?.[0]).toMatch(/^__Host-beveiliging=-\.-\.[\w~-]+; Max-Age=7776000; /);
  for (let wrong = 0; wrong < 11; wrong++) await tries("lead@bureau.test");

  expect((await tries("lead@bureau.test", { secret: password })).status).toBe(429);
  expect((await tries("lead@bureau.test", { secret: password, cookie: cookieOf(gone) })).status).toBe(204);
  // It is his, and nobody else's; and it opens nothing by itself.
  expect((await tries("office@bureau.test", { secret: password, cookie: cookieOf(gone) })).status).toBe(429);
  expect((await supertest(url()).get("/session").set("cookie", cookieOf(gone))).body.name).toBeNull();
  const withIt = await Promise.all(
    Array.from({ length: 12 }, () => tries("lead@bureau.test", { cookie: cookieOf(gone) })),
  );
  expect(statuses(withIt)).toEqual([...Array(10).fill(401), 429, 429]);
});

test("a mark that was made up, cut or made for another is no mark", async () => {
  const first = await tries("fg@bureau.test", { secret: password });
  const [role, secret, mark = ""] = cookieOf(first).split(".");
  for (let wrong = 0; wrong < 10; wrong++) await tries("fg@bureau.test");

  for (const forged of [mark.slice(0, -2), mark.replace(/^./, "A"), "a~b", "~", "", `${mark}~`])
    if (forged !== mark)
      expect((await tries("fg@bureau.test", { secret: password, cookie: `${role}.${secret}.${forged}` })).status).toBe(
        429,
      );
});

test("who gets in has his slips forgotten", async () => {
  for (let turn = 0; turn < 3; turn++) {
    for (let wrong = 0; wrong < 6; wrong++) expect((await tries("consultant@bureau.test")).status).toBe(401);
    expect((await tries("consultant@bureau.test", { secret: password })).status).toBe(204);
  }
});

test("what is kept of all this tells no address and no place", async () => {
  const rows = await behind<{ key: string }>(bureau as Bureau, "select key from throttle");

  expect(rows.length).toBeGreaterThan(100);
  for (const { key } of rows) expect(key).toMatch(/^(account|place):[\w-]{43}$|^device:[\w-]{22}$/);
});
