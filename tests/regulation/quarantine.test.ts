import { expect } from "@jest/globals";
import { RevealRecordsDocument, TasksDocument } from "@zorgvuldig/schema/generated/operations";
import { Arrivals } from "../support/arrivals.js";
import { behind } from "../support/behind.js";
import { hashOfFile, Papers } from "../support/documents.js";
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

fulfils(clause, "lays what arrives unasked apart, for the office alone and for five working days", async (world) => {
  const arrivals = new Arrivals(world);
  const caseId = await world.aCase(handled);
  const id = await arrivals.note(caseId);

  const seen = await world.cases.seen(caseId, "consultant");

  expect(seen.arrivals).toBeNull();
  expect(seen.withheld).toContain("arrivals");
  expect(seen.tasks?.filter(({ kind }) => kind === "DECIDE_QUARANTINE")).toEqual([]);
  expect((await arrivals.read("consultant", id)).status).toBe(403);
  const [arrival] = (await world.cases.seen(caseId)).arrivals ?? [];
  expect(arrival).toMatchObject({ decideBy: "2026-03-09", decision: null, institution: null });
  const read = await arrivals.read("office", id);
  expect(read.text).toBe("Er was een melding.");
  expect(read.headers["content-disposition"]).toMatch(/^attachment/);
  expect(await duties(world, caseId)).toEqual(["OPEN 2026-03-09"]);
});

fulfils(
  clause,
  "accepts what a line covered on the day it came: it becomes a document, and quarantine is empty",
  async (world) => {
    const { aCase, cases } = world;
    const arrivals = new Arrivals(world);
    const institutionId = await cases.anInstitution();
    const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
    const caseId = await aCase({ ...handled, lines });
    const file = aPdf("Ongevraagd verslag");
    const id = await arrivals.file(caseId, institutionId, file);

    await arrivals.decide(caseId, id, { decision: "ACCEPTED", category: "LEARNING", kind: "LETTER" });

    const { documents, arrivals: all } = await cases.seen(caseId);
    expect(documents?.[0]).toMatchObject({ name: "ongevraagd.pdf", sourceInstitution: { id: institutionId } });
    expect(hashOfFile((await new Papers(world).read("consultant", documents?.[0]?.id ?? "")).body)).toBe(
      hashOfFile(file),
    );
    expect(all?.[0]).toMatchObject({ decision: "ACCEPTED", decidedBy: { name: "Verzonnen office" } });
    expect(await contents(world, caseId)).toBe(0);
    expect((await arrivals.read("office", id)).status).toBe(404);
    expect(await duties(world, caseId)).toEqual(["DONE 2026-03-09"]);
  },
);

fulfils(clause, "accepts what was told as a record of what it is about", async (world) => {
  const { aCase, cases } = world;
  const arrivals = new Arrivals(world);
  const institutionId = await cases.anInstitution();
  const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const, "HEALTH" as const] }];
  const caseId = await aCase({ ...handled, lines });
  const [first, second] = [
    await arrivals.note(caseId, { institutionId }),
    await arrivals.note(caseId, { institutionId, note: "Is onder behandeling." }),
  ];

  const health = { decision: "ACCEPTED", category: "HEALTH", necessity: "Wat de leerling aankan" } as const;
  await arrivals.decide(caseId, first, { decision: "ACCEPTED", category: "LEARNING", aspect: "PROGRESS" });
  const refusal = await arrivals.undecided(caseId, second, health);
  const reason = "De school stuurde iets over de behandeling.";
  await world.as("office").ask(RevealRecordsDocument, { input: { ...(await cases.which(caseId)), reason } });
  await arrivals.decide(caseId, second, health);

  expect(refusal).toMatchObject({ code: "REFUSED", key: "arrival-needs-reveal", clause: "security/limited-access" });
  const seen = await cases.seen(caseId, "consultant");
  expect(seen.learning?.[0]).toMatchObject({
    text: "Er was een melding.",
    source: "INSTITUTION",
    receivedOn: "2026-03-02",
  });
  expect(seen.health?.[0]).toMatchObject({ text: "Is onder behandeling." });
});

fulfils(
  clause,
  "accepts nothing from a sender whom no line covered, and keeps nothing of it after the decision",
  async (world) => {
    const { aCase, cases } = world;
    const arrivals = new Arrivals(world);
    const institutionId = await cases.anInstitution();
    const caseId = await aCase(handled);
    const [file, note] = [await arrivals.file(caseId, institutionId, aPdf("Kanarie")), await arrivals.note(caseId)];
    const accepted = { decision: "ACCEPTED", category: "LEARNING", kind: "LETTER", aspect: "PROGRESS" } as const;

    for (const id of [file, note])
      expect(await arrivals.undecided(caseId, id, accepted)).toMatchObject({
        clause,
        key: "arrival-no-line",
        fields: { decision: expect.anything() },
      });
    await arrivals.decide(caseId, file, { decision: "RETURNED" });
    await arrivals.decide(caseId, note, { decision: "DESTROYED" });

    const seen = await cases.seen(caseId);
    expect(seen.arrivals?.map(({ decision }) => decision)).toEqual(["RETURNED", "DESTROYED"]);
    expect([seen.documents, seen.learning]).toEqual([[], []]);
    expect(await contents(world, caseId)).toBe(0);
    expect(await arrivals.undecided(caseId, note, { decision: "RETURNED" })).toMatchObject({ key: "arrival-decided" });
  },
);

fulfils(clause, "wins nothing by naming an earlier day of receipt", async (world) => {
  const { aCase, cases, bureau, clock } = world;
  const arrivals = new Arrivals(world);
  const institutionId = await cases.anInstitution();
  const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
  const caseId = await aCase({ ...handled, lines });
  await clock("2027-03-02T10:00:00+01:00");
  const id = await arrivals.note(caseId, { institutionId, receivedOn: "2027-03-01" });

  const accepted = { decision: "ACCEPTED", category: "LEARNING", aspect: "PROGRESS" } as const;
  const refusal = await arrivals.undecided(caseId, id, accepted);
  const old = await arrivals.refused(caseId, { note: "Lang geleden", receivedOn: "2027-02-19" });
  const later = await arrivals.refused(caseId, { note: "Morgen", receivedOn: "2027-03-03" });
  await clock("2026-03-02T10:00:00+01:00");

  expect(refusal.code).toBe("REFUSED");
  expect(old).toMatchObject({ clause, key: "arrival-too-old", fields: { receivedOn: expect.anything() } });
  expect(later.fields).toHaveProperty(["receivedOn"]);
  const moved = "update arrival set received_on = received_on - 1 where id = $1";
  await expect(behind(bureau, moved, [id])).rejects.toThrow("arrival-stays");
});

fulfils(clause, "has it decided in time: what is late can only be returned or destroyed", async (world) => {
  const { aCase, cases, clock, as } = world;
  const arrivals = new Arrivals(world);
  const institutionId = await cases.anInstitution();
  const lines = [{ institutionId, direction: "ASK" as const, categories: ["LEARNING" as const] }];
  const caseId = await aCase({ ...handled, lines });
  const id = await arrivals.note(caseId, { institutionId });
  await clock("2026-03-10T10:00:00+01:00");

  const accepted = { decision: "ACCEPTED", category: "LEARNING", aspect: "PROGRESS" } as const;
  const refusal = await arrivals.undecided(caseId, id, accepted);
  const list = {
    first: 50,
    sort: { field: "targetOn", order: "ASC" },
    filter: { kind: "DECIDE_QUARANTINE", state: "OPEN" },
  } as const;
  const { tasks } = await as("office").ask(TasksDocument, list);
  await arrivals.decide(caseId, id, { decision: "DESTROYED" });
  const again = await arrivals.undecided(caseId, id, accepted);
  await clock("2026-03-02T10:00:00+01:00");

  expect(refusal).toMatchObject({ clause, key: "arrival-overdue", fields: { decision: expect.anything() } });
  // That it is late is nothing to speak of once it is decided.
  expect(again).toMatchObject({ clause, key: "arrival-decided" });
  expect(tasks.items.find((task) => task.case?.id === caseId)?.targetOn).toBe("2026-03-09");
});

fulfils(clause, "keeps one duty for all that lies there, by the day of what is due first", async (world) => {
  const { aCase, clock } = world;
  const arrivals = new Arrivals(world);
  const caseId = await aCase(handled);
  await clock("2026-03-04T10:00:00+01:00");
  const late = await arrivals.note(caseId, { receivedOn: "2026-03-04" });
  const early = await arrivals.note(caseId, { receivedOn: "2026-03-03" });
  await arrivals.decide(caseId, early, { decision: "RETURNED" });
  const after = await duties(world, caseId);
  await arrivals.decide(caseId, late, { decision: "RETURNED" });
  const last = (await duties(world, caseId)).filter((one) => one.startsWith("OPEN"));
  await clock("2026-03-02T10:00:00+01:00");

  expect(after.filter((one) => one.startsWith("OPEN"))).toEqual(["OPEN 2026-03-11"]);
  expect(last).toEqual([]);
});

fulfils(
  clause,
  "is held by the database: content of what was decided cannot be there, and none goes without a decision",
  async (world) => {
    const { aCase, bureau } = world;
    const arrivals = new Arrivals(world);
    const caseId = await aCase(handled);
    const [decided, waiting] = [await arrivals.note(caseId), await arrivals.note(caseId)];
    await arrivals.decide(caseId, decided, { decision: "DESTROYED" });

    const again =
      "insert into arrival_content select $1, 1, house_now(), case_id, $1, arrival from arrival_content where id = $2";
    await expect(behind(bureau, again, [decided, waiting])).rejects.toThrow("arrival-decided");
    await expect(behind(bureau, "delete from arrival_content where id = $1", [waiting])).rejects.toThrow(
      "arrival-decided",
    );
    const silently =
      "update arrival set decision = 'RETURNED', decided_at = house_now(), decided_by_id = author_id where id = $1";
    await expect(behind(bureau, silently, [waiting])).rejects.toThrow("arrival-decided");
  },
);

fulfils("data/every-channel", "takes nothing into quarantine without its road", async (world) => {
  const caseId = await world.aCase(handled);

  const refusal = await new Arrivals(world).refused(caseId, { note: "Zonder weg", channel: undefined });

  expect(refusal.fields).toHaveProperty(["channel"]);
});

fulfils(
  "security/measures",
  "tells the log who read what lies in quarantine, and of the decision no content",
  async (world) => {
    const arrivals = new Arrivals(world);
    const caseId = await world.aCase(handled);
    const id = await arrivals.note(caseId, { note: "kanarie in quarantaine" });
    await arrivals.read("office", id);
    await arrivals.decide(caseId, id, { decision: "RETURNED" });

    const events = await behind<{ action: string; line: string }>(
      world.bureau,
      "select action, to_jsonb(e)::text line from event e where $1 = any (case_ids) and action in ('readArrival', 'decideArrival') order by at",
      [caseId],
    );

    expect(events.map(({ action }) => action)).toEqual(["readArrival", "decideArrival"]);
    expect(events.map(({ line }) => line).join()).not.toContain("kanarie");
  },
);
