import { expect } from "@jest/globals";
import { AskIdentityDocument, ConfirmIdentityDocument } from "@zorgvuldig/schema/generated/operations";
import { asksAccess } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";

const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const clause = "rights/any-channel";

async function asked(world: World, receivedOn: string) {
  await on(world, receivedOn);
  return new DecisionActs(world, await asksAccess(world, receivedOn));
}

fulfils(
  clause,
  "extends a term to three months from receipt, to a working day, with the days that it stood still",
  async (world) => {
    for (const [receivedOn, askedOn, shownOn, target, statutory] of [
      ["2026-03-05", null, null, "2026-06-05", "2026-06-05"],
      ["2026-01-31", null, null, "2026-04-30", "2026-04-30"],
      ["2026-08-31", null, null, "2026-11-30", "2026-11-30"],
      ["2026-03-27", null, null, "2026-06-27", "2026-06-29"],
      ["2026-04-14", null, null, "2026-07-14", "2026-07-14"],
      ["2026-11-26", null, null, "2027-02-26", "2027-02-26"],
      ["2027-11-30", null, null, "2028-02-29", "2028-02-29"],
      ["2026-11-30", null, null, "2027-02-28", "2027-03-01"],
      ["2026-01-15", null, null, "2026-04-15", "2026-04-15"],
      ["2029-01-30", null, null, "2029-04-30", "2029-04-30"],
      ["2026-02-05", null, null, "2026-05-05", "2026-05-06"],
      ["2026-01-03", null, null, "2026-04-03", "2026-04-07"],
      ["2026-01-27", null, null, "2026-04-27", "2026-04-28"],
      ["2026-09-25", null, null, "2026-12-25", "2026-12-28"],
      ["2026-03-05", "2026-03-09", "2026-03-12", "2026-06-08", "2026-06-08"],
      ["2026-01-31", "2026-02-02", "2026-02-06", "2026-05-04", "2026-05-04"],
      ["2027-11-30", "2027-12-01", "2027-12-02", "2028-03-01", "2028-03-01"],
      ["2026-01-02", "2026-01-05", "2026-01-06", "2026-04-03", "2026-04-07"],
    ] as const) {
      const acts = await asked(world, receivedOn);
      if (askedOn) {
        await on(world, askedOn);
        const input = { ...(await acts.which()), doubt: "UNKNOWN_SENDER" } as const;
        await world.as("fg").ask(AskIdentityDocument, { input });
        await on(world, shownOn);
        const shown = { ...(await acts.which()), means: "CALLED_BACK" } as const;
        await world.as("fg").ask(ConfirmIdentityDocument, { input: shown });
      }
      await acts.extend();
      await acts.sign();
      await acts.tell(shownOn ?? receivedOn);
      const { dueTarget, dueStatutory, state } = await acts.seen();
      expect([receivedOn, shownOn, dueTarget, dueStatutory, state]).toEqual([
        receivedOn,
        shownOn,
        target,
        statutory,
        "RequestActionDelayed",
      ]);
    }
  },
);

fulfils(
  clause,
  "extends it once, and only when a lead signed and the person knew it within the first month",
  async (world) => {
    const [acts, late, untold] = [
      await asked(world, "2026-03-05"),
      await asked(world, "2026-03-05"),
      await asked(world, "2026-03-05"),
    ];
    await on(world, "2026-04-07");
    await acts.extend();
    const unsigned = await acts.tellNot("2026-04-07");
    await acts.sign();
    await untold.extend();
    await untold.sign();
    const before = await acts.seen();
    await acts.tell("2026-04-07");
    const again = await acts.extendNot();
    await on(world, "2026-04-08");
    const tooLate = await late.extendNot();
    const toldTooLate = await untold.tellNot("2026-04-08");
    // That it went in time can still be taken down.
    await untold.tell("2026-04-07");

    expect(unsigned).toMatchObject({ clause: "oversight/fg", key: "decision-unsigned" });
    expect(before).toMatchObject({ state: "RequestInitiated", dueStatutory: "2026-04-07" });
    expect(again).toMatchObject({ clause, key: "extend-once", fields: { delay: expect.any(String) } });
    expect(tooLate).toMatchObject({ clause, key: "extend-too-late", fields: { delay: expect.any(String) } });
    expect(toldTooLate).toMatchObject({ clause, key: "extend-too-late", fields: { toldOn: expect.any(String) } });
    for (const one of [acts, untold]) expect(await one.seen()).toMatchObject({ dueStatutory: "2026-06-05" });
    expect(await late.seen()).toMatchObject({ dueStatutory: "2026-04-07", decisions: [] });
  },
);

fulfils(clause, "is late by the extended term, and answers in it", async (world) => {
  const acts = await asked(world, "2026-03-05");
  await acts.extend({ delay: "HighVolumeOfProcesses" });
  await acts.sign();
  await acts.tell("2026-03-05");
  const { id } = await acts.seen();
  const isLate = async () =>
    (await behind(world.bureau, "select from proof_access_late() where id = $1", [id])).length === 1;
  await on(world, "2026-06-05");
  const onTheDay = await isLate();
  await on(world, "2026-06-06");
  const after = await isLate();
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell("2026-06-06");

  expect([onTheDay, after, await isLate()]).toEqual([false, true, false]);
});
