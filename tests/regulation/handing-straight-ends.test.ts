import { expect } from "@jest/globals";
import { ChangeAuthorityDocument, RegisterRequestDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { clearDeliveries, Deliveries, fetchesAt, today } from "../support/deliveries.js";
import { fulfils } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { isConfirmed, Transfers } from "../support/transfers.js";

const clause = "rights/portability";

fulfils(
  clause,
  "ends for the receiver as it does for who asked: with his right, after thirty days, with the fifth wrong code",
  async (world) => {
    const lost = await isConfirmed(world);
    const link = await lost.lay();
    const said = { livesApart: true, authorityEvidence: "Uitspraak van de rechtbank.", authority: "NO" } as const;
    const parent = { ...(await world.cases.which(lost.caseId)), guardianId: lost.her ?? "" };
    await world.as("office").ask(ChangeAuthorityDocument, { input: { ...parent, ...said } });
    const after = await fetchesAt(world, link);
    const { lay, acts, deliver } = await isConfirmed(world);
    const tried = await lay();
    const tries = [];
    for (let at = 0; at < 5; at += 1) tries.push((await fetchesAt(world, tried, "000000")).status);
    await acts.decide({ outcome: "GRANTED" });
    await acts.tell(today);
    await world.clock("2026-04-05T12:00:00+02:00");
    await clearDeliveries(world.bureau);
    const { isUnfetched } = await deliver.seen();
    const again = await fetchesAt(world, await lay());

    expect([after.status, tries, isUnfetched]).toEqual([404, [400, 400, 400, 400, 404], true]);
    expect([again.status, (await deliver.seen()).isUnfetched]).toEqual([200, false]);
  },
);

fulfils(clause, "goes with the case, and nothing is left of whom it was to go to", async (world) => {
  const start = "2026-03-02";
  await world.clock(`${start}T12:00:00+01:00`);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "DECLINED", application: { receivedOn: start } });
  const { guardians } = await world.cases.seen(caseId);
  const asks = {
    kind: "PORTABILITY",
    person: "GUARDIAN",
    askedBy: "SELF",
    channel: "EMAIL",
    receivedOn: start,
  } as const;
  const input = { ...(await world.cases.which(caseId)), ...asks, subjectId: guardians?.[0]?.id };
  await world.as("fg").ask(RegisterRequestDocument, { input });
  const transfers = new Transfers(world, caseId);
  const acts = new DecisionActs(world, caseId);
  const deliver = new Deliveries(world, caseId);
  await transfers.name();
  await transfers.confirm();
  await fetchesAt(world, await deliver.lay({ receiverId: (await transfers.last()).id, codeRoad: "PERSON" }));
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell(start);
  const there = "select id from pack_transfer where case_id = $1";
  const before = await behind(world.bureau, there, [caseId]);
  await nights.pass("2026-03-14", "2026-03-15");

  expect(before).toHaveLength(1);
  expect([await nights.isThere(caseId), await behind(world.bureau, there, [caseId])]).toEqual([false, []]);
});
