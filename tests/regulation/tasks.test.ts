import { expect } from "@jest/globals";
import {
  AddTaskDocument,
  AwaitSignaturesDocument,
  CompleteTaskDocument,
  EndAssignmentDocument,
  GiveTaskDocument,
  HoldIntakeDocument,
  PlanIntakeDocument,
  TasksDocument,
  WorkListDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { Cases } from "../support/cases.js";
import { fulfils, holds } from "../support/fulfils.js";

const openOf = async (cases: Cases, caseId: string) =>
  Object.fromEntries(
    ((await cases.seen(caseId)).tasks ?? [])
      .filter(({ state }) => state === "OPEN")
      .map(({ kind, targetOn }) => [kind, targetOn]),
  );
const endedOf = async (cases: Cases, caseId: string) =>
  Object.fromEntries(
    ((await cases.seen(caseId)).tasks ?? [])
      .filter(({ state }) => state !== "OPEN")
      .map(({ kind, state }) => [kind, state]),
  );

fulfils(
  "consent/forms-to-parents",
  "has the forms go out within five working days of the application",
  async ({ clock, aCase, cases }) => {
    await clock("2026-03-02T10:00:00+01:00");
    const monday = await aCase({ application: { receivedOn: "2026-03-02" } });
    await clock("2026-04-02T10:00:00+02:00");
    const beforeEaster = await aCase({ application: { receivedOn: "2026-04-02" } });

    expect(await openOf(cases, monday)).toEqual({ SEND_FORMS: "2026-03-09", PLAN_INTAKE: "2026-03-09" });
    expect(await openOf(cases, beforeEaster)).toMatchObject({ SEND_FORMS: "2026-04-13" });

    await cases.sendForms(beforeEaster);
    expect(await endedOf(cases, beforeEaster)).toEqual({ SEND_FORMS: "DONE" });
  },
);

fulfils(
  "keep/held-callback",
  "has somebody look on the day after whether the parent rang back",
  async ({ as, clock, aCase, cases }) => {
    await clock("2026-05-04T10:00:00+02:00");
    const caseId = await aCase({ stage: "ON_HOLD", application: { receivedOn: "2026-05-04" } });
    const { agreedCallbackOn } = await cases.seen(caseId);

    expect(agreedCallbackOn).toBe("2026-06-01");
    expect(await openOf(cases, caseId)).toEqual({ SEND_LETTER: "2026-05-07", CALL_BACK: "2026-06-02" });

    const plannedAt = "2026-06-08T10:00:00+02:00";
    await as("office").ask(PlanIntakeDocument, { input: { ...(await cases.which(caseId)), plannedAt } });
    expect(await openOf(cases, caseId)).toEqual({ HOLD_INTAKE: "2026-06-08" });
    expect(await endedOf(cases, caseId)).toMatchObject({ CALL_BACK: "DONE" });
  },
);

fulfils(
  "keep/declined-14-days",
  "warns a week after the interview that nobody has decided, and says until when that can be done",
  async ({ as, clock, aCase, cases }) => {
    await clock("2026-05-04T10:00:00+02:00");
    const caseId = await aCase({ application: { receivedOn: "2026-05-04" } });
    await as("office").ask(HoldIntakeDocument, { input: { ...(await cases.which(caseId)), heldOn: "2026-05-04" } });

    const { tasks, destroyOn } = await cases.seen(caseId);
    expect(destroyOn).toBe("2026-05-17");
    expect(tasks?.find(({ kind }) => kind === "DECIDE")).toMatchObject({
      targetOn: "2026-05-11",
      finalOn: "2026-05-16",
      state: "OPEN",
    });
  },
);

holds("opens and ends the duties of a case along its course", async ({ as, clock, aCase, cases, bureau }) => {
  await clock("2026-05-04T10:00:00+02:00");
  const caseId = await aCase({ stage: "AWAITING_SIGNATURES", application: { receivedOn: "2026-05-04" } });
  expect(await openOf(cases, caseId)).toEqual({
    COLLECT_SIGNATURES: "2026-05-18",
    REMIND_SIGNERS: "2026-05-18",
  });
  expect(await endedOf(cases, caseId)).toEqual({ SEND_FORMS: "DONE", PLAN_INTAKE: "DONE", DECIDE: "DONE" });

  const handled = await aCase({ stage: "IN_PROGRESS", application: { receivedOn: "2026-05-04" } });
  expect(await openOf(cases, handled)).toEqual({ ASSIGN_CONSULTANT: "2026-05-12" });
  await cases.assign(handled, "consultant");
  expect(await openOf(cases, handled)).toEqual({});

  const input = { kind: "CALL_PARENTS", targetOn: "2026-05-06", ownerId: bureau.id("consultant") } as const;
  await as("office").ask(AddTaskDocument, { input: { ...(await cases.which(handled)), ...input } });
  const [assignment] = (await cases.seen(handled)).assignments ?? [];
  await as("office").ask(EndAssignmentDocument, {
    input: { ...(await cases.which(handled)), assignmentId: assignment?.id },
  });
  // What he had still to do is the office's again, and somebody must follow him.
  const left = (await cases.seen(handled)).tasks?.filter(({ state }) => state === "OPEN");
  expect(left?.map(({ kind, owner }) => [kind, owner])).toEqual(
    expect.arrayContaining([
      ["CALL_PARENTS", null],
      ["ASSIGN_CONSULTANT", null],
    ]),
  );
});

holds("opens no duty of an act that is refused", async ({ as, clock, aCase, cases }) => {
  await clock("2026-05-04T10:00:00+02:00");
  const caseId = await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2026-05-04" } });

  const refusal = await as("office").refused(AwaitSignaturesDocument, { input: await cases.which(caseId) });

  expect(refusal).toMatchObject({ code: "REFUSED", key: "forms-not-sent" });
  expect(await openOf(cases, caseId)).toEqual({ SEND_FORMS: "2026-05-12", DECIDE: "2026-05-11" });
});

fulfils(
  "keep/no-longer-than-needed",
  "sets nobody to something on a day on which the case is gone",
  async ({ as, clock, aCase, cases, bureau }) => {
    await clock("2026-05-04T10:00:00+02:00");
    const caseId = await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2026-05-04" } });
    const set = async (targetOn: string) => ({
      input: { ...(await cases.which(caseId)), kind: "CALL_PARENTS" as const, targetOn },
    });

    const refusal = await as("office").refused(AddTaskDocument, await set("2026-05-17"));
    const past = await as("office").refused(AddTaskDocument, await set("2026-05-03"));
    await as("office").ask(AddTaskDocument, await set("2026-05-16"));
    const forced = behind(
      bureau,
      `insert into task (id, version, created_at, case_id, kind, target_on, state)
       values (gen_random_uuid(), 1, now(), $1, 'CALL_SCHOOL', '2026-05-17', 'OPEN')`,
      [caseId],
    );

    expect(refusal).toMatchObject({ clause: "keep/no-longer-than-needed", key: "task-too-late" });
    expect(refusal.fields).toHaveProperty("targetOn");
    expect(past.fields).toHaveProperty(["targetOn"]);
    await expect(forced).rejects.toMatchObject({ code: "ZV001", hint: "keep/no-longer-than-needed" });
  },
);

fulfils(
  "share/consultant",
  "gives a task in a case to no consultant who does not work on it",
  async ({ as, clock, aCase, cases, bureau }) => {
    await clock("2026-05-04T10:00:00+02:00");
    const caseId = await aCase({
      stage: "IN_PROGRESS",
      consultant: "consultant",
      application: { receivedOn: "2026-05-04" },
    });
    const set = async (ownerId: string) => ({
      input: { ...(await cases.which(caseId)), kind: "CALL_PARENTS" as const, targetOn: "2026-05-06", ownerId },
    });

    const stranger = await as("office").refused(AddTaskDocument, await set(bureau.id("consultant2")));
    const officer = await as("office").refused(AddTaskDocument, await set(bureau.id("fg")));
    await as("office").ask(AddTaskDocument, await set(bureau.id("consultant")));
    const task = (await cases.seen(caseId)).tasks?.find(({ kind }) => kind === "CALL_PARENTS");
    const input = { taskId: task?.id ?? "", version: task?.version ?? 0 };
    const passed = await as("office").refused(GiveTaskDocument, {
      input: { ...input, ownerId: bureau.id("consultant2") },
    });

    expect(stranger).toMatchObject({ clause: "share/consultant", key: "task-to-stranger" });
    expect(officer.fields).toHaveProperty(["ownerId"]);
    expect(passed).toMatchObject({ clause: "share/consultant", key: "task-to-stranger" });
    expect((await cases.seen(caseId, "consultant")).tasks?.find(({ id }) => id === task?.id)?.owner?.id).toBe(
      bureau.id("consultant"),
    );
  },
);

holds("has who owns a task complete it, once, and nobody a duty by hand", async ({ as, clock, aCase, cases }) => {
  await clock("2026-05-04T10:00:00+02:00");
  const caseId = await aCase({
    stage: "IN_PROGRESS",
    consultant: "consultant",
    application: { receivedOn: "2026-05-04" },
  });
  const errand = { kind: "WRITE_LETTER", targetOn: "2026-05-06" } as const;
  await as("consultant").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand } });
  const { tasks } = await as("consultant").ask(TasksDocument, {
    first: 25,
    sort: { field: "targetOn", order: "ASC" },
    filter: { state: "OPEN", isOwn: true, targetTo: "2026-05-06" },
  });
  const [own] = tasks.items.filter((task) => task.case?.id === caseId);
  const input = { taskId: own?.id ?? "", version: own?.version ?? 0 };

  expect(own).toMatchObject({ kind: "WRITE_LETTER", finalOn: null });
  expect(await as("consultant2").refused(CompleteTaskDocument, { input })).toMatchObject({ code: "NOT_FOUND" });
  const { completeTask } = await as("consultant").ask(CompleteTaskDocument, { input });
  expect(completeTask.state).toBe("DONE");
  const again = { input: { ...input, version: completeTask.version ?? 0 } };
  expect(await as("office").refused(CompleteTaskDocument, again)).toMatchObject({ code: "BAD_USER_INPUT" });
});

fulfils(
  "security/one-file",
  "has done by hand no task that an act of the case does",
  async ({ as, aCase, cases, clock }) => {
    await clock("2026-05-04T10:00:00+02:00");
    const received = await aCase({ application: { receivedOn: "2026-05-04" } });
    const duty = (await cases.seen(received)).tasks?.find(({ kind }) => kind === "SEND_FORMS");
    const byHand = { input: { taskId: duty?.id ?? "", version: duty?.version ?? 0 } };
    expect(await as("office").refused(CompleteTaskDocument, byHand)).toMatchObject({
      clause: "security/one-file",
      key: "task-by-act",
    });
  },
);

holds("counts the work of who asks, and of nobody else's cases", async ({ as, clock, aCase, cases, bureau }) => {
  await clock("2027-05-03T10:00:00+02:00");
  const before = (await as("consultant").ask(WorkListDocument, {})).workList;
  const officeBefore = (await as("office").ask(WorkListDocument, {})).workList;
  const caseId = await aCase({
    stage: "IN_PROGRESS",
    consultant: "consultant",
    application: { receivedOn: "2027-05-03" },
  });
  await aCase({ stage: "INTAKE_DONE", application: { receivedOn: "2027-05-03" } });
  const errand = { kind: "WRITE_LETTER", targetOn: "2027-05-03", ownerId: bureau.id("consultant") } as const;
  await as("office").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand } });

  const after = (await as("consultant").ask(WorkListDocument, {})).workList;
  const office = (await as("office").ask(WorkListDocument, {})).workList;
  const grew = (one: keyof typeof after, was = before, is = after) => Number(is[one]) - Number(was[one]);

  expect([grew("ownCases"), grew("tasksDue"), grew("erasedSoon")]).toEqual([1, 1, 0]);
  expect(grew("erasedSoon", officeBefore, office)).toBe(1);
  expect(grew("tasksDue", officeBefore, office)).toBe(0);
  expect(office).toMatchObject({ today: "2027-05-03", erasedBefore: "2027-06-03" });
});
