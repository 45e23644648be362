import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { firstMoment, password } from "../support/bureau.js";
import { changed, endOf, Organised } from "../support/organised.js";
import { Visitor } from "../support/visitor.js";

let house: Organised;
let member: string;

beforeAll(async () => {
  house = await Organised.open();
  member = await house.linked("office", { amr: ["mfa"] });
});

beforeEach(() => house.begin());

afterAll(() => house?.close());

const refusals = async () => {
  const refused = "select from event where action = 'signIn' and outcome = 'refused' and rule = 'security/measures'";
  return (await behind(house.bureau, refused)).length;
};

test("in the same browser, once, it opens the door", async () => {
  const { visitor, back } = await house.gone(member);

  const came = await visitor.comeBack(back.href);

  expect(came.headers.location).toBe("/admin/");
  expect(await endOf(visitor)).toBe("Verzonnen office");
});

test.each<[string, (query: URLSearchParams) => void]>([
  ["another state", (query) => query.set("state", "A".repeat(43))],
  ["no state", (query) => query.delete("state")],
  ["two states", (query) => query.append("state", query.get("state") ?? "")],
  ["another provider's name", (query) => query.set("iss", "https://login.elders.test")],
  ["no provider's name, where it always gives one", (query) => query.delete("iss")],
  ["another code", (query) => query.set("code", "A".repeat(43))],
  ["no code", (query) => query.delete("code")],
])("an answer with %s opens nothing, and is no more an answer after that", async (_, change) => {
  const before = await refusals();
  const { visitor, back } = await house.gone(member);

  await visitor.comeBack(changed(back, change));

  expect(await endOf(visitor)).toBe("REFUSED");
  await visitor.comeBack(back.href);
  expect(await endOf(visitor)).toBeNull();
  expect(await refusals()).toBe(before + 2);
});

test("a code opens the door once: not to the same browser, nor to a new visit, nor to two at the same moment", async () => {
  const { visitor, back } = await house.gone(member);
  const cookie = visitor.cookie;
  const finish = await visitor.backOn(back.href);
  const both = await Promise.all([1, 2, 3].map(() => supertest(house.bureau.url).get(finish).set("cookie", cookie)));
  const given = both.map(({ headers }) => String(headers["set-cookie"]).split(".")[0]);
  expect(given.filter((ticket) => ticket === "__Host-beveiliging=office")).toHaveLength(1);

  await visitor.send("get", finish, undefined, { cookie });
  expect(await endOf(visitor)).toBe("BROKEN_OFF");
  const anew = await house.gone(member);
  const used = changed(anew.back, (query) => query.set("code", back.searchParams.get("code") ?? ""));
  await anew.visitor.comeBack(used);
  expect(await endOf(anew.visitor)).toBe("REFUSED");
});

test("an answer is of use in the browser that went only, whoever else brings it", async () => {
  const [own, others] = [await house.gone(member), await house.gone(member)];
  const stranger = new Visitor(house.bureau.url);

  // Somebody else's browser with this answer, and this browser with somebody else's: a door that was set ajar for another.
  await stranger.comeBack(own.back.href);
  expect(await endOf(stranger)).toBeNull();
  await own.visitor.comeBack(others.back.href);
  expect(await endOf(own.visitor)).toBe("REFUSED");
  // Who led another to sign in at the provider is left with nothing: the answer never reaches his own browser.
  const thief = new Visitor(house.bureau.url);
  const { headers } = await thief.send("get", "/session/oidc");
  const victim = new Visitor(house.bureau.url);
  await victim.comeBack(await house.organisation.signIn(headers.location ?? "", member));
  await thief.send("get", "/session/oidc/finish");
  expect([await endOf(victim), await endOf(thief)]).toEqual([null, "REFUSED"]);
});

test("a cookie that was made up binds nothing", async () => {
  const { visitor, back } = await house.gone(member);
  const [role = "", ticket = "", mark = "", secret = ""] = visitor.parts;
  const finish = await visitor.backOn(back.href);

  for (const forged of ["A".repeat(43), secret.slice(1), `${secret}A`, "", "%00", "LINKED"]) {
    const cookie = `__Host-beveiliging=${[role, ticket, mark, forged].join(".")}`;
    const { headers } = await supertest(house.bureau.url).get(finish).set("cookie", cookie);
    expect(headers.location).toBe("/admin/");
    if (forged.length !== 43) expect(headers["set-cookie"]).toBeUndefined();
    else expect(String(headers["set-cookie"])).toMatch(/^__Host-beveiliging=-\.-\.\.BROKEN_OFF;/);
  }
});

test("whoever stays away more than ten minutes begins anew", async () => {
  await house.bureau.clock(firstMoment);
  const [early, late] = [await house.gone(member), await house.gone(member)];
  await house.bureau.clock("2026-03-02T10:09:50+01:00");
  await early.visitor.comeBack(early.back.href);
  await house.bureau.clock("2026-03-02T10:10:10+01:00");
  await late.visitor.comeBack(late.back.href);

  expect([await endOf(early.visitor), await endOf(late.visitor)]).toEqual(["Verzonnen office", "BROKEN_OFF"]);
  await new Visitor(house.bureau.url).send("get", "/session/oidc");
  expect(await behind(house.bureau, "select from organisation_visit where ends_at <= house_now()")).toEqual([]);
});

test.each(["https://elders.test", "//elders.test", "javascript:alert(1)", "/admin/../elders", "\\\\elders.test"])(
  "nobody is led away to %s, whatever parameter says so",
  async (elsewhere) => {
    const names = ["redirect_uri", "redirect", "next", "url", "to", "returnTo", "target_link_uri", "iss_hint"];
    const away = (query: URLSearchParams) => {
      for (const name of names) query.set(name, elsewhere);
    };
    const visitor = new Visitor(house.bureau.url);
    const begun = new URL("/session/oidc", house.bureau.url);
    away(begun.searchParams);
    const { headers } = await visitor.send("get", `${begun.pathname}${begun.search}`);
    expect(new URL(headers.location ?? "").searchParams.get("redirect_uri")).toBe(
      `${house.bureau.url}/session/oidc/callback`,
    );

    const back = changed(new URL(await house.organisation.signIn(headers.location ?? "", member)), away);
    const finish = await visitor.backOn(back);
    expect(finish).toMatch(/^\/session\/oidc\/finish\?/);
    for (const name of names.filter((one) => one !== "iss")) expect(finish).not.toContain(`${name}=`);
    const came = await visitor.send("get", finish);

    expect(came.headers.location).toBe("/admin/");
    expect(await endOf(visitor)).toBe("Verzonnen office");
  },
);

test("the page on which the provider leaves people is bare, and takes over nothing that is written to it", async () => {
  const page = await supertest(house.bureau.url).get("/session/oidc/callback").query({
    code: `"><script>alert(1)</script>'`,
    state: "&amp;",
    error: "javascript:alert(1)",
    error_description: "geheim",
  });

  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/<script|javascript:|geheim|http-equiv="refresh" content="0; url=[^"]*"[^>]+>.*alert/s);
  expect(page.text.match(/<(?!\/|!)\w+/g)).toEqual([
    "<html",
    "<head",
    ...Array(4).fill("<meta"),
    "<title",
    "<body",
    "<main",
    "<p",
    "<a",
    "<p",
    "<a",
  ]);
  expect(page.headers).toMatchObject({
    "content-security-policy": expect.stringMatching(/^default-src 'none'; /),
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  expect(page.headers["set-cookie"]).toBeUndefined();
});

test("another site that sends people there takes away nobody's session", async () => {
  const visitor = new Visitor(house.bureau.url);
  await visitor.signIn("office@bureau.test", password);

  for (const from of ["cross-site", "same-site"]) {
    // A strict cookie is not shown with what another site begins.
    const sent = await supertest(house.bureau.url).get("/session/oidc").set("sec-fetch-site", from);
    expect({ to: sent.headers.location, cookie: sent.headers["set-cookie"] }).toEqual({
      to: "/admin/",
      cookie: undefined,
    });
    const back = await supertest(house.bureau.url)
      .get("/session/oidc/finish?code=x&state=x")
      .set("sec-fetch-site", from);
    expect({ to: back.headers.location, cookie: back.headers["set-cookie"] }).toEqual({
      to: "/admin/",
      cookie: undefined,
    });
  }
  const own = await visitor.send("get", "/session/oidc", undefined, { "sec-fetch-site": "same-origin" });
  expect(own.headers.location).toMatch(house.organisation.issuer);
  expect((await visitor.session()).name).toBe("Verzonnen office");
  const foreign = await visitor.send("post", "/account/organisation/begin", {}, { origin: "https://elders.test" });
  expect(foreign.status).toBe(403);
});

test("every answer along the way carries all headers, and no cookie beside the one", async () => {
  const { visitor, back } = await house.gone(member);
  const finish = await visitor.backOn(back.href);
  const answers = [
    await visitor.send("get", "/session/oidc"),
    await supertest(house.bureau.url).get(`${back.pathname}${back.search}`),
    await visitor.send("get", finish),
  ];

  for (const { headers } of answers) {
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; /);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    for (const line of [headers["set-cookie"] ?? []].flat() as string[])
      expect(line).toMatch(/^__Host-beveiliging=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  }
});
