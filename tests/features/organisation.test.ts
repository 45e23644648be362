import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { Bureau, firstMoment, type PersonName, password } from "../support/bureau.js";
import { Organisation } from "../support/organisation.js";
import { Visitor } from "../support/visitor.js";

let bureau: Bureau;
let organisation: Organisation;

beforeAll(async () => {
  organisation = await Organisation.open();
  bureau = await Bureau.open([], { oidc: organisation.settings });
  await organisation.knows(bureau.url);
  await bureau.agree("former", "2026-03-02", "2029-06-30");
}, 60_000);

beforeEach(() => behind(bureau, "delete from throttle"));

afterAll(async () => {
  await bureau?.close();
  await organisation?.close();
});

const address = (name: PersonName) => `${name}@bureau.test`;
const wrong = { status: 401, needs: "code" };

/** Somebody signed in with his password, in a browser of his own. */
async function signedIn(name: PersonName, code?: string): Promise<Visitor> {
  const visitor = new Visitor(bureau.url);
  expect((await visitor.signIn(address(name), password, code)).status).toBe(204);
  return visitor;
}

/** A member of the organisation, whom it vouches for. */
function member(name: PersonName, said: object = {}): string {
  const id = `lid-${name}`;
  organisation.members.set(id, { email: address(name), email_verified: true, amr: ["pwd"], ...said });
  return id;
}

async function linked(name: PersonName, said: object = {}): Promise<string> {
  const id = member(name, said);
  const visitor = await signedIn(name);
  await visitor.link(organisation, id);
  expect((await visitor.session()).visit).toEqual({ end: "LINKED" });
  return id;
}

/** Comes in by the organisation in a new browser. */
async function comesIn(id: string) {
  const visitor = new Visitor(bureau.url);
  const { status, headers } = await visitor.visit(organisation, id);
  expect({ status, to: headers.location }).toEqual({ status: 303, to: "/admin/" });
  return { visitor, session: await visitor.session() };
}
const ownOf = async (visitor: Visitor) => (await visitor.send("get", "/account")).body;
const lastEvent = async (action: string) =>
  (
    await behind(bureau, "select actor, outcome, rule from event where action = $1 order by xid desc limit 1", [action])
  )[0];

test("goes with code, PKCE, state and nonce, asks for no more than it needs and that he proves himself anew", async () => {
  const visitor = new Visitor(bureau.url);
  const gone = await visitor.send("get", "/session/oidc");
  const asked = new URL(gone.headers.location ?? "");
  const told = Object.fromEntries(asked.searchParams);

  expect(`${asked.origin}${asked.pathname}`).toBe(`${organisation.issuer}/auth`);
  expect(told).toMatchObject({
    client_id: "zorgvuldig",
    response_type: "code",
    redirect_uri: `${bureau.url}/session/oidc/callback`,
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

  const office = await signedIn("office");
  const { body } = await office.send("post", "/account/organisation/begin");
  expect(new URL(body.address).searchParams.get("scope")).toBe("openid email");
});

test("whoever linked his account comes in by it; when, and that it was used, he sees on his own page", async () => {
  const id = await linked("office");
  expect(await lastEvent("linkOrganisation")).toEqual({ actor: bureau.id("office"), outcome: "ok", rule: null });

  const { visitor, session } = await comesIn(id);

  expect(session).toMatchObject({ name: "Verzonnen office", role: "office", provider: { name: null } });
  expect(session.visit).toBeUndefined();
  const own = await ownOf(visitor);
  expect(own.sessions[0]).toMatchObject({ isThis: true, provenBy: "ORGANISATION" });
  expect(own.organisation).toEqual({ linkedAt: expect.any(String), usedAt: expect.any(String) });
  expect(await lastEvent("signIn")).toEqual({ actor: bureau.id("office"), outcome: "ok", rule: null });

  await visitor.send("delete", "/account/sessions");
  expect((await visitor.session()).name).toBeNull();
});

test("of who is let in nothing that the provider calls him, and no secret of a visit, stands in the database", async () => {
  const { visitor } = await comesIn(await linked("office"));
  const gone = await visitor.send("get", "/session/oidc");
  const asked = new URL(gone.headers.location ?? "").searchParams;
  const given = ["lid-office", organisation.issuer, visitor.parts[3], asked.get("state"), asked.get("nonce")];

  const tables = ["organisation_link", "organisation_visit", "session", "event", "throttle"];
  for (const table of tables)
    for (const { line } of await behind<{ line: string }>(bureau, `select t::text line from ${table} t`))
      for (const one of given) {
        expect(line).not.toContain(String(one));
        expect(line).not.toContain(Buffer.from(String(one)).toString("hex"));
      }
});

test("unknown, known by address but never linked, and a consultant without an agreement hear the same", async () => {
  const former = await linked("former");
  await behind(bureau, "delete from processor_agreement where account_id = $1", [bureau.id("former")]);

  const heard = [];
  for (const id of ["lid-onbekend", member("fg", { amr: ["mfa"] }), former]) {
    const { visitor, session } = await comesIn(id);
    heard.push({ session, cookie: visitor.cookie });
  }

  expect(heard[0]?.session).toMatchObject({ name: null, visit: { end: "REFUSED" } });
  expect(heard[0]?.session.visit.message).toMatch(/^Met dit organisatie-account kunt u hier niet inloggen/);
  expect(heard[1]).toEqual(heard[0]);
  expect(heard[2]).toEqual(heard[0]);
  expect(heard[0]?.cookie).toBe("");
  expect(await lastEvent("signIn")).toEqual({
    actor: bureau.id("former"),
    outcome: "refused",
    rule: "processors/consultants",
  });
});

test("what came of it is told once, in the language of who hears it", async () => {
  const visitor = new Visitor(bureau.url);
  await visitor.send("post", "/language", { language: "en" });
  await visitor.visit(organisation, "lid-onbekend");

  expect((await visitor.session()).visit.message).toMatch(/^You cannot sign in here with this organisation account/);
  expect((await visitor.session()).visit).toBeUndefined();
});

test("one factor there is as good as a password: the house's own second step is asked for, and counts once", async () => {
  const id = await linked("lead");
  const lead = bureau.as("lead");
  await lead.signIn();
  const { phone, recoveryCodes } = await lead.enrol();

  const { visitor, session } = await comesIn(id);
  expect(session).toMatchObject({ name: null, visit: { end: "CODE" } });
  const answer = (code: unknown) => visitor.send("post", "/session/oidc/code", { code });
  expect((await answer("000000")).body).toMatchObject({ needs: "code" });
  expect(await lastEvent("signIn")).toMatchObject({ actor: bureau.id("lead"), outcome: "refused" });
  expect((await visitor.session()).visit).toEqual({ end: "CODE" });
  const code = await phone.code();
  const before = { cookie: visitor.cookie };
  expect((await answer(code)).status).toBe(204);
  expect((await ownOf(visitor)).sessions[0].provenBy).toBe("ORGANISATION_CODE");

  // The browser's cookie of before opens nothing more, and neither does the code.
  const again = await visitor.send("post", "/session/oidc/code", { code }, before);
  expect({ status: again.status, needs: again.body.needs }).toEqual({ status: 401, needs: undefined });
  const other = await comesIn(id);
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
  const id = member("lead", said);

  const { session } = await comesIn(id);

  expect(session.visit?.end ?? session.name).toBe(isEnough ? "Verzonnen lead" : "CODE");
});

test("more factors there need none here, and the session says so", async () => {
  const { visitor } = await comesIn(member("lead", { amr: ["mfa"] }));

  expect((await ownOf(visitor)).sessions[0].provenBy).toBe("ORGANISATION_FACTORS");
});

test("a code is waited for five minutes, and weighed ten times an hour", async () => {
  const id = member("lead");
  await bureau.clock(firstMoment);
  const { visitor } = await comesIn(id);
  await bureau.clock("2026-03-02T10:05:10+01:00");
  expect((await visitor.session()).visit).toBeUndefined();
  const late = await visitor.send("post", "/session/oidc/code", { code: "000000" });
  expect({ status: late.status, needs: late.body.needs }).toEqual({ status: 401, needs: undefined });

  const inTime = (await comesIn(id)).visitor;
  const statuses: number[] = [];
  for (let turn = 0; turn < 11; turn++)
    statuses.push((await inTime.send("post", "/session/oidc/code", { code: "000000" })).status);
  expect(statuses).toEqual([...Array(10).fill(wrong.status), 429]);
});

test.each([
  ["is not vouched for", { email_verified: false }],
  ["is vouched for in words only", { email_verified: "true" }],
  ["is another's", { email: "fg@bureau.test" }],
  ["is not told", { email: undefined }],
  ["is not vouched for, whatever else is said", { email_verified: false, xms_edov: true }],
])("an account whose address %s is not linked", async (_, said) => {
  const visitor = await signedIn("ministry");

  const back = await visitor.link(organisation, member("ministry", said));

  expect(back.headers.location).toBe("/admin/#/account");
  const { visit } = await visitor.session();
  expect(visit).toEqual({ end: "NOT_LINKED", message: expect.stringMatching(/^Dit organisatie-account is niet/) });
  expect((await ownOf(visitor)).organisation).toBeNull();
  expect(await lastEvent("linkOrganisation")).toEqual({
    actor: bureau.id("ministry"),
    outcome: "refused",
    rule: "security/measures",
  });
});

test("a provider may say it in the token, and Entra in words of its own", async () => {
  await organisation.knows(bureau.url, { inToken: true });
  const visitor = await signedIn("ministry");
  const id = member("ministry", { email_verified: undefined, xms_edov: true });
  const before = organisation.asked.length;

  await visitor.link(organisation, id);

  expect((await visitor.session()).visit).toEqual({ end: "LINKED" });
  expect(organisation.asked.slice(before)).not.toContain("/me");
  await organisation.knows(bureau.url);
});

test("only who signed in shortly ago links, and only what is nobody else's here", async () => {
  await linked("consultant");
  await bureau.clock(firstMoment);
  const visitor = await signedIn("consultant2");
  // An address may have been another's before.
  organisation.members.set("lid-consultant", { email: address("consultant2"), email_verified: true });
  await visitor.link(organisation, "lid-consultant");
  expect((await visitor.session()).visit.end).toBe("NOT_LINKED");

  await bureau.clock("2026-03-02T10:14:00+01:00");
  await visitor.session();
  await bureau.clock("2026-03-02T10:15:10+01:00");
  const late = await visitor.send("post", "/account/organisation/begin");
  expect({ status: late.status, clause: late.body.clause }).toEqual({ status: 422, clause: "security/measures" });
  expect((await visitor.send("delete", "/account/organisation")).body.clause).toBe("security/measures");
  const nobody = await new Visitor(bureau.url).send("post", "/account/organisation/begin");
  expect(nobody.status).toBe(401);
});

test("what somebody links is his who went there, and not whoever signed in in his place meanwhile", async () => {
  const visitor = await signedIn("fg");
  const { body } = await visitor.send("post", "/account/organisation/begin");
  const back = await visitor.backOn(await organisation.signIn(body.address, member("fg")));
  const secret = visitor.parts[3];
  await visitor.signIn(address("administrator"), password);
  const cookie = `__Host-beveiliging=${[...visitor.parts, secret].join(".")}`;

  await visitor.send("get", back, undefined, { cookie });

  expect((await behind(bureau, "select from organisation_link where account_id = $1", [bureau.id("fg")])).length).toBe(
    0,
  );
  expect((await ownOf(visitor)).organisation).toBeNull();
});

test("unlinked it opens nothing more, and what was begun with it elsewhere ends", async () => {
  const id = await linked("consultant2", { amr: ["mfa"] });
  const { visitor: elsewhere } = await comesIn(id);
  const { visitor } = await comesIn(id);

  expect((await visitor.send("delete", "/account/organisation")).status).toBe(204);

  expect((await elsewhere.session()).name).toBeNull();
  expect((await visitor.session()).name).toBe("Verzonnen consultant2");
  expect((await comesIn(id)).session.visit.end).toBe("REFUSED");
  expect((await visitor.send("delete", "/account/organisation")).status).toBe(404);
  expect(await lastEvent("unlinkOrganisation")).toMatchObject({ outcome: "not_found" });
});

test("who got his access back by two people has no link any more", async () => {
  const id = await linked("fg", { amr: ["mfa"] });
  expect((await comesIn(id)).session.name).toBe("Verzonnen fg");
  const administrator = await signedIn("administrator");
  await administrator.send("post", "/recoveries", { accountId: bureau.id("fg") });
  const [{ id: recovery }] = (await administrator.send("get", "/recoveries")).body.recoveries;
  const lead = (await comesIn(member("lead", { amr: ["mfa"] }))).visitor;
  const { code } = (await lead.send("post", `/recoveries/${recovery}`)).body;
  const given = { email: address("fg"), code, password: "een-heel-nieuw-wachtwoord" };
  expect((await new Visitor(bureau.url).send("post", "/session/recovery", given)).status).toBe(204);

  expect((await comesIn(id)).session.visit.end).toBe("REFUSED");
});

test("from one place people go there a hundred times an hour", async () => {
  const goes = () =>
    new Visitor(bureau.url).send("get", "/session/oidc", undefined, { "x-forwarded-for": "203.0.113.9" });
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, goes));
  const visitor = new Visitor(bureau.url);

  const late = await visitor.send("get", "/session/oidc", undefined, { "x-forwarded-for": "203.0.113.9" });

  expect(late.headers.location).toBe("/admin/");
  expect((await visitor.session()).visit.message).toMatch(/^Te vaak geprobeerd/);
});

test("where no provider is set up there is no such way in", async () => {
  const plain = await bureau.beside();
  const visitor = new Visitor(plain.url);

  expect((await visitor.send("get", "/session/oidc")).status).toBe(404);
  expect((await visitor.session()).provider).toBeUndefined();
  await visitor.signIn(address("office"), password);
  expect((await visitor.send("post", "/account/organisation/begin")).status).toBe(404);
  expect((await ownOf(visitor)).organisation).toBeNull();
  await plain.stop();
});

test("the database lets no session begin by an account that is not linked", async () => {
  const begin = `insert into session (id, account_id, login, started_at, seen_at, ends_at, idle, proven_by, browser, system)
    values ('\\x00', $1, 'zv_office', house_now(), house_now(), house_now(), '1 minute', $2, 'OTHER', 'OTHER')`;

  for (const proof of ["ORGANISATION", "ORGANISATION_FACTORS"])
    await expect(behind(bureau, begin, [bureau.id("administrator"), proof])).rejects.toThrow("not linked");
  await expect(behind(bureau, begin, [bureau.id("lead"), "ORGANISATION"])).rejects.toThrow("all that its account has");
});
