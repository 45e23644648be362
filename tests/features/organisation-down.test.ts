import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { password } from "../support/bureau.js";
import { endOf, Organised } from "../support/organised.js";
import type { RunningServer } from "../support/server.js";
import { Visitor } from "../support/visitor.js";

let house: Organised;
let member: string;

beforeAll(async () => {
  house = await Organised.open();
  member = await house.linked("office", { amr: ["mfa"] });
});

beforeEach(() => house.begin());

afterAll(() => house?.close());

test.each([
  ["access_denied", "BROKEN_OFF"],
  ["login_required", "BROKEN_OFF"],
  ["temporarily_unavailable", "UNREACHABLE"],
])("a provider that answers %s lets nobody in, and the person hears what he can do", async (error, end) => {
  const { visitor, asked } = await house.gone(member);
  const state = asked.searchParams.get("state") ?? "";
  const query = new URLSearchParams({ error, state, iss: house.organisation.issuer });

  await visitor.comeBack(`${house.bureau.url}/session/oidc/callback?${query}`);

  const { visit } = await visitor.session();
  expect(visit).toEqual({ end, message: expect.stringMatching(/^Het (inloggen|lukt nu niet)/) });
});

test.each<[string, () => void]>([
  [
    "is broken",
    () => {
      house.organisation.manner = "is broken";
    },
  ],
  [
    "gives out no tokens",
    () => {
      house.organisation.forgery = () => "een.token.niet";
    },
  ],
])(
  "a provider that %s when somebody comes back opens nothing, and he hears that it does not work now",
  async (_, breaks) => {
    const { visitor, back } = await house.gone(member);
    breaks();

    await visitor.comeBack(back.href);

    expect(await endOf(visitor)).toBe("UNREACHABLE");
  },
);

/** A house that has not asked the provider anything yet. */
async function newcomer(oidc: object, work: (server: RunningServer) => Promise<void>): Promise<void> {
  const server = await house.bureau.beside({ oidc: { ...house.organisation.settings, ...oidc } });
  await work(server).finally(() => server.stop());
}

test.each(["is broken", "is silent"] as const)(
  "a provider that %s stops no start and no other way in",
  async (manner) => {
    house.organisation.manner = manner;
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
      house.organisation.manner = "answers";
      expect((await visitor.send("get", "/session/oidc")).headers.location).toMatch(house.organisation.issuer);
    });
  },
  40_000,
);

test("a provider that calls itself otherwise than was written down is another", async () => {
  await newcomer({ issuer: `${house.organisation.issuer}/` }, async ({ url }) => {
    expect((await new Visitor(url).send("get", "/session/oidc")).headers.location).toMatch(house.organisation.issuer);
  });
  await newcomer({ issuer: `${house.organisation.issuer}/elders` }, async ({ url }) => {
    const visitor = new Visitor(url);
    await visitor.send("get", "/session/oidc");
    expect((await visitor.session()).visit.end).toBe("UNREACHABLE");
  });
});

test("a house that is not known there as it thinks lets nobody in", async () => {
  await newcomer({ clientSecret: "een-ander-geheim" }, async ({ url }) => {
    await house.organisation.knows(url);
    const visitor = new Visitor(url);
    await visitor.visit(house.organisation, member);
    expect((await visitor.session()).visit.end).toBe("UNREACHABLE");
  });
  await house.organisation.knows(house.bureau.url);
});
