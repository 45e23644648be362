import { expect } from "@jest/globals";
import {
  AssignTogetherDocument,
  type AssignTogetherInput,
  EndAssignmentDocument,
  PlanIntakeDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { parentsApart } from "../support/cases.js";
import { fulfils, holds, type World } from "../support/fulfils.js";

const today = "2026-03-02";
const nowhere = "00000000-0000-4000-8000-000000000000";

const chosen = (world: World, ids: readonly string[]) => Promise.all(ids.map((id) => world.cases.which(id)));
const assign = async (world: World, input: AssignTogetherInput) =>
  (await world.as("office").ask(AssignTogetherDocument, { input })).assignTogether;
const assigned = async ({ cases }: World, id: string) =>
  ((await cases.seen(id)).assignments ?? []).map(({ consultant, isActive }) => [consultant?.name, isActive]);

holds("assigns one consultant to several cases in one act, and writes to him of each", async (world) => {
  const ids = [await world.aCase({ stage: "IN_PROGRESS" }), await world.aCase({ stage: "IN_PROGRESS" })];
  const consultantId = world.bureau.id("consultant");

  const outcomes = await assign(world, { cases: await chosen(world, ids), consultantId, fromOn: today });

  const done = ids.map((caseId) => ({ caseId, isAssigned: true, reason: null, clause: null }));
  expect(outcomes).toEqual(expect.arrayContaining(done));
  for (const id of ids) expect(await assigned(world, id)).toEqual([["Verzonnen consultant", true]]);
  const mails = "select from message where template = 'caseAssigned' and case_id = any($1)";
  expect(await behind(world.bureau, mails, [ids])).toHaveLength(2);
  const events = "select outcome, activity from event where action = 'assignTogether' and case_ids @> $1";
  expect(await behind(world.bureau, events, [ids])).toEqual([{ outcome: "ok", activity: "HANDLING" }]);
});

fulfils(
  "share/consultant",
  "weighs each case by its own rules, and says of each why it was not assigned",
  async (world) => {
    const [free, taken, received, frozen, stale] = await Promise.all([
      world.aCase({ stage: "IN_PROGRESS" }),
      world.aCase({ stage: "IN_PROGRESS", consultant: "consultant2" }),
      world.aCase({ stage: "RECEIVED" }),
      world.aCase({ stage: "IN_PROGRESS", application: parentsApart() }),
      world.aCase({ stage: "RECEIVED" }),
    ]);
    const signatureId = (await world.cases.seen(frozen)).consents?.find(({ document }) => document === "AUTHORISATION")
      ?.signatures?.[0]?.id;
    const withdrawal = { ...(await world.cases.which(frozen)), signatureId, reason: "Nee." };
    await world.as("office").ask(WithdrawAuthorisationDocument, { input: withdrawal });
    const cases = [...(await chosen(world, [free, taken, received, frozen, stale])), { caseId: nowhere, version: 1 }];
    const planned = { ...(await world.cases.which(stale)), plannedAt: "2026-03-02T15:00:00+01:00" };
    await world.as("lead").ask(PlanIntakeDocument, { input: planned });

    const outcomes = await assign(world, { cases, consultantId: world.bureau.id("consultant"), fromOn: today });

    expect(
      Object.fromEntries(
        outcomes.map(({ caseId, isAssigned, reason, clause }) => [caseId, [isAssigned, reason, clause]]),
      ),
    ).toEqual({
      [free]: [true, null, null],
      [taken]: [false, "already-assigned", "share/consultant"],
      [received]: [false, "wrong-stage", "keep/held-apart"],
      [frozen]: [false, "frozen", "keep/held-apart"],
      [stale]: [false, "conflict", null],
      [nowhere]: [false, "notFound", null],
    });
    expect(await assigned(world, free)).toEqual([["Verzonnen consultant", true]]);
    expect(await assigned(world, taken)).toEqual([["Verzonnen consultant2", true]]);
    for (const id of [received, frozen, stale]) expect(await assigned(world, id)).toEqual([]);
  },
);

fulfils("processors/consultants", "assigns nobody to any case without an agreement that is in force", async (world) => {
  const id = await world.aCase({ stage: "IN_PROGRESS" });
  const cases = await chosen(world, [id]);

  for (const [consultantId, fromOn, code] of [
    [world.bureau.id("former"), today, "REFUSED"],
    [world.bureau.id("fg"), today, "BAD_USER_INPUT"],
    [world.bureau.id("consultant"), "2026-03-01", "BAD_USER_INPUT"],
  ] as const) {
    const refused = await world
      .as("office")
      .refused(AssignTogetherDocument, { input: { cases, consultantId, fromOn } });
    expect(refused.code).toBe(code);
    if (code === "REFUSED") expect(refused.clause).toBe("processors/consultants");
  }
  expect(await assigned(world, id)).toEqual([]);
});

holds("says the same when it is sent again, and assigns nobody twice", async (world) => {
  const ids = [await world.aCase({ stage: "IN_PROGRESS" }), await world.aCase({ stage: "IN_PROGRESS" })];
  const input = { cases: await chosen(world, ids), consultantId: world.bureau.id("consultant"), fromOn: today };

  const [first, ...others] = await Promise.all([1, 2, 3].map(() => assign(world, input)));

  for (const other of [...others, await assign(world, input)]) expect(other).toEqual(first);
  for (const id of ids) expect(await assigned(world, id)).toEqual([["Verzonnen consultant", true]]);
  const [assignment] = (await world.cases.seen(ids[0] ?? "")).assignments ?? [];
  const ending = { ...(await world.cases.which(ids[0] ?? "")), assignmentId: assignment?.id };
  await world.as("office").ask(EndAssignmentDocument, { input: ending });
  // What somebody ended since then is not begun again by an old question.
  expect((await assign(world, input)).find(({ caseId }) => caseId === ids[0])).toMatchObject({
    isAssigned: false,
    reason: "conflict",
  });
});

holds("takes fifty cases at most, each once, and two who choose the same do not wait for each other", async (world) => {
  const ids = [await world.aCase({ stage: "IN_PROGRESS" }), await world.aCase({ stage: "IN_PROGRESS" })];
  const cases = await chosen(world, ids);
  const consultantId = world.bureau.id("consultant");
  const many = Array.from({ length: 51 }, () => cases[0] ?? { caseId: nowhere, version: 1 });
  const refused = await world.as("office").refused(AssignTogetherDocument, {
    input: { cases: many, consultantId, fromOn: today },
  });
  expect(refused.fields).toEqual({ cases: "Dit zijn er te veel." });
  expect((await world.as("office").refused(AssignTogetherDocument, { input: { cases: [], consultantId } })).code).toBe(
    "BAD_USER_INPUT",
  );

  const answers = await Promise.all([
    world
      .as("office")
      .ask(AssignTogetherDocument, { input: { cases: [...cases, ...cases], consultantId, fromOn: today } }),
    world.as("lead").ask(AssignTogetherDocument, {
      input: { cases: [...cases].reverse(), consultantId: world.bureau.id("consultant2"), fromOn: today },
    }),
  ]);
  const outcomes = answers.map(({ assignTogether }) => assignTogether.map(({ isAssigned }) => isAssigned));
  expect(outcomes.sort()).toEqual([
    [false, false],
    [true, true],
  ]);
});
