import { expect } from "@jest/globals";
import { AddTaskDocument, CaseDocument, HandOverCaseDocument } from "@zorgvuldig/schema/generated/operations";
import type { PersonName } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";

const handOver = async ({ bureau, cases }: World, caseId: string, to: PersonName) => ({
  input: { ...(await cases.which(caseId)), consultantId: bureau.id(to) },
});
const sees = async ({ as }: World, caseId: string, by: PersonName): Promise<boolean> =>
  (await as(by).ask(CaseDocument, { id: caseId })).case !== null;

fulfils(
  "share/consultant",
  "hands a case from one consultant to another in one step, with what was still to be done",
  async (world) => {
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const errand = { kind: "CALL_SCHOOL", targetOn: "2026-03-04", ownerId: world.bureau.id("consultant") } as const;
    await world.as("consultant").ask(AddTaskDocument, { input: { ...(await world.cases.which(caseId)), ...errand } });
    const before = [await sees(world, caseId, "consultant"), await sees(world, caseId, "consultant2")];

    await world.as("office").ask(HandOverCaseDocument, await handOver(world, caseId, "consultant2"));

    const after = [await sees(world, caseId, "consultant"), await sees(world, caseId, "consultant2")];
    expect([before, after]).toEqual([
      [true, false],
      [false, true],
    ]);
    const open = ((await world.cases.seen(caseId)).tasks ?? []).filter(({ state }) => state === "OPEN");
    expect(open.map(({ kind, owner }) => [kind, owner?.id])).toEqual([["CALL_SCHOOL", world.bureau.id("consultant2")]]);
  },
);

fulfils(
  "processors/consultants",
  "hands a case to nobody without an agreement in force, and leaves it with who has it",
  async (world) => {
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });

    const refusal = await world.as("office").refused(HandOverCaseDocument, await handOver(world, caseId, "former"));
    const same = await world.as("office").refused(HandOverCaseDocument, await handOver(world, caseId, "consultant"));

    expect(refusal).toMatchObject({ clause: "processors/consultants", key: "no-processor-agreement" });
    expect(same).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await sees(world, caseId, "consultant")).toBe(true);
  },
);

fulfils("share/consultant", "has somebody to hand over from", async (world) => {
  const caseId = await world.aCase({ stage: "IN_PROGRESS" });

  const refusal = await world.as("office").refused(HandOverCaseDocument, await handOver(world, caseId, "consultant"));

  expect(refusal).toMatchObject({ clause: "share/consultant", key: "nobody-assigned" });
});
