import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  CaseDocument,
  ChangeAuthorityDocument,
  RedactPassageDocument,
  RequestsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { asksToBeGiven, clearDeliveries, fetchesAt, text, today, unpacked } from "../support/deliveries.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "rights/access";
const answered = { clause: "rights/any-channel", key: "request-answered" };
const over = "2026-04-05T12:00:00+02:00";
const since = "Pim las in april ineens vlot.";

/** Laid ready, told as given, and over before anybody fetched it. `without`: what stayed here. */
async function isOver(world: World, { withoutFile }: { withoutFile?: true } = {}) {
  const asked = await asksToBeGiven(world);
  const { deliver, documentId, caseId } = asked;
  const acts = new DecisionActs(world, caseId);
  await deliver.lay(withoutFile ? { withoutIds: [documentId] } : {});
  await acts.decide(withoutFile ? { outcome: "PARTLY", ground: "OTHERS_RIGHTS" } : { outcome: "GRANTED" });
  if (withoutFile) await acts.sign();
  await acts.tell(today);
  await world.clock(over);
  await clearDeliveries(world.bureau);
  return { ...asked, acts };
}

/** Whether the database would open the case of this one request to the FG, to lay it ready once more. */
async function opens({ bureau }: World, caseId: string): Promise<unknown> {
  const [asked] = await behind<{ id: string }>(bureau, "select id from data_subject_request where case_id = $1", [
    caseId,
  ]);
  const fg = await SignedIn.as(bureau, "zv_fg", "fg");
  try {
    const found = await fg.asks("select open_to_lay($1) opened", [asked?.id]);
    return typeof found === "string" ? found : found[0]?.opened;
  } finally {
    await fg.leave();
  }
}

fulfils(
  clause,
  "lays ready once more what ended after the answer: what stood in it then, without what came since",
  async (world) => {
    const { deliver, caseId } = await isOver(world);
    const learning = { aspect: "PROGRESS", source: "PARENT", channel: "PHONE", receivedOn: "2026-04-05", text: since };
    const which = await world.cases.which(caseId);
    await world.as("consultant").ask(AddRecordDocument, { input: { ...which, learning } as never });
    const late = aDocument({ name: "later.pdf", receivedOn: "2026-04-05" });
    await new Papers(world).add(caseId, "consultant", late, aPdf("Kwam later"));
    const link = await deliver.lay();
    const { status, body } = await fetchesAt(world, link);
    const { files, names, manifest } = unpacked(body);
    const { createdAt } = (await deliver.seen()).deliveries?.[0] ?? {};

    expect(status).toBe(200);
    expect(names).toEqual(["inzage.pdf", "inzage.json", "document-001.pdf", "manifest.json"]);
    expect(String(files["inzage.json"])).toContain(text);
    expect(String(files["inzage.json"])).not.toContain(since);
    expect(manifest.asOf).toBe(createdAt);
    expect((await deliver.seen()).deliveries?.map(({ endReason, downloads }) => [endReason, downloads])).toEqual([
      ["TERM", 0],
      [null, 1],
    ]);
  },
);

fulfils(clause, "leaves out once more what the answer said was left out, and nothing else", async (world) => {
  const { deliver, documentId } = await isOver(world, { withoutFile: true });
  const more = await deliver.layNot({ withoutIds: [documentId] });
  const { names, manifest } = unpacked((await fetchesAt(world, await deliver.lay())).body);
  const passage = { passage: "Papierenberg", ground: "OTHERS_RIGHTS" } as const;
  const words = await world
    .as("fg")
    .refused(RedactPassageDocument, { input: { ...(await deliver.which()), ...passage } });
  const { id } = await deliver.last();
  await deliver.withdraw();
  const lays = `insert into pack_delivery (id, version, created_at, case_id, request_id, author_id, manner, ends_at, downloads, size, piece_count, left_files, handed)
    select gen_random_uuid(), 1, house_now(), case_id, request_id, author_id, 'LINK', house_now() + interval '1 day', 0, 1, 1, $2, handed from pack_delivery where id = $1`;

  expect(more).toMatchObject({ clause, key: "left-out-stays", fields: { withoutIds: expect.any(String) } });
  expect(names).toEqual(["inzage.pdf", "inzage.json", "manifest.json"]);
  expect(manifest.leftOut).toEqual({ passages: [], files: [{ ground: "OTHERS_RIGHTS", count: 1 }] });
  expect(words).toMatchObject(answered);
  for (const many of [0, 2, null])
    await expect(behind(world.bureau, lays, [id, many])).rejects.toThrow("left-out-stays");
});

fulfils(
  clause,
  "is laid ready once more for nobody who may not have it now, by nobody but the FG, and not while it still lies there",
  async (world) => {
    const { deliver, caseId, her } = await isOver(world);
    const others = [await deliver.layNot({}, "office"), await deliver.layNot({}, "consultant")];
    const before = await opens(world, caseId);
    await deliver.lay();
    const twice = [await deliver.layNot(), await opens(world, caseId)];
    await deliver.withdraw();
    const said = { ...(await world.cases.which(caseId)), guardianId: her ?? "", authority: "NO" } as const;
    const why = { authorityEvidence: "COURT_ORDER", livesApart: true } as const;
    await world.as("office").ask(ChangeAuthorityDocument, { input: { ...said, ...why } });
    const noLonger = await deliver.layNot();

    expect(others.map((one) => one?.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    expect([before, ...twice]).toMatchObject([true, { clause, key: "delivery-laid" }, false]);
    expect(noLonger).toMatchObject({ clause: "data/parents-and-guardians", key: "asker-no-authority" });
  },
);

fulfils(clause, "is not laid ready after an answer that gave nothing, nor where nothing lay before", async (world) => {
  const { deliver, caseId } = await asksToBeGiven(world);
  const acts = new DecisionActs(world, caseId);
  await deliver.lay();
  await deliver.withdraw();
  await acts.decide({ outcome: "WITHDRAWN" });
  await acts.tell(today);
  const withdrawn = await deliver.layNot();
  const other = await asksToBeGiven(world);
  const granted = new DecisionActs(world, other.caseId);
  await granted.decide({ outcome: "GRANTED" });
  await granted.tell(today);
  const nothing = await other.deliver.layNot();

  expect([withdrawn, nothing]).toMatchObject([answered, answered]);
  expect([await opens(world, caseId), await opens(world, other.caseId)]).toEqual([false, false]);
});

fulfils(clause, "opens the case to the FG for that act alone, and writes down what was read for it", async (world) => {
  const { deliver, caseId } = await isOver(world);
  const before = await world.as("fg").ask(CaseDocument, { id: caseId });
  await deliver.lay();
  const after = await world.as("fg").ask(CaseDocument, { id: caseId });
  const events = await behind<{ fields: string[] }>(
    world.bureau,
    "select fields from event where action = 'layPackReady' and outcome = 'ok' and case_ids @> array[$1::uuid] order by at",
    [caseId],
  );

  expect([before.case?.pupil ?? null, after.case?.pupil ?? null]).toEqual([null, null]);
  expect(events).toHaveLength(2);
  expect(events[1]?.fields).toEqual(expect.arrayContaining(["LearningRecord.text", "+PackPiece.content"]));
});

fulfils(clause, "tells the FG that what was given was never fetched, as long as that is so", async (world) => {
  const { deliver, caseId } = await asksToBeGiven(world);
  const acts = new DecisionActs(world, caseId);
  const page = { first: 20, sort: { field: "receivedOn", order: "ASC" }, filter: {} } as const;
  const told = async () => {
    const { id, isUnfetched } = await deliver.seen();
    const { requests } = await world.as("office").ask(RequestsDocument, page as never);
    return [isUnfetched, requests.items.find((one) => one.id === id)?.isUnfetched];
  };
  await deliver.lay();
  const open = await told();
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell(today);
  const lies = await told();
  await world.clock("2026-03-29T12:00:00+02:00");
  const nearly = await told();
  await world.clock(over);
  await clearDeliveries(world.bureau);
  const ended = await told();
  const link = await deliver.lay();
  const again = await told();
  await fetchesAt(world, link);
  await deliver.withdraw();

  expect([open, lies, nearly, ended, again, await told()]).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [true, true],
    [false, false],
    [false, false],
  ]);
});
