import { expect } from "@jest/globals";
import {
  CaseBoardDocument,
  HoldIntakeDocument,
  WithdrawApplicationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { type Act, acts, leadsTo, stages } from "@zorgvuldig/schema/words";
import type { PersonName } from "../support/bureau.js";
import { fulfils, holds, type World } from "../support/fulfils.js";

const page = { first: 100, sort: { field: "receivedOn", order: "DESC" }, filter: {} } as const;
const card = async ({ as }: World, id: string, who: PersonName = "office") =>
  (await as(who).ask(CaseBoardDocument, page)).cases.items.find((one) => one.id === id);

fulfils(
  "consent/before-handling",
  "says on the board what is not there yet, and no longer when it is",
  async (world) => {
    const id = await world.aCase({ stage: "INTAKE_DONE" });
    expect(await card(world, id)).toMatchObject({ stage: "INTAKE_DONE", notYet: ["awaitSignatures", "takeUpCase"] });
    expect((await card(world, id))?.mayDo).toEqual(expect.arrayContaining(["awaitSignatures", "takeUpCase"]));

    await world.cases.sendForms(id);
    expect((await card(world, id))?.notYet).toEqual(["takeUpCase"]);
    await world.cases.sign(id);
    expect((await card(world, id))?.notYet).toEqual([]);
  },
);

holds("knows of every act to which stage it leads, and none other leads anywhere", async (world) => {
  // What `aCase` does last is the act whose stage it is asked for.
  for (const stage of [
    "INTAKE_PLANNED",
    "DECLINED",
    "ON_HOLD",
    "AWAITING_SIGNATURES",
    "IN_PROGRESS",
    "CLOSED",
  ] as const) {
    const id = await world.aCase({ stage });
    expect((await world.cases.seen(id)).stage).toBe(stage);
    expect(acts.filter((act) => leadsTo[act] === stage)).toHaveLength(1);
  }
  const id = await world.aCase({ stage: "INTAKE_PLANNED" });
  const input = { ...(await world.cases.which(id)), heldOn: "2026-03-02" };
  const { holdIntake } = await world.as("office").ask(HoldIntakeDocument, { input });
  expect(holdIntake.stage).toBe(leadsTo.holdIntake);
  const back = { ...(await world.cases.which(await world.aCase())), withdrawnOn: "2026-03-02" };
  const { withdrawApplication } = await world.as("office").ask(WithdrawApplicationDocument, { input: back });
  expect(withdrawApplication.stage).toBe(leadsTo.withdrawApplication);
  expect(stages.filter((stage) => !acts.some((act: Act) => leadsTo[act] === stage))).toEqual(["RECEIVED"]);
});

holds("shows a consultant his own cards, and the FG all of them, neither of whom moves any", async (world) => {
  const id = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  for (const who of ["consultant", "fg"] as const) {
    const seen = await card(world, id, who);
    expect(seen?.number).toMatch(/^OC-/);
    expect((seen?.mayDo ?? []).filter((act) => leadsTo[act])).toEqual([]);
  }
  expect(await card(world, id, "consultant2")).toBeUndefined();
});
