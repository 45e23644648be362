import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { InstitutionsDocument } from "@zorgvuldig/schema/generated/operations";
import { recoveryCodes as howMany } from "@zorgvuldig/schema/terms";
import supertest from "supertest";
import type { Authenticator } from "../support/authenticator.js";
import { behind } from "../support/behind.js";
import { Bureau, type PersonName, password } from "../support/bureau.js";

const everything = { first: 10, sort: { field: "name", order: "ASC" }, filter: {} } as const;
let bureau: Bureau;

beforeAll(async () => {
  bureau = await Bureau.open();
});

afterAll(() => bureau?.close());

type Enrolled = { phone: Authenticator; recoveryCodes: string[] };
const enrolled = new Map<PersonName, Enrolled>();

/** Somebody with an authenticator, whose last code is forgotten so that the next may be any. */
async function having(name: PersonName): Promise<Enrolled> {
  const person = bureau.as(name);
  if (!enrolled.has(name)) {
    await person.signIn();
    enrolled.set(name, await person.enrol());
  }
  await behind(bureau, "update authenticator set last_step = 0 where account_id = $1", [bureau.id(name)]);
  return enrolled.get(name) as Enrolled;
}

const tries = (name: PersonName, code?: unknown, secret = password) =>
  supertest(bureau.url)
    .post("/session")
    .send({ email: `${name}@bureau.test`, password: secret, ...(code === undefined ? {} : { code }) });

const now = (phone: Authenticator) => phone.at(Date.now());
const wrongFor = (phone: Authenticator) => {
  const counting = [-2, -1, 0, 1, 2].map((off) => phone.at(Date.now() + off * 30_000));
  return ["000000", "111111", "222222", "333333", "444444", "555555"].find((code) => !counting.includes(code)) ?? "";
};

test("asks for the code only after the right password, and says that it does", async () => {
  const { phone } = await having("office");

  const asked = await tries("office");
  expect({ status: asked.status, needs: asked.body.needs }).toEqual({ status: 401, needs: "code" });
  expect(asked.body.message).toMatch(/code uit uw app/);
  expect(asked.headers["set-cookie"]).toBeUndefined();

  const without = (await tries("nobody" as PersonName)).body;
  for (const code of [undefined, now(phone), "000000"])
    expect((await tries("office", code, "geraden")).body).toEqual(without);
  expect((await tries("office", now(phone))).status).toBe(204);
});

test("a code counts once, and those before it no more", async () => {
  const { phone } = await having("office");
  const [last, next] = [now(phone), phone.at(Date.now() + 30_000)];

  expect((await tries("office", next)).status).toBe(204);

  for (const used of [next, last]) {
    const again = await tries("office", used);
    expect({ status: again.status, needs: again.body.needs }).toEqual({ status: 401, needs: "code" });
    expect(again.body.message).toMatch(/niet, of is al gebruikt/);
  }
});

test("a code of more than a step ago, or to come, is none; nor is anything else that is not six digits", async () => {
  const { phone } = await having("fg");

  for (const code of [phone.at(Date.now() - 90_000), phone.at(Date.now() + 90_000), wrongFor(phone), "12345"])
    expect((await tries("fg", code)).body.needs).toBe("code");
  for (const code of [now(phone).slice(0, 5), `${now(phone)}0`, "\u0000", "١٢٣٤٥٦"])
    expect((await tries("fg", code)).status).toBe(401);
  const spaced = `${now(phone).slice(0, 3)} ${now(phone).slice(3)}`;
  expect((await tries("fg", spaced)).status).toBe(204);
});

test("of many tries with one code at the same moment one gets in", async () => {
  const { phone } = await having("lead");
  const code = now(phone);

  const all = await Promise.all(Array.from({ length: 6 }, () => tries("lead", code)));

  expect(all.map(({ status }) => status).sort()).toEqual([204, 401, 401, 401, 401, 401]);
});

test("of an account ten codes are weighed an hour, and a right password between them makes no new tries", async () => {
  const { phone } = await having("ministry");
  let weighed = 0;
  let last = 0;
  for (let turn = 0; turn < 6; turn++) {
    for (const code of [undefined, wrongFor(phone)]) {
      last = (await tries("ministry", code)).status;
      if (last === 401) weighed++;
    }
  }

  expect({ weighed, last }).toEqual({ weighed: 10, last: 429 });
  expect((await tries("ministry", now(phone))).status).toBe(429);
});

test("gives ten recovery codes, of which each opens the door once, however it is typed", async () => {
  const { recoveryCodes } = await having("consultant");
  expect(new Set(recoveryCodes).size).toBe(howMany);
  const [first = "", second = ""] = recoveryCodes;

  expect((await tries("consultant", first.toLowerCase().replaceAll("-", " "))).status).toBe(204);
  expect((await tries("consultant", first)).status).toBe(401);
  expect((await tries("consultant", `1${second.slice(1, -1)}${second.endsWith("7") ? "8" : "7"}`)).status).toBe(401);
  const both = await Promise.all([tries("consultant", second), tries("consultant", second)]);
  expect(both.map(({ status }) => status).sort()).toEqual([204, 401]);
  expect((await tries("consultant", "3-AAAAA-AAAAA")).status).toBe(401);

  const cookie = both.find(({ status }) => status === 204)?.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const { body } = await supertest(bureau.url).get("/account").set("cookie", cookie);
  expect(body.recoveryCodes).toBe(8);
  expect(body.sessions[0].provenBy).toBe("RECOVERY_CODE");
});

test("new recovery codes make those of before worthless", async () => {
  const { recoveryCodes, phone } = await having("consultant2");
  const person = bureau.as("consultant2");
  await person.signIn(now(phone));

  const renewed = await person.send("post", "/account/recovery-codes");

  expect(renewed.body.recoveryCodes).toHaveLength(howMany);
  expect((await tries("consultant2", recoveryCodes[4])).status).toBe(401);
  expect((await tries("consultant2", renewed.body.recoveryCodes[4])).status).toBe(204);
});

test("how one signs in is not changed from a session of more than a quarter of an hour", async () => {
  const { phone } = await having("fg");
  await bureau.clock("2026-03-02T12:00:00+01:00");
  const person = bureau.as("fg");
  await person.signIn(now(phone));
  await bureau.clock("2026-03-02T12:14:50+01:00");
  expect((await person.send("post", "/account/recovery-codes")).status).toBe(200);

  await bureau.clock("2026-03-02T12:15:10+01:00");
  const asked = ["/account/recovery-codes", "/account/authenticator/begin", "/account/passkeys/begin"];
  for (const path of asked) {
    const { status, body } = await person.send("post", path, { name: "Telefoon" });
    expect({ status, clause: body.clause }).toEqual({ status: 422, clause: "security/measures" });
    expect(body.message).toMatch(/Meld u af en weer aan/);
  }
  expect((await person.send("delete", "/account/authenticator")).status).toBe(422);
  expect((await person.ask(InstitutionsDocument, everything)).institutions.items).toEqual([]);
});

test("counts only after a code of it was shown, within ten minutes; then everything else that was begun ends", async () => {
  const person = bureau.as("administrator");
  await person.signIn();
  const begun = await person.send("post", "/account/authenticator/begin");
  expect(begun.body.uri).toMatch(
    /^otpauth:\/\/totp\/Zorgvuldig:Verzonnen%20administrator\?issuer=Zorgvuldig&secret=\w{32}/,
  );

  for (const code of ["000000", "", undefined, 7]) {
    const { status, body } = await person.send("post", "/account/authenticator", { code });
    expect({ status, fields: Object.keys(body.fields) }).toEqual({ status: 400, fields: ["code"] });
  }
  expect((await tries("administrator")).status).toBe(204);
  await behind(bureau, "update authenticator_offer set made_at = made_at - interval '10 minutes'");
  const late = await person.send("post", "/account/authenticator", { code: "000000" });
  expect({ status: late.status, clause: late.body.clause }).toEqual({ status: 422, clause: "security/measures" });

  const other = person.at(bureau.url);
  const session = await other.send("get", "/session");
  expect(session.body.name).toBe("Verzonnen administrator");
  await person.enrol();
  expect((await other.send("get", "/session")).body.name).toBeNull();
  expect((await person.send("get", "/account")).body.sessions).toHaveLength(1);
});

test("keeps no seed and no recovery code that could be read", async () => {
  await having("office");
  const given = [...enrolled.values()].flatMap(({ phone, recoveryCodes }) => [
    ...phone.seed,
    // All that is secret of it: a few letters of it might stand in a hash by chance.
    ...recoveryCodes.map((code) => code.split("-").slice(1)).flatMap((secret) => [secret.join("-"), secret.join("")]),
  ]);
  expect(given.length).toBeGreaterThan(24);

  for (const table of ["authenticator", "authenticator_offer", "recovery_code", "session", "event"])
    for (const { line } of await behind<{ line: string }>(bureau, `select t::text line from ${table} t`))
      expect(given.filter((one) => line.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
  const hashes = await behind<{ hash: string }>(bureau, "select hash from recovery_code");
  expect(hashes.length).toBeGreaterThan(10);
  for (const { hash } of hashes) expect(hash).toMatch(/^\$argon2id\$/);
});
