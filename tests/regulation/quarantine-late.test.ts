import { expect } from "@jest/globals";
import { AskInformationDocument } from "@zorgvuldig/schema/generated/operations";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { Arrivals, emptyLate } from "../support/arrivals.js";
import { behind } from "../support/behind.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "origin/third-parties-authorised";
const handled = { stage: "IN_PROGRESS", consultant: "consultant" } as const;

const contents = async ({ bureau }: World, caseId: string): Promise<number> => {
  const [row] = await behind<{ n: number }>(bureau, "select count(*)::int n from arrival_content where case_id = $1", [
    caseId,
  ]);
  return row?.n ?? 0;
};

const duties = async (world: World, caseId: string) =>
  ((await world.cases.seen(caseId)).tasks ?? [])
    .filter(({ kind }) => kind === "DECIDE_QUARANTINE")
    .map(({ state, targetOn }) => `${state} ${targetOn}`);

fulfils(clause, "is read by nobody after five working days, and destroyed by the house itself", async (world) => {
  const { aCase, bureau, clock, cases } = world;
  const arrivals = new Arrivals(world);
  await clock("2026-03-02T10:00:00+01:00");
  const caseId = await aCase(handled);
  const id = await arrivals.note(caseId, { note: "kanarie die te lang bleef" });
  await clock("2026-03-04T10:00:00+01:00");
  const later = await arrivals.note(caseId, { receivedOn: "2026-03-04" });
  await clock("2026-03-09T23:59:00+01:00");
  await emptyLate(bureau);
  const inTime = await arrivals.read("office", id);
  const before = await contents(world, caseId);
  await clock("2026-03-10T00:00:00+01:00");
  const late = await arrivals.read("office", id);
  await emptyLate(bureau);
  const { arrivals: all } = await cases.seen(caseId);
  const left = await contents(world, caseId);
  const due = await duties(world, caseId);
  await clock("2026-03-12T00:00:00+01:00");
  await emptyLate(bureau);
  await emptyLate(bureau);
  const last = await duties(world, caseId);
  const events = await behind<{ role: string; line: string }>(
    bureau,
    "select role, to_jsonb(e)::text line from event e where action = 'emptyQuarantine' and $1 = any (case_ids)",
    [caseId],
  );
  await clock("2026-03-02T10:00:00+01:00");

  expect([inTime.status, before]).toEqual([200, 2]);
  expect([late.status, JSON.parse(late.text)]).toEqual([
    422,
    expect.objectContaining({ clause, message: refusals["arrival-kept-too-long"] }),
  ]);
  expect(late.text).not.toContain("kanarie");
  expect(all?.find((one) => one.id === id)).toMatchObject({ decision: "DESTROYED", decidedBy: null });
  expect(all?.find((one) => one.id === later)).toMatchObject({ decision: null });
  expect(left).toBe(1);
  expect(due.filter((one) => one.startsWith("OPEN"))).toEqual(["OPEN 2026-03-11"]);
  expect(last.filter((one) => one.startsWith("OPEN"))).toEqual([]);
  expect(last).toContain("DONE 2026-03-11");
  expect(await contents(world, caseId)).toBe(0);
  expect(events.map(({ role }) => role)).toEqual(["rounds", "rounds"]);
  expect(events.map(({ line }) => line).join()).not.toContain("kanarie");
});

fulfils(
  clause,
  "lets nobody leave a decision without a name, and shows nothing should no round have come",
  async (world) => {
    const { aCase, bureau, clock } = world;
    const arrivals = new Arrivals(world);
    await clock("2026-03-02T10:00:00+01:00");
    const caseId = await aCase(handled);
    const id = await arrivals.note(caseId);
    const nameless = "update arrival set decision = 'DESTROYED', decided_at = house_now() where id = $1";
    await expect(behind(bureau, nameless, [id])).rejects.toThrow("arrival-stays");
    await clock("2026-03-11T00:00:00+01:00");
    const late = await arrivals.read("office", id);
    await arrivals.decide(caseId, id, { decision: "RETURNED" });
    await clock("2026-03-02T10:00:00+01:00");

    expect(late.status).toBe(404);
    expect(await contents(world, caseId)).toBe(0);
  },
);

fulfils(clause, "answers with what is accepted the request that asked for it", async (world) => {
  const { aCase, cases, as } = world;
  const arrivals = new Arrivals(world);
  const institutionId = await cases.anInstitution();
  const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
  const caseId = await aCase({ ...handled, lines });
  const told = {
    manner: "LETTER",
    purpose: "Om te weten wat er is geprobeerd.",
  } as const;
  const asks = async () => {
    await as("consultant").ask(AskInformationDocument, {
      input: { ...(await cases.which(caseId)), institutionId, ...told, categories: ["LEARNING"] },
    });
    return (await cases.seen(caseId)).informationRequests?.at(-1)?.id ?? "";
  };
  const answersId = await asks();
  const note = await arrivals.note(caseId, { institutionId });
  await arrivals.decide(caseId, note, { decision: "ACCEPTED", category: "LEARNING", aspect: "PROGRESS", answersId });
  const second = await asks();
  const file = await arrivals.file(caseId, institutionId, aPdf("Gevraagd verslag"));
  await arrivals.decide(caseId, file, {
    decision: "ACCEPTED",
    category: "LEARNING",
    kind: "LETTER",
    answersId: second,
  });

  const { informationRequests } = await cases.seen(caseId);
  expect(informationRequests?.map(({ state }) => state)).toEqual(["ANSWERED", "ANSWERED"]);
});
