import { createHmac, generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { Bureau, firstMoment, password } from "../support/bureau.js";
import { Organisation, signed } from "../support/organisation.js";
import type { RunningServer } from "../support/server.js";
import { Visitor } from "../support/visitor.js";

let bureau: Bureau;
let organisation: Organisation;
const member = "lid-office";
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });

beforeAll(async () => {
  organisation = await Organisation.open();
  bureau = await Bureau.open([], { oidc: organisation.settings });
  await organisation.knows(bureau.url);
  organisation.members.set(member, { email: "office@bureau.test", email_verified: true, amr: ["mfa"] });
  const visitor = new Visitor(bureau.url);
  await visitor.signIn("office@bureau.test", password);
  await visitor.link(organisation, member);
}, 60_000);

beforeEach(async () => {
  Object.assign(organisation, { manner: "answers", forgery: undefined });
  await behind(bureau, "delete from throttle");
});

afterAll(async () => {
  await bureau?.close();
  await organisation?.close();
});

/** A browser that went, and the address at which the provider leaves it. */
async function gone() {
  const visitor = new Visitor(bureau.url);
  const { headers } = await visitor.send("get", "/session/oidc");
  const back = new URL(await organisation.signIn(headers.location ?? "", member));
  return { visitor, back, asked: new URL(headers.location ?? "") };
}
const changed = (address: URL, change: (query: URLSearchParams) => void): string => {
  const url = new URL(address);
  change(url.searchParams);
  return url.href;
};
const endOf = async (visitor: Visitor) => {
  const { visit, name } = await visitor.session();
  return visit?.end ?? name;
};
const refusals = async () =>
  (
    await behind(
      bureau,
      "select from event where action = 'signIn' and outcome = 'refused' and rule = 'security/measures'",
    )
  ).length;

test("in the same browser, once, it opens the door", async () => {
  const { visitor, back } = await gone();

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
  const { visitor, back } = await gone();

  await visitor.comeBack(changed(back, change));

  expect(await endOf(visitor)).toBe("REFUSED");
  await visitor.comeBack(back.href);
  expect(await endOf(visitor)).toBe("BROKEN_OFF");
  expect(await refusals()).toBe(before + 2);
});

test("a code opens the door once: not to the same browser, nor to a new visit, nor to two at the same moment", async () => {
  const { visitor, back } = await gone();
  const cookie = visitor.cookie;
  const finish = await visitor.backOn(back.href);
  const both = await Promise.all([1, 2, 3].map(() => supertest(bureau.url).get(finish).set("cookie", cookie)));
  const given = both.map(({ headers }) => String(headers["set-cookie"]).split(".")[0]);
  expect(given.filter((ticket) => ticket === "__Host-beveiliging=office")).toHaveLength(1);

  await visitor.send("get", finish, undefined, { cookie });
  expect(await endOf(visitor)).toBe("BROKEN_OFF");
  const anew = await gone();
  const used = changed(anew.back, (query) => query.set("code", back.searchParams.get("code") ?? ""));
  await anew.visitor.comeBack(used);
  expect(await endOf(anew.visitor)).toBe("REFUSED");
});

test("an answer is of use in the browser that went only, whoever else brings it", async () => {
  const [own, others] = [await gone(), await gone()];
  const stranger = new Visitor(bureau.url);

  // Somebody else's browser with this answer, and this browser with somebody else's: a door that was set ajar for another.
  await stranger.comeBack(own.back.href);
  expect(await endOf(stranger)).toBe("BROKEN_OFF");
  await own.visitor.comeBack(others.back.href);
  expect(await endOf(own.visitor)).toBe("REFUSED");
  // Who led another to sign in at the provider is left with nothing: the answer never reaches his own browser.
  const thief = new Visitor(bureau.url);
  const { headers } = await thief.send("get", "/session/oidc");
  const victim = new Visitor(bureau.url);
  await victim.comeBack(await organisation.signIn(headers.location ?? "", member));
  await thief.send("get", "/session/oidc/finish");
  expect([await endOf(victim), await endOf(thief)]).toEqual(["BROKEN_OFF", "REFUSED"]);
});

test("a cookie that was made up binds nothing", async () => {
  const { visitor, back } = await gone();
  const [role = "", ticket = "", mark = "", secret = ""] = visitor.parts;
  const finish = await visitor.backOn(back.href);

  for (const forged of ["A".repeat(43), secret.slice(1), `${secret}A`, "", "%00", "LINKED"]) {
    const cookie = `__Host-beveiliging=${[role, ticket, mark, forged].join(".")}`;
    const { headers, status } = await supertest(bureau.url).get(finish).set("cookie", cookie);
    expect(status).toBe(303);
    expect(String(headers["set-cookie"])).toMatch(/^__Host-beveiliging=-\.-\.\.BROKEN_OFF;/);
  }
});

test("whoever stays away more than ten minutes begins anew", async () => {
  await bureau.clock(firstMoment);
  const [early, late] = [await gone(), await gone()];
  await bureau.clock("2026-03-02T10:09:50+01:00");
  await early.visitor.comeBack(early.back.href);
  await bureau.clock("2026-03-02T10:10:10+01:00");
  await late.visitor.comeBack(late.back.href);

  expect([await endOf(early.visitor), await endOf(late.visitor)]).toEqual(["Verzonnen office", "BROKEN_OFF"]);
  await new Visitor(bureau.url).send("get", "/session/oidc");
  expect(await behind(bureau, "select from organisation_visit where ends_at <= house_now()")).toEqual([]);
});

const seconds = () => Math.floor(Date.now() / 1000);
test.each<[string, Organisation["forgery"]]>([
  ["is signed with another key", (claims) => signed(claims, other.privateKey)],
  ["is signed with a key that nobody knows", (claims) => signed(claims, other.privateKey, { kid: "elders" })],
  ["is not signed", (claims, own) => `${signed(claims, own, { alg: "none" }).split(".").slice(0, 2).join(".")}.`],
  [
    "is signed with what the house calls itself by",
    (claims, own) => {
      const text = signed(claims, own, { alg: "HS256" }).split(".").slice(0, 2).join(".");
      const secret = organisation.settings.clientSecret;
      return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
    },
  ],
  ["is of another visit", (claims, own) => signed({ ...claims, nonce: "B".repeat(43) }, own)],
  ["is of no visit", ({ nonce, ...claims }, own) => signed(claims, own)],
  ["is of another provider", (claims, own) => signed({ ...claims, iss: "https://login.elders.test" }, own)],
  ["is for another house", (claims, own) => signed({ ...claims, aud: "een-ander" }, own)],
  [
    "is for another house too, at whose wish",
    (claims, own) => signed({ ...claims, aud: ["zorgvuldig", "een-ander"], azp: "een-ander" }, own),
  ],
  ["is over", (claims, own) => signed({ ...claims, exp: seconds() - 60 }, own)],
  ["does not end", ({ exp, ...claims }, own) => signed(claims, own)],
  ["tells of a long time ago", (claims, own) => signed({ ...claims, auth_time: seconds() - 700 }, own)],
  ["does not tell of when", ({ auth_time, ...claims }, own) => signed(claims, own)],
  ["names nobody", ({ sub, ...claims }, own) => signed(claims, own)],
])("a token that %s opens nothing", async (_, forgery) => {
  const { visitor, back } = await gone();
  organisation.forgery = forgery;

  await visitor.comeBack(back.href);

  expect(await endOf(visitor)).toBe("REFUSED");
});

test("a token as it should be, signed anew, opens the door: so it is the fault in each of them that counts", async () => {
  const { visitor, back } = await gone();
  organisation.forgery = (claims, own) => signed(claims, own);

  await visitor.comeBack(back.href);

  expect(await endOf(visitor)).toBe("Verzonnen office");
});

test.each(["https://elders.test", "//elders.test", "javascript:alert(1)", "/admin/../elders", "\\\\elders.test"])(
  "nobody is led away to %s, whatever parameter says so",
  async (elsewhere) => {
    const names = ["redirect_uri", "redirect", "next", "url", "to", "returnTo", "target_link_uri", "iss_hint"];
    const away = (query: URLSearchParams) => {
      for (const name of names) query.set(name, elsewhere);
    };
    const visitor = new Visitor(bureau.url);
    const begun = new URL("/session/oidc", bureau.url);
    away(begun.searchParams);
    const { headers } = await visitor.send("get", `${begun.pathname}${begun.search}`);
    expect(new URL(headers.location ?? "").searchParams.get("redirect_uri")).toBe(
      `${bureau.url}/session/oidc/callback`,
    );

    const back = changed(new URL(await organisation.signIn(headers.location ?? "", member)), away);
    const finish = await visitor.backOn(back);
    expect(finish).toMatch(/^\/session\/oidc\/finish\?/);
    for (const name of names.filter((one) => one !== "iss")) expect(finish).not.toContain(`${name}=`);
    const came = await visitor.send("get", finish);

    expect(came.headers.location).toBe("/admin/");
    expect(await endOf(visitor)).toBe("Verzonnen office");
  },
);

test("the page on which the provider leaves people is bare, and takes over nothing that is written to it", async () => {
  const page = await supertest(bureau.url).get("/session/oidc/callback").query({
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
  const visitor = new Visitor(bureau.url);
  await visitor.signIn("office@bureau.test", password);

  for (const from of ["cross-site", "same-site"]) {
    // A strict cookie is not shown with what another site begins.
    const sent = await supertest(bureau.url).get("/session/oidc").set("sec-fetch-site", from);
    expect({ to: sent.headers.location, cookie: sent.headers["set-cookie"] }).toEqual({
      to: "/admin/",
      cookie: undefined,
    });
  }
  const own = await visitor.send("get", "/session/oidc", undefined, { "sec-fetch-site": "same-origin" });
  expect(own.headers.location).toMatch(organisation.issuer);
  expect((await visitor.session()).name).toBe("Verzonnen office");
  const foreign = await visitor.send("post", "/account/organisation/begin", {}, { origin: "https://elders.test" });
  expect(foreign.status).toBe(403);
});

test.each([
  ["access_denied", "BROKEN_OFF"],
  ["login_required", "BROKEN_OFF"],
  ["temporarily_unavailable", "UNREACHABLE"],
])("a provider that answers %s lets nobody in, and the person hears what he can do", async (error, end) => {
  const { visitor, asked } = await gone();
  const state = asked.searchParams.get("state") ?? "";
  const query = new URLSearchParams({ error, state, iss: organisation.issuer });

  await visitor.comeBack(`${bureau.url}/session/oidc/callback?${query}`);

  const { visit } = await visitor.session();
  expect(visit).toEqual({ end, message: expect.stringMatching(/^Het (inloggen|lukt nu niet)/) });
});

test.each<[string, () => void]>([
  [
    "is broken",
    () => {
      organisation.manner = "is broken";
    },
  ],
  [
    "gives out no tokens",
    () => {
      organisation.forgery = () => "een.token.niet";
    },
  ],
])(
  "a provider that %s when somebody comes back opens nothing, and he hears that it does not work now",
  async (_, breaks) => {
    const { visitor, back } = await gone();
    breaks();

    await visitor.comeBack(back.href);

    expect(await endOf(visitor)).toBe("UNREACHABLE");
  },
);

/** A house that has not asked the provider anything yet. */
async function newcomer(oidc: object, work: (server: RunningServer) => Promise<void>): Promise<void> {
  const server = await bureau.beside({ oidc: { ...organisation.settings, ...oidc } });
  await work(server).finally(() => server.stop());
}

test.each(["is broken", "is silent"] as const)(
  "a provider that %s stops no start and no other way in",
  async (manner) => {
    organisation.manner = manner;
    await newcomer({}, async ({ url }) => {
      const visitor = new Visitor(url);
      const begun = Date.now();
      const tried = await visitor.send("get", "/session/oidc");
      const took = Date.now() - begun;

      expect(tried.headers.location).toBe("/admin/");
      expect((await visitor.session()).visit).toEqual({
        end: "UNREACHABLE",
        message: expect.stringMatching(/^Het lukt nu niet om in te loggen bij uw organisatie\. Gebruik uw wachtwoord/),
      });
      expect(took).toBeLessThan(9_000);
      expect((await visitor.signIn("office@bureau.test", password)).status).toBe(204);
      const link = await visitor.send("post", "/account/organisation/begin");
      expect({ status: link.status, clause: link.body.clause }).toEqual({ status: 422, clause: "security/measures" });

      // It is asked again, and not taken for down for ever.
      organisation.manner = "answers";
      expect((await visitor.send("get", "/session/oidc")).headers.location).toMatch(organisation.issuer);
    });
  },
  40_000,
);

test("a provider that calls itself otherwise than was written down is another", async () => {
  await newcomer({ issuer: `${organisation.issuer}/` }, async ({ url }) => {
    expect((await new Visitor(url).send("get", "/session/oidc")).headers.location).toMatch(organisation.issuer);
  });
  await newcomer({ issuer: `${organisation.issuer}/elders` }, async ({ url }) => {
    const visitor = new Visitor(url);
    await visitor.send("get", "/session/oidc");
    expect((await visitor.session()).visit.end).toBe("UNREACHABLE");
  });
});

test("a house that is not known there as it thinks lets nobody in", async () => {
  await newcomer({ clientSecret: "een-ander-geheim" }, async ({ url }) => {
    await organisation.knows(url);
    const visitor = new Visitor(url);
    await visitor.visit(organisation, member);
    expect((await visitor.session()).visit.end).toBe("UNREACHABLE");
  });
  await organisation.knows(bureau.url);
});

test("every answer along the way carries all headers, and no cookie beside the one", async () => {
  const { visitor, back } = await gone();
  const finish = await visitor.backOn(back.href);
  const answers = [
    await visitor.send("get", "/session/oidc"),
    await supertest(bureau.url).get(`${back.pathname}${back.search}`),
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
