import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sessionTerms } from "@zorgvuldig/schema/terms";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { Bureau, firstMoment, type PersonName, password } from "../support/bureau.js";

let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

const chrome =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36";

/** Signs in with some browser, and gives its cookie. */
async function cookieOf(name: PersonName, userAgent = ""): Promise<string> {
  const response = await supertest(bureau.url)
    .post("/session")
    .set("user-agent", userAgent)
    .send({ email: `${name}@bureau.test`, password });
  return String(response.headers["set-cookie"]).split(";")[0] ?? "";
}

const get = (path: string, cookie: string) => supertest(bureau.url).get(path).set("cookie", cookie);
const remove = (path: string, cookie: string) => supertest(bureau.url).delete(path).set("cookie", cookie);
const nameOf = async (cookie: string) => (await get("/session", cookie)).body.name;

/** So many milliseconds after the bureau's first moment. */
const after = (milliseconds: number) => bureau.clock(new Date(Date.parse(firstMoment) + milliseconds).toISOString());
const [minute, hour] = [60_000, 3_600_000];

test.each([
  [chrome, "CHROME", "WINDOWS"],
  [`${chrome} Edg/147.0.0.0`, "EDGE", "WINDOWS"],
  [`${chrome} OPR/120.0.0.0`, "OPERA", "WINDOWS"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0", "FIREFOX", "LINUX"],
  [
    "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36",
    "CHROME",
    "ANDROID",
  ],
  [
    "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36",
    "SAMSUNG",
    "ANDROID",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1",
    "SAFARI",
    "IOS",
  ],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
    "SAFARI",
    "MACOS",
  ],
  [
    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36",
    "CHROME",
    "CHROMEOS",
  ],
  ["curl/8.5.0", "OTHER", "OTHER"],
  ["", "OTHER", "OTHER"],
])("of a browser that says %s no more is kept than %s and %s", async (userAgent, browser, system) => {
  const cookie = await cookieOf("office", userAgent);

  const { sessions } = (await get("/account", cookie)).body;

  expect(sessions[0]).toMatchObject({ browser, system, isThis: true, provenBy: "PASSWORD" });
});

test("nothing of a browser's version and of where somebody is stands in the database", async () => {
  await supertest(bureau.url)
    .post("/session")
    .set("user-agent", chrome)
    .set("x-forwarded-for", "198.51.100.7")
    .send({ email: "office@bureau.test", password });

  const rows = await behind<{ line: string }>(bureau, "select s::text line from session s");

  expect(rows.length).toBeGreaterThan(0);
  for (const { line } of rows) expect(line).not.toMatch(/147\.0|198\.51\.100|Mozilla|NT 10/);
});

test("shows when each began and was last used, this one first, and no other person's", async () => {
  await after(0);
  const [one, other] = [await cookieOf("lead", chrome), await cookieOf("lead")];
  await cookieOf("fg");
  await after(5 * minute);
  await get("/session", one);

  const { sessions } = (await get("/account", other)).body;

  expect(sessions).toHaveLength(2);
  expect(sessions.map(({ isThis }: { isThis: boolean }) => isThis)).toEqual([true, false]);
  for (const { startedAt, seenAt } of sessions) {
    expect(Math.abs(Date.parse(startedAt) - Date.parse(firstMoment))).toBeLessThan(minute);
    expect(Date.parse(seenAt) - Date.parse(startedAt)).toBeGreaterThan(4 * minute);
  }
  expect(JSON.stringify(sessions)).not.toContain(one.split(".")[1]);
});

test("ends another session of one's own at once, and says so in the log", async () => {
  const [one, other] = [await cookieOf("office", chrome), await cookieOf("office")];
  const [, { id }] = (await get("/account", other)).body.sessions;

  expect((await remove(`/account/sessions/${id}`, other)).status).toBe(204);

  const gone = await Promise.all([nameOf(one), nameOf(other)]);
  expect(gone.filter((name) => name === null)).toHaveLength(1);
  expect(gone[1]).toBe("Verzonnen office");
  const [event] = await behind(
    bureau,
    "select actor, outcome from event where action = 'endSession' order by at desc, xid desc limit 1",
  );
  expect(event).toEqual({ actor: bureau.id("office"), outcome: "ok" });
});

test("another's session, one that is gone and what is none are all not there", async () => {
  const [own, others] = [await cookieOf("office"), await cookieOf("fg")];
  const [{ id }] = (await get("/account", others)).body.sessions;

  for (const asked of [id, "00000000-0000-4000-8000-000000000000", "x' or true --", "%00"])
    expect((await remove(`/account/sessions/${asked}`, own)).status).toBe(404);

  expect(await nameOf(others)).toBe("Verzonnen fg");
});

test("signs out everywhere, and lets nobody do it who is not signed in", async () => {
  const [one, other, others] = [await cookieOf("office"), await cookieOf("office"), await cookieOf("fg")];

  expect((await remove("/account/sessions", "")).status).toBe(401);
  expect((await remove("/account/sessions", one)).status).toBe(204);

  expect(await Promise.all([one, other, others].map(nameOf))).toEqual([null, null, "Verzonnen fg"]);
  expect((await get("/account", one)).status).toBe(401);
  const [event] = await behind(
    bureau,
    "select actor, outcome from event where action = 'endSessions' order by at desc, xid desc limit 1",
  );
  expect(event).toEqual({ actor: bureau.id("office"), outcome: "ok" });
});

test("a session lives on until a quarter of an hour without a question, and not a second longer", async () => {
  expect(sessionTerms).toEqual({ idle: "PT15M", absolute: "PT10H" });
  await after(0);
  const [kept, left] = [await cookieOf("office"), await cookieOf("office")];

  await after(15 * minute - 5_000);
  expect(await nameOf(kept)).toBe("Verzonnen office");
  await after(15 * minute + 5_000);
  expect(await nameOf(left)).toBeNull();
  expect((await get("/account", kept)).body.sessions).toHaveLength(1);
});

test("a session ends ten hours after it began, however much it is used", async () => {
  await after(0);
  const cookie = await cookieOf("office");

  for (let past = 10 * minute; past < 10 * hour; past += 10 * minute) {
    await after(past);
    expect(await nameOf(cookie)).toBe("Verzonnen office");
  }
  await after(10 * hour - 5_000);
  expect(await nameOf(cookie)).toBe("Verzonnen office");
  await after(10 * hour + 5_000);
  expect(await nameOf(cookie)).toBeNull();
});
