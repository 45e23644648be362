import { expect } from "@jest/globals";
import {
  AddMatterDocument,
  type AddMatterInput,
  AuthorityMattersDocument,
  ClausesDocument,
  FinishMatterDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const clause = "oversight/ap";
const start = "2026-03-02T10:00:00+01:00";
const anInstruction = (differs: Partial<AddMatterInput> = {}): AddMatterInput => ({
  ...{ kind: "INSTRUCTION", receivedOn: "2026-03-02", dueOn: "2026-05-01", subject: "Versleutel alle reservekopieën." },
  ...differs,
});
const add = async (world: World, differs: Partial<AddMatterInput> = {}) =>
  (await world.as("fg").ask(AddMatterDocument, { input: anInstruction(differs) })).addMatter;
const listed = async (world: World, by: "fg" | "lead" | "office") => {
  const asked = { first: 100, sort: { field: "receivedOn", order: "DESC" } as const, filter: {} };
  return (await world.as(by).ask(AuthorityMattersDocument, asked)).authorityMatters.items;
};
const finish = (matterId: string, doneOn: string) => ({
  input: { matterId, version: 1, doneOn, result: "Alle kopieën zijn nu versleuteld." },
});

/** What the proof page shows of instructions. */
const shown = async (world: World) => {
  const { clauses } = await world.as("fg").ask(ClausesDocument, {});
  const found = clauses.find(({ id }) => id === clause);
  const proof = found?.proofs?.find(({ figure }) => figure === "instructions_overdue");
  return { state: found?.state, holds: proof?.holds };
};

fulfils(clause, "shows an instruction due on 1 May red on 2 May, and no sooner, until it is done", async (world) => {
  await world.clock(start);
  const { id } = await add(world);
  await world.clock("2026-05-01T23:59:00+02:00");
  const onTheDay = await shown(world);
  await world.clock("2026-05-02T00:00:00+02:00");
  const dayAfter = await shown(world);
  await world.as("fg").ask(FinishMatterDocument, finish(id, "2026-05-02"));

  expect(onTheDay.holds).toBe(0);
  expect(dayAfter).toMatchObject({ holds: 1, state: "BROKEN" });
  expect((await shown(world)).holds).toBe(0);
  await world.clock(start);
});

fulfils(clause, "is kept by the FG and seen by who leads the bureau, and by nobody else", async (world) => {
  await world.clock(start);
  const { id } = await add(world);
  const refused = await world.as("lead").refused(AddMatterDocument, { input: anInstruction() });

  expect((await listed(world, "lead")).find((one) => one.id === id)).toMatchObject({
    ...{ kind: "INSTRUCTION", dueOn: "2026-05-01", doneOn: null, subject: "Versleutel alle reservekopieën." },
    ...{ author: { id: world.bureau.id("fg") }, withheld: [] },
  });
  expect(await listed(world, "office")).toEqual([]);
  expect(refused.code).toBe("FORBIDDEN");
});

fulfils(clause, "gives every instruction a day, and none before it came", async (world) => {
  await world.clock(start);
  const refused = (differs: Partial<AddMatterInput>) =>
    world.as("fg").refused(AddMatterDocument, { input: anInstruction(differs) });

  expect(await refused({ dueOn: null })).toMatchObject({ clause, fields: { dueOn: expect.any(String) } });
  for (const [field, differs] of [
    ["receivedOn", { receivedOn: "2026-03-03" }],
    ["dueOn", { dueOn: "2026-03-01" }],
  ] as const)
    expect(await refused(differs)).toMatchObject({
      ...{ clause, key: "matter-day", fields: { [field]: expect.any(String) } },
    });
  expect(await add(world, { kind: "QUESTION", dueOn: null })).toMatchObject({ dueOn: null });
});

fulfils(clause, "is done once, on a day that was, and stays as it was asked", async (world) => {
  await world.clock(start);
  const { id } = await add(world);
  const fg = world.as("fg");
  for (const day of ["2026-03-01", "2026-03-03"])
    expect(await fg.refused(FinishMatterDocument, finish(id, day))).toMatchObject({
      ...{ clause, key: "matter-day", fields: { doneOn: expect.any(String) } },
    });
  const { finishMatter } = await fg.ask(FinishMatterDocument, finish(id, "2026-03-02"));
  const { input } = finish(id, "2026-03-02");
  const again = await fg.refused(FinishMatterDocument, { input: { ...input, version: 2 } });
  const stays = { code: "ZV001", message: "matter-stays", hint: clause };

  expect(finishMatter).toMatchObject({ doneOn: "2026-03-02", result: "Alle kopieën zijn nu versleuteld." });
  expect(again).toMatchObject({ clause, key: "matter-stays", fields: { doneOn: expect.any(String) } });
  for (const set of ["due_on = due_on + 1", "kind = 'QUESTION'", "done_on = null, destroy_on = null"])
    await expect(behind(world.bureau, `update authority_matter set ${set} where id = $1`, [id])).rejects.toMatchObject(
      stays,
    );
});

fulfils("keep/no-longer-than-needed", "erases what the authority asked five years after it was done", async (world) => {
  await world.clock(start);
  const nights = await Nights.of(world);
  const { id } = await add(world);
  await world.as("fg").ask(FinishMatterDocument, finish(id, "2026-03-02"));
  const isThere = async () => (await listed(world, "fg")).some((one) => one.id === id);
  await nights.minute("2031-03-01T23:59:00+01:00");
  const before = await isThere();
  await nights.minute("2031-03-02T00:15:00+01:00");

  expect(before).toBe(true);
  expect(await isThere()).toBe(false);
  expect(await nights.residue([id])).toEqual([]);
  await world.clock(start);
});
