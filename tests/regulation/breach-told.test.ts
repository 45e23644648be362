import { expect } from "@jest/globals";
import {
  AddAffectedDocument,
  CaseDocument,
  CloseBreachDocument,
  RecordBreachToldDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import { fulfils, holds, type World } from "../support/fulfils.js";

const clause = "security/measures";
const start = "2026-03-02T10:00:00+01:00";
const _looks = (world: World, who: "consultant" | "consultant2", id: string) => world.as(who).ask(CaseDocument, { id });

/** A breach with a high risk, of which the authority knows and that touches these cases. */
async function high(world: World, many = 2) {
  await world.clock(start);
  const breaches = new Breaches(world);
  const id = await breaches.report();
  const cases: string[] = [];
  await breaches.assess(id, "HIGH");
  for (let at = 0; at < many; at++) {
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    cases.push(caseId);
    await breaches.addAffected(id, (await world.cases.seen(caseId)).number ?? "");
  }
  await breaches.notify(id, start);
  return { breaches, id, cases };
}
/** As they lie: the list of the bureau is of all its cases. */
const tasksOf = ({ bureau }: World, caseId: string) =>
  behind<{ state: string; targetOn: string }>(
    bureau,
    `select state, target_on::text "targetOn" from task where case_id = $1 and kind = 'TELL_BREACH'`,
    [caseId],
  );

fulfils(
  clause,
  "gives the bureau a task for every case whose people must be told, which is done when it says when and how they were, and closes no sooner",
  async (world) => {
    const { breaches, id, cases } = await high(world);
    const [first = "", second = ""] = cases;
    const unasked = await breaches.refused(id, "close");
    const rows = await breaches.cases(id);
    const [one, other] = rows;
    if (!one || !other) throw new Error("The list is empty");
    expect(await tasksOf(world, first)).toEqual([]);
    await breaches.tell(id);
    const opened = await tasksOf(world, first);
    const early = await breaches.refusedToTell(one, "2026-03-01");
    const future = await breaches.refusedToTell(one, "2026-03-03");
    await breaches.recordTold(one, "2026-03-02");
    const again = await breaches.refusedToTell({ ...one, version: 2 }, "2026-03-02");
    const half = await breaches.refused(id, "close");
    await breaches.recordTold(other, "2026-03-02");
    const closed = await breaches.close(id);

    expect(unasked).toMatchObject({ clause, key: "breach-untold", fields: { breachId: expect.any(String) } });
    expect(opened).toEqual([{ state: "OPEN", targetOn: "2026-03-02" }]);
    expect(early).toMatchObject({ clause, key: "breach-told-day" });
    expect(future).toMatchObject({ fields: { toldOn: expect.stringMatching(/toekomst/) } });
    expect(again).toMatchObject({ clause, key: "breach-told-already", fields: { toldOn: expect.any(String) } });
    expect(half).toMatchObject({ clause, key: "breach-untold" });
    for (const caseId of [first, second])
      expect(await tasksOf(world, caseId)).toEqual([{ state: "DONE", targetOn: "2026-03-02" }]);
    expect(closed).toMatchObject({ state: "CLOSED", casesFound: 2 });
    expect((await breaches.cases(id)).map(({ toldOn, channel }) => ({ toldOn, channel }))).toEqual([
      { toldOn: "2026-03-02", channel: "PHONE" },
      { toldOn: "2026-03-02", channel: "PHONE" },
    ]);
  },
);

fulfils(
  clause,
  "opens a task for a case that is found after telling began, and one for two breaches of one case",
  async (world) => {
    const { breaches, id, cases } = await high(world, 1);
    await breaches.tell(id);
    const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const number = (await world.cases.seen(caseId)).number ?? "";
    await breaches.addAffected(id, number);
    const second = await breaches.report();
    await breaches.assess(second, "HIGH");
    await breaches.addAffected(second, number);
    await breaches.tell(second);
    const open = await tasksOf(world, caseId);
    for (const row of (await breaches.cases(id)).filter((one) => one.case?.id === caseId))
      await breaches.recordTold(row, "2026-03-02");
    const still = await tasksOf(world, caseId);
    for (const row of await breaches.cases(second)) await breaches.recordTold(row, "2026-03-02");

    expect(open).toMatchObject([{ state: "OPEN" }]);
    expect(still).toMatchObject([{ state: "OPEN" }]);
    expect(await tasksOf(world, caseId)).toMatchObject([{ state: "DONE" }]);
    expect(await tasksOf(world, cases[0] ?? "")).toMatchObject([{ state: "OPEN" }]);
  },
);

fulfils(
  clause,
  "tells nobody one by one where article 34(3) has a reason, at a high risk and before it began",
  async (world) => {
    const { breaches, id } = await high(world, 1);
    const low = await breaches.report();
    await breaches.assess(low, "RISK");
    const needless = await breaches.refused(low, "exempt");
    const nobody = await breaches.refused(low, "tell");
    const exempted = await breaches.exempt(id);
    const closed = await breaches.close(id);
    const other = await high(world, 1);
    await other.breaches.tell(other.id);

    expect(needless).toMatchObject({ clause, key: "breach-not-high", fields: { exemption: expect.any(String) } });
    expect(nobody).toMatchObject({ clause, key: "breach-nobody-listed", fields: { breachId: expect.any(String) } });
    expect(exempted).toMatchObject({ exemption: "RISK_GONE", exemptionReason: "Ongelezen teruggekregen." });
    expect(closed).toMatchObject({ state: "CLOSED", tellingSince: null });
    expect(await other.breaches.refused(other.id, "tell")).toMatchObject({
      clause,
      key: "breach-telling-begun",
      fields: { breachId: expect.any(String) },
    });
    expect(await other.breaches.refused(other.id, "exempt")).toMatchObject({
      ...{ clause, key: "breach-telling-begun", fields: { exemption: expect.any(String) } },
    });
    await expect(
      behind(
        world.bureau,
        "insert into breach_case (id, version, created_at, breach_id, case_id) select gen_random_uuid(), 1, now(), $1, id from case_file limit 1",
        [id],
      ),
    ).rejects.toMatchObject({ message: "breach-closed" });
  },
);

holds("a breach that is closed while another case is found stays as one of the two left it", async (world) => {
  const { breaches, id } = await high(world, 1);
  const number = (await world.cases.seen(await world.aCase({ stage: "IN_PROGRESS" }))).number ?? "";
  await breaches.tell(id);
  const [row] = await breaches.cases(id);
  if (row) await breaches.recordTold(row, "2026-03-02");
  const which = await breaches.which(id);
  const answers = await Promise.all([
    world.as("fg").sent(CloseBreachDocument, { input: which }),
    world.as("fg").sent(AddAffectedDocument, { input: { ...which, fileNumber: number } }),
  ]);

  const codes = answers.map(({ body }) => body.errors?.[0]?.extensions.code ?? "done").sort();
  expect(codes).toEqual(["CONFLICT", "done"]);
  const found = await breaches.find(id);
  expect((await breaches.cases(id)).length).toBe(found?.state === "CLOSED" ? 1 : 2);
});

holds("one of two who record at once that the same people were told is told that another was first", async (world) => {
  const { breaches, id } = await high(world, 1);
  await breaches.tell(id);
  const [row] = await breaches.cases(id);
  if (!row) throw new Error("The list is empty");
  const told = breaches.told(row, "2026-03-02");
  const answers = await Promise.all([
    world.as("office").sent(RecordBreachToldDocument, told),
    world.as("lead").sent(RecordBreachToldDocument, told),
  ]);

  const codes = answers.map(({ body }) => body.errors?.[0]?.extensions.code ?? "done").sort();
  expect(codes).toEqual(["CONFLICT", "done"]);
});
