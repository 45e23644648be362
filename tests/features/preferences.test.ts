import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { invalid } from "@zorgvuldig/schema/texts/nl/invalid";
import { behind } from "../support/behind.js";
import { Bureau, firstMoment, password } from "../support/bureau.js";
import { Visitor } from "../support/visitor.js";

let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

/** Somebody in a browser of its own. */
async function visitorOf(name: string): Promise<Visitor> {
  const visitor = new Visitor(bureau.url);
  expect((await visitor.signIn(`${name}@bureau.test`, password)).status).toBe(204);
  return visitor;
}
const keeps = (visitor: Visitor, given: object) => visitor.send("post", "/account/preferences", given);
const after = (milliseconds: number) => bureau.clock(new Date(Date.parse(firstMoment) + milliseconds).toISOString());
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

test("what somebody prefers goes with him to another browser, and is nobody else's", async () => {
  const office = await visitorOf("office");
  expect((await office.send("get", "/account")).body.preferences).toEqual({
    language: null,
    hasShortcuts: false,
    withoutSignals: [],
  });
  expect((await keeps(office, { language: "en", hasShortcuts: true })).status).toBe(204);

  expect(await (await visitorOf("office")).session()).toMatchObject({ language: "en", hasShortcuts: true });
  expect(await (await visitorOf("lead")).session()).toMatchObject({ language: "nl", hasShortcuts: false });

  await keeps(office, { language: "nl", hasShortcuts: false });
  expect(await (await visitorOf("office")).session()).toMatchObject({ language: "nl", hasShortcuts: false });
  expect((await office.send("get", "/account")).body.preferences).toEqual({
    language: "nl",
    hasShortcuts: false,
    withoutSignals: [],
  });
});

test("whoever chose nothing keeps the language of his browser", async () => {
  const visitor = new Visitor(bureau.url);
  await visitor.send("post", "/language", { language: "en" });
  await visitor.signIn("fg@bureau.test", password);

  expect((await visitor.session()).language).toBe("en");
});

test.each([["de"], [null], [7], [["nl"]]])(
  "a language that is none is refused beside its field: %j",
  async (language) => {
    const { status, body } = await keeps(await visitorOf("office"), { language });

    expect({ status, fields: body.fields }).toEqual({ status: 400, fields: { language: invalid.language } });
  },
);

test("nobody keeps anything who is not signed in", async () => {
  expect((await keeps(new Visitor(bureau.url), { language: "nl" })).status).toBe(401);
});

test("a session says how long it has left, and asking does not lengthen it", async () => {
  await after(0);
  const visitor = await visitorOf("office");
  const left = async () => (await visitor.send("get", "/session/left")).body;

  await after(14 * minute);
  const first = await left();
  expect(first).toEqual({ seconds: expect.any(Number), canGoOn: true });
  expect(first.seconds).toBeGreaterThan(50);
  expect(first.seconds).toBeLessThanOrEqual(60);
  await after(14 * minute + 40 * second);
  expect((await left()).seconds).toBeLessThanOrEqual(20);

  // A question is a use.
  await visitor.session();
  expect((await left()).seconds).toBeGreaterThan(14 * 60);
  await after(30 * minute);
  expect(await left()).toEqual({ seconds: 0, canGoOn: false });
  expect(await new Visitor(bureau.url).send("get", "/session/left").then(({ body }) => body)).toEqual({
    seconds: 0,
    canGoOn: false,
  });
});

test("near the end of its ten hours a session says that nothing lengthens it", async () => {
  await after(0);
  const visitor = await visitorOf("office");
  for (let past = 10 * minute; past < 10 * hour; past += 10 * minute) {
    await after(past);
    await visitor.session();
  }
  await after(10 * hour - 30 * second);

  const { seconds, canGoOn } = (await visitor.send("get", "/session/left")).body;

  expect(canGoOn).toBe(false);
  expect(seconds).toBeLessThanOrEqual(30);
});

test("how long a session has is told without an event, and tells nothing else", async () => {
  await after(0);
  const visitor = await visitorOf("office");
  const count = async () => Number((await behind<{ n: string }>(bureau, "select count(*) n from event"))[0]?.n);
  const before = await count();

  const { body } = await visitor.send("get", "/session/left");

  expect(Object.keys(body).sort()).toEqual(["canGoOn", "seconds"]);
  expect(await count()).toBe(before);
});

test("whoever puts the guide away finds it so elsewhere, and chooses no language by it", async () => {
  const fg = await visitorOf("fg");
  expect(await fg.session()).toMatchObject({ hidesGuide: false });
  expect((await fg.send("post", "/account/guide", { isHidden: true })).status).toBe(204);

  expect(await (await visitorOf("fg")).session()).toMatchObject({ hidesGuide: true, hasShortcuts: false });
  expect((await fg.send("get", "/account")).body.preferences).toMatchObject({ language: null, hasShortcuts: false });
  expect(await (await visitorOf("lead")).session()).toMatchObject({ hidesGuide: false });
  await keeps(fg, { language: "en", hasShortcuts: true });
  expect(await (await visitorOf("fg")).session()).toMatchObject({ hidesGuide: true, language: "en" });
  await fg.send("post", "/account/guide", { isHidden: false });
  expect(await (await visitorOf("fg")).session()).toMatchObject({ hidesGuide: false, hasShortcuts: true });

  expect((await fg.send("post", "/account/guide", { isHidden: "yes" })).status).toBe(400);
  expect((await new Visitor(bureau.url).send("post", "/account/guide", { isHidden: true })).status).toBe(401);
});
