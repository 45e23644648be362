import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  AddTaskDocument,
  AssignConsultantDocument,
  GiveTaskDocument,
  TasksDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { MailServer } from "../support/mail-server.js";
import { emptyOutbox, outbox, sendMail } from "../support/outbox.js";
import { does, invited } from "../support/people.js";

const errand = { kind: "CALL_SCHOOL", targetOn: "2026-03-04" } as const;
let mail: MailServer;

beforeAll(async () => {
  mail = await MailServer.open();
});

afterAll(() => mail.close());

const ends = (world: World, id: string) => does(world, "administrator", `/people/${id}/end`);

fulfils(
  "security/limited-access",
  "gives the bureau back what somebody had to do whose account ends, and tells it so, once a case",
  async (world) => {
    const { as, aCase, cases, bureau } = world;
    const { id: ownerId } = await invited(world, "gaat", "office");
    const [caseId, other] = [await aCase(), await aCase()];
    for (const of of [caseId, caseId, other])
      await as("office").ask(AddTaskDocument, { input: { ...(await cases.which(of)), ...errand, ownerId } });

    expect((await ends(world, ownerId)).status).toBe(204);

    const tasks = [...((await cases.seen(caseId)).tasks ?? []), ...((await cases.seen(other)).tasks ?? [])];
    expect(tasks.filter(({ kind }) => kind === errand.kind).map(({ owner, state }) => ({ owner, state }))).toEqual(
      Array(3).fill({ owner: null, state: "OPEN" }),
    );
    const told = "select account_id from signal where kind = 'TASKS_RETURNED' and case_id = any ($1) order by 1";
    const heard = await behind<{ account_id: string }>(bureau, told, [[caseId, other]]);
    expect(heard.map(({ account_id }) => account_id)).toEqual(
      [bureau.id("office"), bureau.id("office"), bureau.id("lead"), bureau.id("lead")].sort(),
    );
  },
);

fulfils("security/limited-access", "gives no task to somebody whose account has ended", async (world) => {
  const { as, aCase, cases, bureau } = world;
  const { id: ownerId } = await invited(world, "weg", "office");
  const caseId = await aCase();
  await as("office").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand } });
  await ends(world, ownerId);
  const task = (await cases.seen(caseId)).tasks?.find(({ kind }) => kind === errand.kind);
  const refusal = { clause: "security/limited-access", key: "owner-ended", fields: { ownerId: expect.anything() } };

  const asked = { ...(await cases.which(caseId)), ...errand, ownerId };
  expect(await as("office").refused(AddTaskDocument, { input: asked })).toMatchObject(refusal);
  const passed = { taskId: task?.id ?? "", version: task?.version ?? 0, ownerId };
  expect(await as("office").refused(GiveTaskDocument, { input: passed })).toMatchObject(refusal);
  await expect(behind(bureau, "update task set owner_id = $2 where id = $1", [task?.id, ownerId])).rejects.toThrow(
    "owner-ended",
  );
});

fulfils(
  "security/limited-access",
  "shows who asks for his own tasks those, and nobody's only to who asks for both",
  async (world) => {
    const { as, aCase, cases, bureau } = world;
    const caseId = await aCase();
    for (const owner of [{}, { ownerId: bureau.id("office") }, { ownerId: bureau.id("lead") }])
      await as("office").ask(AddTaskDocument, { input: { ...(await cases.which(caseId)), ...errand, ...owner } });
    const owners = async (filter: { isOwn?: boolean; isMine?: boolean }) => {
      const page = { first: 100, sort: { field: "createdAt", order: "DESC" } } as const;
      const { tasks } = await as("office").ask(TasksDocument, { ...page, filter: { kind: errand.kind, ...filter } });
      return tasks.items.filter((task) => task.case?.id === caseId).map(({ owner }) => owner?.id ?? null);
    };

    expect(await owners({ isMine: true })).toEqual([bureau.id("office")]);
    expect(await owners({ isOwn: true })).toEqual([bureau.id("office"), null]);
    expect(await owners({ isOwn: true, isMine: true })).toEqual([bureau.id("office")]);
  },
);

fulfils(
  "security/measures",
  "sends no mail to somebody whose account has ended, not even one that was on its way",
  async (world) => {
    const { bureau, as, aCase, cases } = world;
    await bureau.agree("former", "2026-03-02", "2026-12-31");
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    await sendMail(bureau, mail);
    await emptyOutbox(bureau);
    const input = { ...(await cases.which(caseId)), consultantId: bureau.id("former") };
    await as("office").ask(AssignConsultantDocument, { input });
    const [claimed] = await behind<{ id: string; attempt: number }>(
      bureau,
      "select id, attempt from claim_mail('bureau.test')",
    );

    await ends(world, bureau.id("former"));

    const handed = "select hand_over_mail($1, $2) may";
    expect(await behind(bureau, handed, [claimed?.id, claimed?.attempt])).toEqual([{ may: false }]);
    await behind(bureau, "update message set leased_until = house_now() - interval '1 second' where id = $1", [
      claimed?.id,
    ]);
    await sendMail(bureau, mail);
    expect((await outbox(bureau, "caseAssigned")).map(({ state }) => state)).toEqual(["WITHDRAWN"]);
  },
);
