import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { behind } from "../support/behind.js";
import { firstMoment, password } from "../support/bureau.js";
import { Organised, ownOf } from "../support/organised.js";
import { Visitor } from "../support/visitor.js";

let house: Organised;

beforeAll(async () => {
  house = await Organised.open();
});

beforeEach(() => house.begin());

afterAll(() => house?.close());

const at = (name: string) => `${name}@bureau.test`;

test.each([
  ["is not vouched for", { email_verified: false }],
  ["is vouched for in words only", { email_verified: "true" }],
  ["is another's", { email: "fg@bureau.test" }],
  ["is not told", { email: undefined }],
  ["is not vouched for, whatever else is said", { email_verified: false, xms_edov: true }],
])("an account whose address %s is not linked", async (_, said) => {
  const visitor = await house.signedIn("ministry");

  const back = await visitor.link(house.organisation, house.member("ministry", said));

  expect(back.headers.location).toBe("/admin/#/account");
  const { visit } = await visitor.session();
  expect(visit).toEqual({ end: "NOT_LINKED", message: expect.stringMatching(/^Dit organisatie-account is niet/) });
  expect((await ownOf(visitor)).organisation).toBeNull();
  expect(await house.lastEvent("linkOrganisation")).toEqual({
    actor: house.bureau.id("ministry"),
    outcome: "refused",
    rule: "security/measures",
  });
});

test("a provider may say it in the token, and Entra in words of its own", async () => {
  await house.organisation.knows(house.bureau.url, { inToken: true });
  const visitor = await house.signedIn("ministry");
  const id = house.member("ministry", { email_verified: undefined, xms_edov: true });
  const before = house.organisation.asked.length;

  await visitor.link(house.organisation, id);

  expect((await visitor.session()).visit).toEqual({ end: "LINKED" });
  expect(house.organisation.asked.slice(before)).not.toContain("/me");
  await house.organisation.knows(house.bureau.url);
});

test("only who signed in shortly ago links, and only what is nobody else's here", async () => {
  await house.linked("consultant");
  await house.bureau.clock(firstMoment);
  const visitor = await house.signedIn("consultant2");
  // An address may have been another's before.
  house.organisation.members.set("lid-consultant", { email: at("consultant2"), email_verified: true });
  await visitor.link(house.organisation, "lid-consultant");
  expect((await visitor.session()).visit.end).toBe("NOT_LINKED");

  await house.bureau.clock("2026-03-02T10:14:00+01:00");
  await visitor.session();
  await house.bureau.clock("2026-03-02T10:15:10+01:00");
  const late = await visitor.send("post", "/account/organisation/begin");
  expect({ status: late.status, clause: late.body.clause }).toEqual({ status: 422, clause: "security/measures" });
  expect((await visitor.send("delete", "/account/organisation")).body.clause).toBe("security/measures");
  const nobody = await new Visitor(house.bureau.url).send("post", "/account/organisation/begin");
  expect(nobody.status).toBe(401);
});

test("what somebody links is his who went there, and not whoever signed in in his place meanwhile", async () => {
  const visitor = await house.signedIn("fg");
  const { body } = await visitor.send("post", "/account/organisation/begin");
  const back = await visitor.backOn(await house.organisation.signIn(body.address, house.member("fg")));
  const secret = visitor.parts[3];
  await visitor.signIn(at("administrator"), password);
  const cookie = `__Host-beveiliging=${[...visitor.parts, secret].join(".")}`;

  await visitor.send("get", back, undefined, { cookie });

  expect(
    (await behind(house.bureau, "select from organisation_link where account_id = $1", [house.bureau.id("fg")])).length,
  ).toBe(0);
  expect((await ownOf(visitor)).organisation).toBeNull();
});

test("unlinked it opens nothing more, and what was begun with it elsewhere ends", async () => {
  const id = await house.linked("consultant2", { amr: ["mfa"] });
  const { visitor: elsewhere } = await house.comesIn(id);
  const { visitor } = await house.comesIn(id);

  expect((await visitor.send("delete", "/account/organisation")).status).toBe(204);

  expect((await elsewhere.session()).name).toBeNull();
  expect((await visitor.session()).name).toBe("Verzonnen consultant2");
  expect((await house.comesIn(id)).session.visit.end).toBe("REFUSED");
  expect((await visitor.send("delete", "/account/organisation")).status).toBe(404);
  expect(await house.lastEvent("unlinkOrganisation")).toMatchObject({ outcome: "not_found" });
});

test("who got his access back by two people has no link any more", async () => {
  const id = await house.linked("fg", { amr: ["mfa"] });
  expect((await house.comesIn(id)).session.name).toBe("Verzonnen fg");
  const administrator = await house.signedIn("administrator");
  await administrator.send("post", "/recoveries", { accountId: house.bureau.id("fg") });
  const [{ id: recovery }] = (await administrator.send("get", "/recoveries")).body.recoveries;
  const lead = (await house.comesIn(await house.linked("lead", { amr: ["mfa"] }))).visitor;
  const { code } = (await lead.send("post", `/recoveries/${recovery}`)).body;
  const given = { email: at("fg"), code, password: "een-heel-nieuw-wachtwoord" };
  expect((await new Visitor(house.bureau.url).send("post", "/session/recovery", given)).status).toBe(204);

  expect((await house.comesIn(id)).session.visit.end).toBe("REFUSED");
});
