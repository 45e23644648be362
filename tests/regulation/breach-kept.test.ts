import { expect } from "@jest/globals";
import { DescribeBreachDocument, OwnSignalsDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { firstEpoch, night } from "../support/night.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02T10:00:00+01:00";
const clause = "security/measures";
const heard = async (world: World) => {
  const asked = { first: 100, sort: { field: "createdAt", order: "DESC" } as const, filter: {} };
  const { ownSignals } = await world.as("fg").ask(OwnSignalsDocument, asked);
  return ownSignals.items.map(({ kind }) => kind).filter((kind) => kind?.startsWith("BREACH"));
};
const forgetSignals = ({ bureau }: World) => behind(bureau, "delete from signal");

fulfils(
  clause,
  "tells the FG when a day is left, once, and nobody of what was notified or has no risk",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const breaches = new Breaches(world);
    const knownAt = "2026-03-02T10:00:00+01:00";
    const [open, none, notified] = [
      await breaches.report({ knownAt }),
      await breaches.report({ knownAt }),
      await breaches.report({ knownAt }),
    ];
    await breaches.assess(none, "NONE");
    await breaches.assess(notified, "RISK");
    await breaches.notify(notified, start);
    await behind(world.bureau, "delete from breach_case");
    await behind(world.bureau, "delete from breach where id <> all ($1::uuid[])", [[open, none, notified]]);
    await forgetSignals(world);
    await nights.minute("2026-03-04T09:59:00+01:00");
    const before = await heard(world);
    await nights.minute("2026-03-04T10:00:00+01:00");
    await nights.minute("2026-03-04T10:01:00+01:00");

    expect(before).toEqual([]);
    expect(await heard(world)).toEqual(["BREACH_DUE"]);
    await world.clock(start);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "keeps a breach five years after it was closed, and erases it with its list in the round of that day",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const breaches = new Breaches(world);
    const id = await breaches.report();
    await breaches.assess(id, "NONE");
    await breaches.close(id);
    await nights.minute("2031-03-01T23:59:00+01:00");
    const kept = await breaches.find(id);
    await nights.minute("2031-03-02T00:15:00+01:00");

    expect(kept).toMatchObject({ state: "CLOSED" });
    expect(await breaches.find(id)).toBeNull();
    expect(await nights.residue([id])).toEqual([]);
    await world.clock(start);
  },
);

fulfils(
  "security/encryption",
  "lies sealed under a key of its own, which opens after a night that changed the keys",
  async (world) => {
    await firstEpoch(world.bureau);
    await world.clock(start);
    const breaches = new Breaches(world);
    const id = await breaches.report({ summary: "Zichtbaar voor niemand anders." });
    const [row] = await behind<{ said: string }>(
      world.bureau,
      "select row_to_json(b)::text said from breach b where id = $1",
      [id],
    );

    const whole = await night(world.bureau, "2026-03-03T00:20:00+01:00");

    expect(row?.said).not.toContain(Buffer.from("Zichtbaar").toString("hex"));
    expect(row?.said).not.toContain("Zichtbaar");
    expect(await behind(world.bureau, "select epoch from breach where id = $1", [id])).toEqual([{ epoch: whole }]);
    expect(await breaches.find(id)).toMatchObject({ summary: "Zichtbaar voor niemand anders." });
    await world.clock(start);
  },
);

holds("one of two who judge the same breach at once is told that another was first", async (world) => {
  await world.clock(start);
  const breaches = new Breaches(world);
  const id = await breaches.report();
  const input = await breaches.describes(id, { peopleCount: 7 });
  const [one, other] = await Promise.all([
    world.as("fg").sent(DescribeBreachDocument, { input }),
    world.as("fg").sent(DescribeBreachDocument, { input: { ...input, peopleCount: 8 } }),
  ]);

  const codes = [one, other].map(({ body }) => body.errors?.[0]?.extensions.code ?? "done");
  expect(codes.sort()).toEqual(["CONFLICT", "done"]);
});
