import { afterAll, beforeAll, expect } from "@jest/globals";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { behind } from "../support/behind.js";
import { type PersonName, password } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Organisation } from "../support/organisation.js";
import type { RunningServer } from "../support/server.js";
import { Visitor } from "../support/visitor.js";

let organisation: Organisation;
let server: RunningServer | undefined;

beforeAll(async () => {
  organisation = await Organisation.open();
});

afterAll(async () => {
  await server?.stop();
  await organisation?.close();
});

/** The bureau of this file with accounts of an organisation let in. */
async function opened({ bureau }: World): Promise<RunningServer> {
  if (server) return server;
  server = await bureau.beside({ oidc: organisation.settings });
  await organisation.knows(server.url);
  return server;
}

/** Somebody signed in by his password, and what the organisation says of him. */
async function somebody(world: World, name: PersonName, said: object = {}): Promise<{ visitor: Visitor; id: string }> {
  const visitor = new Visitor((await opened(world)).url);
  const id = `lid-${name}`;
  organisation.members.set(id, { email: `${name}@bureau.test`, email_verified: true, amr: ["pwd"], ...said });
  await visitor.signIn(`${name}@bureau.test`, password);
  return { visitor, id };
}

async function comesIn({ url }: { url: string }, id: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  await visitor.visit(organisation, id);
  return visitor;
}

fulfils(
  "security/limited-access",
  "lets in by an organisation's account only whom its owner linked it to, and makes nobody an account",
  async (world) => {
    const { visitor, id } = await somebody(world, "office");
    const count = () => behind(world.bureau, "select count(*)::int n from account");
    const before = await count();
    for (const unlinked of [id, "lid-onbekend"])
      expect((await (await comesIn(visitor, unlinked)).session()).name).toBeNull();

    await visitor.link(organisation, id);

    expect((await (await comesIn(visitor, id)).session()).name).toBe("Verzonnen office");
    expect((await (await comesIn(visitor, "lid-onbekend")).session()).name).toBeNull();
    expect(await count()).toEqual(before);
  },
);

fulfils(
  "security/measures",
  "links an organisation's account only to who signed in here shortly ago, at an address that it vouches for",
  async (world) => {
    const { visitor, id } = await somebody(world, "fg", { email_verified: false });
    await visitor.link(organisation, id);
    expect((await visitor.session()).visit.end).toBe("NOT_LINKED");
    const [event] = await behind(
      world.bureau,
      "select outcome, rule from event where action = 'linkOrganisation' and actor = $1",
      [world.bureau.id("fg")],
    );
    expect(event).toEqual({ outcome: "refused", rule: "security/measures" });

    await world.clock("2026-03-02T11:00:00+01:00");
    const late = await somebody(world, "consultant");
    await world.clock("2026-03-02T11:14:00+01:00");
    await late.visitor.session();
    await world.clock("2026-03-02T11:15:10+01:00");
    const stale = await late.visitor.send("post", "/account/organisation/begin");
    expect({ status: stale.status, clause: stale.body.clause }).toEqual({ status: 422, clause: "security/measures" });
  },
);

fulfils("security/measures", "says that an organisation cannot be reached, and links nothing then", async (world) => {
  organisation.manner = "is broken";
  // It has not asked the provider anything yet.
  const newcomer = await world.bureau.beside({ oidc: organisation.settings });
  try {
    const visitor = new Visitor(newcomer.url);
    await visitor.signIn("administrator@bureau.test", password);

    const { status, body } = await visitor.send("post", "/account/organisation/begin");

    expect({ status, ...body }).toMatchObject({
      status: 422,
      clause: "security/measures",
      message: refusals["organisation-unreachable"],
    });
  } finally {
    organisation.manner = "answers";
    await newcomer.stop();
  }
});

fulfils(
  "security/measures",
  "takes one factor at the organisation for a password: a second step here is asked for all the same",
  async (world) => {
    const { visitor, id } = await somebody(world, "lead");
    await visitor.link(organisation, id);
    const lead = world.as("lead");
    await lead.signIn();
    const { phone } = await lead.enrol();

    const back = await comesIn(visitor, id);
    expect((await back.session()).name).toBeNull();
    expect((await back.send("post", "/session/oidc/code", { code: "000000" })).status).toBe(401);
    expect((await back.send("post", "/session/oidc/code", { code: await phone.code() })).status).toBe(204);
    expect((await back.session()).name).toBe("Verzonnen lead");
  },
);

fulfils(
  "processors/consultants",
  "lets no consultant in by his organisation on a day without an agreement, and tells him no more than a stranger",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const { visitor, id } = await somebody(world, "consultant2");
    await visitor.link(organisation, id);
    expect((await (await comesIn(visitor, id)).session()).name).toBe("Verzonnen consultant2");

    await world.clock("2029-07-01T09:00:00+02:00");

    const [his, anybodys] = [await comesIn(visitor, id), await comesIn(visitor, "lid-onbekend")];
    expect(await his.session()).toEqual(await anybodys.session());
  },
);
