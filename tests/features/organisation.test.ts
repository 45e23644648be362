import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { firstMoment, password } from "../support/bureau.js";
import { Organised, ownOf } from "../support/organised.js";
import { Visitor } from "../support/visitor.js";

let house: Organised;

beforeAll(async () => {
  house = await Organised.open();
  await house.bureau.agree("former", "2026-03-02", "2029-06-30");
});

beforeEach(() => house.begin());

afterAll(() => house?.close());

const at = (name: string) => `${name}@bureau.test`;

test("goes with code, PKCE, state and nonce, asks for no more than it needs and that he proves himself anew", async () => {
  const visitor = new Visitor(house.bureau.url);
  const gone = await visitor.send("get", "/session/oidc");
  const asked = new URL(gone.headers.location ?? "");
  const told = Object.fromEntries(asked.searchParams);

  expect(`${asked.origin}${asked.pathname}`).toBe(`${house.organisation.issuer}/auth`);
  expect(told).toMatchObject({
    client_id: "zorgvuldig",
    response_type: "code",
    redirect_uri: `${house.bureau.url}/session/oidc/callback`,
    scope: "openid",
    code_challenge_method: "S256",
    prompt: "login",
    max_age: "600",
    ui_locales: "nl",
  });
  for (const secret of ["state", "nonce", "code_challenge"]) expect(told[secret]).toMatch(/^[\w-]{43}$/);
  const again = await visitor.send("get", "/session/oidc");
  for (const secret of ["state", "nonce", "code_challenge"])
    expect(again.headers.location).not.toContain(String(told[secret]));
  expect(visitor.parts).toHaveLength(4);

  const office = await house.signedIn("office");
  const { body } = await office.send("post", "/account/organisation/begin");
  expect(new URL(body.address).searchParams.get("scope")).toBe("openid email");
});

test("whoever linked his account comes in by it; when, and that it was used, he sees on his own page", async () => {
  const id = await house.linked("office");
  expect(await house.lastEvent("linkOrganisation")).toEqual({
    actor: house.bureau.id("office"),
    outcome: "ok",
    rule: null,
  });

  const { visitor, session } = await house.comesIn(id);

  expect(session).toMatchObject({ name: "Verzonnen office", role: "office", provider: { name: null } });
  expect(session.visit).toBeUndefined();
  const own = await ownOf(visitor);
  expect(own.sessions[0]).toMatchObject({ isThis: true, provenBy: "ORGANISATION" });
  expect(own.organisation).toEqual({ linkedAt: expect.any(String), usedAt: expect.any(String) });
  expect(await house.lastEvent("signIn")).toEqual({ actor: house.bureau.id("office"), outcome: "ok", rule: null });

  await visitor.send("delete", "/account/sessions");
  expect((await visitor.session()).name).toBeNull();
});

test("of who is let in nothing that the provider calls him, and no secret of a visit, stands in the database", async () => {
  const { visitor } = await house.comesIn(await house.linked("office"));
  const gone = await visitor.send("get", "/session/oidc");
  const asked = new URL(gone.headers.location ?? "").searchParams;
  const given = ["lid-office", house.organisation.issuer, visitor.parts[3], asked.get("state"), asked.get("nonce")];

  const tables = ["organisation_link", "organisation_visit", "session", "event", "throttle"];
  for (const table of tables)
    for (const { line } of await behind<{ line: string }>(house.bureau, `select t::text line from ${table} t`))
      for (const one of given) {
        expect(line).not.toContain(String(one));
        expect(line).not.toContain(Buffer.from(String(one)).toString("hex"));
      }
});

test("unknown, known by address but never linked, and a consultant without an agreement hear the same", async () => {
  const former = await house.linked("former");
  await behind(house.bureau, "delete from processor_agreement where account_id = $1", [house.bureau.id("former")]);

  const heard = [];
  for (const id of ["lid-onbekend", house.member("fg", { amr: ["mfa"] }), former]) {
    const { visitor, session } = await house.comesIn(id);
    heard.push({ session, cookie: visitor.cookie });
  }

  expect(heard[0]?.session).toMatchObject({ name: null, visit: { end: "REFUSED" } });
  expect(heard[0]?.session.visit.message).toMatch(/^Met dit organisatie-account kunt u hier niet inloggen/);
  expect(heard[1]).toEqual(heard[0]);
  expect(heard[2]).toEqual(heard[0]);
  expect(heard[0]?.cookie).toBe("");
  expect(await house.lastEvent("signIn")).toEqual({
    actor: house.bureau.id("former"),
    outcome: "refused",
    rule: "processors/consultants",
  });
});

test("what came of it is told once, in the language of who hears it", async () => {
  const visitor = new Visitor(house.bureau.url);
  await visitor.send("post", "/language", { language: "en" });
  await visitor.visit(house.organisation, "lid-onbekend");

  expect((await visitor.session()).visit.message).toMatch(/^You cannot sign in here with this organisation account/);
  expect((await visitor.session()).visit).toBeUndefined();
});

test("one factor there is as good as a password: the house's own second step is asked for, and counts once", async () => {
  const id = await house.linked("lead");
  const lead = house.bureau.as("lead");
  await lead.signIn();
  const { phone, recoveryCodes } = await lead.enrol();

  const { visitor, session } = await house.comesIn(id);
  expect(session).toMatchObject({ name: null, visit: { end: "CODE" } });
  const answer = (code: unknown) => visitor.send("post", "/session/oidc/code", { code });
  expect((await answer("000000")).body).toMatchObject({ needs: "code" });
  expect(await house.lastEvent("signIn")).toMatchObject({ actor: house.bureau.id("lead"), outcome: "refused" });
  await visitor.send("delete", "/session");
  expect((await visitor.session()).visit).toEqual({ end: "CODE" });
  const code = await phone.code();
  const before = { cookie: visitor.cookie };
  expect((await answer(code)).status).toBe(204);
  expect((await ownOf(visitor)).sessions[0].provenBy).toBe("ORGANISATION_CODE");

  // The browser's cookie of before opens nothing more, and neither does the code.
  const again = await visitor.send("post", "/session/oidc/code", { code }, before);
  expect({ status: again.status, needs: again.body.needs }).toEqual({ status: 401, needs: undefined });
  const other = await house.comesIn(id);
  expect((await other.visitor.send("post", "/session/oidc/code", { code })).body).toMatchObject({ needs: "code" });
  expect((await other.visitor.send("post", "/session/oidc/code", { code: recoveryCodes[0] })).status).toBe(204);
  expect((await ownOf(other.visitor)).sessions[0].provenBy).toBe("ORGANISATION_RECOVERY_CODE");
});

test.each([
  [{ amr: ["pwd", "mfa"] }, true],
  [{ amr: ["pwd", "otp"] }, true],
  [{ amr: ["hwk", "fpt"] }, true],
  [{ acr: "https://refeds.org/profile/mfa", amr: undefined }, true],
  [{ amr: ["pwd"] }, false],
  [{ amr: ["pwd", "pin"] }, false],
  [{ amr: ["otp", "sms"] }, false],
  [{ amr: ["pwd", "constructor", "geo"] }, false],
  [{ acr: "urn:mace:incommon:iap:silver", amr: undefined }, false],
  [{ amr: undefined }, false],
])("what the provider says of how he proved himself counts as he would here: %j", async (said, isEnough) => {
  const id = house.member("lead", said);

  const { session } = await house.comesIn(id);

  expect(session.visit?.end ?? session.name).toBe(isEnough ? "Verzonnen lead" : "CODE");
});

test("more factors there need none here, and the session says so", async () => {
  const { visitor } = await house.comesIn(house.member("lead", { amr: ["mfa"] }));

  expect((await ownOf(visitor)).sessions[0].provenBy).toBe("ORGANISATION_FACTORS");
});

test("a code is waited for five minutes, and weighed ten times an hour", async () => {
  const id = house.member("lead");
  await house.bureau.clock(firstMoment);
  const { visitor } = await house.comesIn(id);
  await house.bureau.clock("2026-03-02T10:05:10+01:00");
  expect((await visitor.session()).visit).toBeUndefined();
  const late = await visitor.send("post", "/session/oidc/code", { code: "000000" });
  expect({ status: late.status, needs: late.body.needs }).toEqual({ status: 401, needs: undefined });

  const inTime = (await house.comesIn(id)).visitor;
  const statuses: number[] = [];
  for (let turn = 0; turn < 11; turn++)
    statuses.push((await inTime.send("post", "/session/oidc/code", { code: "000000" })).status);
  expect(statuses).toEqual([...Array(10).fill(401), 429]);
});

test("from one place people go there a hundred times an hour", async () => {
  const goes = () =>
    new Visitor(house.bureau.url).send("get", "/session/oidc", undefined, { "x-forwarded-for": "203.0.113.9" });
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, goes));
  const visitor = new Visitor(house.bureau.url);

  const late = await visitor.send("get", "/session/oidc", undefined, { "x-forwarded-for": "203.0.113.9" });

  expect(late.headers.location).toBe("/admin/");
  expect((await visitor.session()).visit.message).toMatch(/^Te vaak geprobeerd/);
});

test("where no provider is set up there is no such way in", async () => {
  const plain = await house.bureau.beside();
  const visitor = new Visitor(plain.url);

  expect((await visitor.send("get", "/session/oidc")).status).toBe(404);
  expect((await visitor.session()).provider).toBeUndefined();
  await visitor.signIn(at("office"), password);
  expect((await visitor.send("post", "/account/organisation/begin")).status).toBe(404);
  expect((await ownOf(visitor)).organisation).toBeNull();
  await plain.stop();
});

test("the database lets no session begin by an account that is not linked", async () => {
  const begin = `insert into session (id, account_id, login, started_at, seen_at, ends_at, idle, proven_by, browser, system)
    values ('\\x00', $1, 'zv_office', house_now(), house_now(), house_now(), '1 minute', $2, 'OTHER', 'OTHER')`;

  for (const proof of ["ORGANISATION", "ORGANISATION_FACTORS"])
    await expect(behind(house.bureau, begin, [house.bureau.id("administrator"), proof])).rejects.toThrow("not linked");
  await expect(behind(house.bureau, begin, [house.bureau.id("lead"), "ORGANISATION"])).rejects.toThrow(
    "all that its account has",
  );
});
