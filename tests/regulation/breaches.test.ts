import { expect } from "@jest/globals";
import {
  BreachDocument,
  BreachesDocument,
  OwnSignalsDocument,
  ReportBreachDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aBreach, Breaches } from "../support/breaches.js";
import { fulfils, type World } from "../support/fulfils.js";

const start = "2026-03-02T10:00:00+01:00";
const clause = "security/measures";
const heard = async (world: World) => {
  const asked = { first: 100, sort: { field: "createdAt", order: "DESC" } as const, filter: {} };
  const { ownSignals } = await world.as("fg").ask(OwnSignalsDocument, asked);
  return ownSignals.items.map(({ kind }) => kind).filter((kind) => kind?.startsWith("BREACH"));
};
const forgetSignals = ({ bureau }: World) => behind(bureau, "delete from signal");

fulfils(clause, "lets everybody who works here report a breach, and tells the FG at once", async (world) => {
  await world.clock(start);
  await forgetSignals(world);
  const breaches = new Breaches(world);
  for (const by of ["office", "consultant", "administrator"] as const) {
    const input = aBreach({ summary: `Gezien door ${by}.` });
    const { reportBreach } = await world.as(by).ask(ReportBreachDocument, { input });
    expect(reportBreach.number).toMatch(/^DL-2026-\d{4}$/);
    expect(await breaches.find(reportBreach.id)).toMatchObject({
      ...{ state: "REPORTED", summary: `Gezien door ${by}.`, reportedBy: { id: world.bureau.id(by) } },
      ...{ nature: "SENT_WRONGLY", dataKinds: ["CONTACT", "LEARNING"], peopleCount: 3, risk: null, casesFound: 0 },
    });
  }
  const own = await breaches.report({}, "fg");

  expect(await heard(world)).toEqual(["BREACH_REPORTED", "BREACH_REPORTED", "BREACH_REPORTED"]);
  expect(await breaches.find(own)).toMatchObject({ reportedBy: { id: world.bureau.id("fg") } });
});

fulfils(
  "security/limited-access",
  "shows a breach to the FG, to who leads the bureau and to who reported it, and to the rest of the bureau once they are to tell of it",
  async (world) => {
    await world.clock(start);
    const breaches = new Breaches(world);
    const number = (await world.cases.seen(await world.aCase({ stage: "IN_PROGRESS" }))).number ?? "";
    const id = await breaches.report({}, "consultant");
    const before = [await breaches.find(id, "lead"), await breaches.find(id, "office")];
    const own = await breaches.report({}, "office");
    await breaches.assess(id, "HIGH");
    await breaches.addAffected(id, number);
    const untold = await breaches.cases(id, "office");
    await breaches.tell(id);

    expect(before).toMatchObject([{ summary: aBreach().summary, withheld: [] }, null]);
    expect(await breaches.find(own, "office")).not.toBeNull();
    expect(untold).toEqual([]);
    expect(await breaches.find(id, "office")).toMatchObject({ summary: aBreach().summary });
    for (const who of ["consultant", "administrator"] as const)
      expect(await world.as(who).refused(BreachDocument, { id })).toMatchObject({ code: "FORBIDDEN" });
  },
);

fulfils(
  clause,
  "notifies nobody of what was not judged, nor of what has no risk, and keeps that too",
  async (world) => {
    await world.clock(start);
    const breaches = new Breaches(world);
    const id = await breaches.report();
    expect(await breaches.refusedToNotify(id, start)).toMatchObject({ clause, key: "breach-unassessed" });
    expect(await breaches.refused(id, "close")).toMatchObject({
      clause,
      key: "breach-unassessed",
      fields: { breachId: expect.any(String) },
    });
    const judged = await breaches.assess(id, "NONE", "De map was versleuteld.");
    expect(await breaches.refused(id, "tell")).toMatchObject({
      clause,
      key: "breach-no-risk",
      fields: { breachId: expect.any(String) },
    });
    const closed = await breaches.close(id);

    expect(judged).toMatchObject({ state: "ASSESSED", risk: "NONE", riskReason: "De map was versleuteld." });
    expect(closed).toMatchObject({ state: "CLOSED", notifiedAt: null, destroyOn: "2031-03-02" });
    const asked = {
      first: 100,
      sort: { field: "knownAt", order: "DESC" } as const,
      filter: { state: "CLOSED" as const },
    };
    const { breaches: kept } = await world.as("fg").ask(BreachesDocument, asked);
    expect(kept.items.map((one) => one.id)).toContain(id);
  },
);

fulfils(
  "oversight/ap",
  "notifies in phases, once, and closes nothing that the authority does not know wholly",
  async (world) => {
    await world.clock(start);
    const breaches = new Breaches(world);
    const id = await breaches.report();
    await breaches.assess(id, "RISK");
    const unnotified = await breaches.refused(id, "complete");
    const none = await breaches.report();
    await breaches.assess(none, "NONE");
    const needless = await breaches.refusedToNotify(none, start);
    const first = await breaches.notify(id, start, { isComplete: false });
    const again = await breaches.refusedToNotify(id, start);
    const open = await breaches.refused(id, "close");
    await world.clock("2026-03-10T10:00:00+01:00");
    const whole = await breaches.complete(id);
    const twice = await breaches.refused(id, "complete");
    const closed = await breaches.close(id);

    expect(first).toMatchObject({ state: "NOTIFIED", reference: "AP-123", completedAt: null });
    expect(again).toMatchObject({ key: "breach-notified-stays", fields: { notifiedAt: expect.any(String) } });
    for (const one of [unnotified, open])
      expect(one).toMatchObject({
        clause: "oversight/ap",
        key: "breach-unnotified",
        fields: { breachId: expect.any(String) },
      });
    expect(needless).toMatchObject({
      ...{ clause: "oversight/ap", key: "breach-no-risk", fields: { notifiedAt: expect.any(String) } },
    });
    expect(whole.completedAt).not.toBeNull();
    expect(twice).toMatchObject({
      clause: "oversight/ap",
      key: "breach-complete",
      fields: { breachId: expect.any(String) },
    });
    expect(closed).toMatchObject({ state: "CLOSED", destroyOn: "2031-03-10" });
    await world.clock(start);
  },
);

fulfils(clause, "takes no breach of tomorrow, nor one that began after it was known", async (world) => {
  await world.clock(start);
  const refused = (differs: object) =>
    world.as("consultant").refused(ReportBreachDocument, { input: aBreach(differs) });

  expect(await refused({ knownAt: "2026-03-02T10:01:00+01:00" })).toMatchObject({
    fields: { knownAt: expect.stringMatching(/toekomst/) },
  });
  expect(await refused({ startedAt: "2026-03-02T09:01:00+01:00" })).toMatchObject({
    fields: { startedAt: expect.stringMatching(/bekend/) },
  });
  expect(await refused({ summary: "" })).toMatchObject({ fields: { summary: expect.any(String) } });
});

fulfils(clause, "takes back no risk of what was notified or told", async (world) => {
  await world.clock(start);
  const breaches = new Breaches(world);
  const id = await breaches.report();
  await breaches.assess(id, "NONE");
  await breaches.assess(id, "HIGH");
  await breaches.notify(id, start);

  expect(await breaches.refusedToAssess(id, "NONE")).toMatchObject({
    ...{ clause, key: "breach-risk-stays", fields: { risk: expect.any(String) } },
  });
  expect(await breaches.assess(id, "RISK")).toMatchObject({ state: "NOTIFIED", risk: "RISK" });
});
