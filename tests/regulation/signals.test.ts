import { expect } from "@jest/globals";
import { RegisterRequestDocument, RevealRecordsDocument } from "@zorgvuldig/schema/generated/operations";
import { signalKinds, signals } from "@zorgvuldig/schema/signals";
import { invalid } from "@zorgvuldig/schema/texts/nl/invalid";
import { behind } from "../support/behind.js";
import { type PersonName, password } from "../support/bureau.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { tellsDue } from "../support/night.js";
import { refused, saying } from "../support/people.js";
import { Visitor } from "../support/visitor.js";

const told = { kind: "ACCESS", person: "PUPIL", askedBy: "SELF", channel: "PHONE" } as const;

/** What of this case was written for whom, in its order, whether he may see it or not. */
async function written({ bureau }: World, caseId: string, name: PersonName): Promise<string[]> {
  const asked = "select kind from signal where case_id = $1 and account_id = $2 order by created_at, id";
  return (await behind<{ kind: string }>(bureau, asked, [caseId, bureau.id(name)])).map(({ kind }) => kind);
}

/** Somebody in a browser of his own, who keeps the language that he chose. */
async function visitorOf({ bureau }: World, name: PersonName): Promise<Visitor> {
  const visitor = new Visitor(bureau.url);
  await visitor.signIn(`${name}@bureau.test`, password);
  return visitor;
}
const keeps = async (world: World, name: PersonName, given: object) =>
  (await visitorOf(world, name)).send("post", "/account/preferences", { language: "nl", hasShortcuts: true, ...given });
const doesWithout = (world: World, name: PersonName, withoutSignals: unknown) => keeps(world, name, { withoutSignals });

holds("writes nobody what he said that he does without, and again once he wants it", async (world) => {
  const handled = { stage: "IN_PROGRESS", consultant: "consultant2" } as const;
  expect((await doesWithout(world, "consultant2", ["ASSIGNED"])).status).toBe(204);
  expect(await written(world, await world.aCase(handled), "consultant2")).toEqual([]);

  // Who says nothing about signals leaves them as they are.
  await keeps(world, "consultant2", {});
  const { body } = await (await visitorOf(world, "consultant2")).send("get", "/account");
  expect(body.preferences).toEqual({ language: "nl", hasShortcuts: true, withoutSignals: ["ASSIGNED"] });

  await doesWithout(world, "consultant2", []);
  expect(await written(world, await world.aCase(handled), "consultant2")).toEqual(["ASSIGNED"]);
});

fulfils(
  "security/limited-access",
  "signals the FG at once that something was shown with a reason, and lets no FG do without",
  async (world) => {
    const { as, aCase, cases, bureau } = world;
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    const reason = { reason: "De school belt over morgen" };
    await as("office").ask(RevealRecordsDocument, { input: { ...(await cases.which(caseId)), ...reason } });
    expect(await written(world, caseId, "fg")).toEqual(["REVEALED"]);

    const refusal = saying(await doesWithout(world, "fg", ["REQUEST_DUE", "REVEALED"]));

    expect(refusal).toEqual(refused("security/limited-access", "signal-needed"));
    const behindHim = "insert into preference values ($1, 'nl', false, '{REVEALED}')";
    await expect(behind(bureau, behindHim, [bureau.id("fg")])).rejects.toThrow("signal-needed");
  },
);

fulfils(
  "purpose/legal-basis",
  "lets nobody who works on a case do without hearing that a consent was taken back",
  async (world) => {
    expect(saying(await doesWithout(world, "consultant", ["SIGNED", "WITHDRAWN"]))).toEqual(
      refused("purpose/legal-basis", "signal-needed"),
    );
    expect(saying(await doesWithout(world, "office", ["FROZEN"]))).toEqual(
      refused("consent/before-handling", "signal-needed"),
    );
    for (const without of [["REQUEST_DUE"], ["SIGNED", "SIGNED"], ["NOTHING"], "SIGNED", null]) {
      const { status, body } = await doesWithout(world, "office", without);
      expect({ status, fields: body.fields }).toEqual({
        status: 400,
        fields: { withoutSignals: invalid["signal-kind"] },
      });
    }
  },
);

fulfils(
  "consent/agreement-and-authorisation",
  "tells once who works on a case that its authorisation has run out, on the day after",
  async (world) => {
    const { aCase, bureau, clock } = world;
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const expired = async () => (await written(world, caseId, "consultant")).slice(1);

    await clock("2027-03-01T10:00:00+01:00");
    await tellsDue(bureau);
    expect(await expired()).toEqual([]);
    await clock("2027-03-02T10:00:00+01:00");
    await tellsDue(bureau);
    await tellsDue(bureau);

    expect(await expired()).toEqual(["AUTHORISATION_EXPIRED"]);
    expect(await written(world, caseId, "consultant2")).toEqual([]);
  },
);

fulfils("rights/any-channel", "tells the FG once that the day of a request is near", async (world) => {
  const { as, aCase, cases, bureau, clock } = world;
  await clock("2026-03-02T10:00:00+01:00");
  const caseId = await aCase();
  const input = { ...(await cases.which(caseId)), ...told, receivedOn: "2026-03-02" };
  await as("office").ask(RegisterRequestDocument, { input });

  await clock("2026-03-25T10:00:00+01:00");
  await tellsDue(bureau);
  expect(await written(world, caseId, "fg")).toEqual(["REQUEST_RECEIVED"]);
  await clock("2026-03-26T10:00:00+01:00");
  await tellsDue(bureau);
  await tellsDue(bureau);

  expect(await written(world, caseId, "fg")).toEqual(["REQUEST_RECEIVED", "REQUEST_DUE"]);
});

holds("says the same of every kind of signal as the database does", async ({ bureau }) => {
  const all = await behind<{ at: string; checked: string }>(
    bureau,
    `select conname at, pg_get_constraintdef(oid) checked from pg_constraint
     where conname in ('signal_kind_check', 'preference_needed') order by 1`,
  );
  const [free, known] = all.map(({ checked }) => [...checked.matchAll(/'([A-Z_]+)'/g)].map(([, kind]) => kind).sort());

  expect(known).toEqual([...signalKinds].sort());
  expect(free).toEqual(signalKinds.filter((kind) => !signals[kind].needed).sort());
});
