import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import {
  AddInstitutionDocument,
  PlanIntakeDocument,
  ReceiveApplicationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { anApplication } from "../support/cases.js";
import { holds, type World } from "../support/fulfils.js";

const input = anApplication();
const plannedAt = "2026-03-03T15:00:00+01:00";
const cases = async ({ bureau }: World) => (await behind(bureau, "select from case_file")).length;

holds("does an act once, however often it is sent under one key, and answers it each time", async (world) => {
  const office = world.as("office");
  const [key, before] = [randomUUID(), await cases(world)];

  const first = await office.sent(ReceiveApplicationDocument, { input }, key);
  const second = await office.sent(ReceiveApplicationDocument, { input }, `"${key}"`);

  expect(first.body.errors).toBeUndefined();
  expect(second.body).toEqual(first.body);
  expect(await cases(world)).toBe(before + 1);
});

holds("does it once, too, when it is sent again before it is done", async (world) => {
  const office = world.as("office");
  const [key, before] = [randomUUID(), await cases(world)];
  await office.signIn();

  const answers = await Promise.all([1, 2, 3].map(() => office.sent(ReceiveApplicationDocument, { input }, key)));

  const ids = answers.map(({ body }) => body.data?.receiveApplication.id);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(await cases(world)).toBe(before + 1);
});

holds("answers with the row as it is by then, and logs that as what it is", async (world) => {
  const office = world.as("office");
  const id = await world.aCase();
  const [key, which] = [randomUUID(), await world.cases.which(id)];
  const plan = () => office.sent(PlanIntakeDocument, { input: { ...which, plannedAt } }, key);

  const first = await plan();
  expect(first.body.data.planIntake).toMatchObject({ stage: "INTAKE_PLANNED" });
  // Seen by who acts again: the case is at another version, at which the act itself would be a conflict.
  expect((await plan()).body).toEqual(first.body);

  const events = await behind(
    world.bureau,
    "select action, outcome from event where $1 = any (case_ids) and action in ('planIntake', 'answerAgain') order by at",
    [id],
  );
  expect(events).toEqual([
    { action: "planIntake", outcome: "ok" },
    { action: "answerAgain", outcome: "ok" },
  ]);
});

holds("knows a key as its owner's alone, for one act and for a day", async (world) => {
  const [key, before] = [randomUUID(), await cases(world)];
  await world.as("office").sent(ReceiveApplicationDocument, { input }, key);

  const lead = await world.as("lead").sent(ReceiveApplicationDocument, { input }, key);
  expect(lead.body.errors).toBeUndefined();
  expect(await cases(world)).toBe(before + 2);

  const institution = { name: "Verzonnen instantie", kind: "CURRENT_SCHOOL" } as const;
  const other = await world.as("office").sent(AddInstitutionDocument, { input: institution }, key);
  expect(other.body.errors[0].extensions.code).toBe("BAD_USER_INPUT");

  expect((await world.as("office").sent(ReceiveApplicationDocument, { input }, "twice")).status).toBe(400);
});

holds("an act that was refused is not remembered: it may be right the next time", async (world) => {
  const office = world.as("office");
  const id = await world.aCase();
  const key = randomUUID();
  const { caseId, version } = await world.cases.which(id);
  const plan = (at: number) => office.sent(PlanIntakeDocument, { input: { caseId, version: at, plannedAt } }, key);

  expect((await plan(version + 7)).body.errors[0].extensions.code).toBe("CONFLICT");
  expect((await plan(version)).body.data.planIntake).toMatchObject({ stage: "INTAKE_PLANNED" });
});
