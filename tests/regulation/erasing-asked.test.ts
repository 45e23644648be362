import { expect } from "@jest/globals";
import { CloseCaseDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { asksToChange } from "../support/changing.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { code, toShare } from "../support/sharing.js";
import { toErase } from "../support/to-erase.js";

const start = "2026-03-02";
const clause = "rights/erase";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

type Filled = Awaited<ReturnType<typeof toErase>>;

/** Learning, health and the first document go; absence is kept for a claim, and what is about home because it is still needed. */
async function partly({ plan, ids, first, acts, carryOut }: Filled) {
  await plan(
    { target: "LEARNING", rowId: ids.LEARNING, measure: "ERASE" },
    { target: "HEALTH", rowId: ids.HEALTH, measure: "ERASE" },
    { target: "DOCUMENT", rowId: first, measure: "ERASE" },
    { target: "ABSENCE", rowId: ids.ABSENCE, measure: "KEEP", ground: "LEGAL_CLAIM" },
    { target: "HOME", rowId: ids.HOME, measure: "KEEP", ground: "STILL_NECESSARY" },
  );
  await acts.decide({ outcome: "PARTLY", ground: "LEGAL_CLAIM" });
  await acts.sign();
  await carryOut();
}

fulfils(
  clause,
  "erases a part, keeps what a claim needs for that alone, and leaves the rest as it was",
  async (world) => {
    const it = await toErase(world, start);
    await partly(it);
    const [consultant, office] = [await world.cases.seen(it.caseId, "consultant"), await world.cases.seen(it.caseId)];
    const fg = await it.changeable();
    const read = async (id: string) => (await it.papers.read("consultant", id)).status;

    for (const seen of [consultant, office]) expect([seen.learning, seen.absence]).toEqual([[], []]);
    expect(consultant.health).toEqual([]);
    expect(consultant.home).toMatchObject([{ text: "Woont bij oma." }]);
    expect(consultant.documents?.map(({ id }) => id)).toEqual([it.second]);
    expect([await read(it.first), await read(it.second)]).toEqual([404, 200]);
    expect(fg.absence).toMatchObject([{ text: "Thuis gebleven." }]);
    expect(fg.learning).toEqual([]);
    expect(consultant.itemsKeptForClaim).toBe(1);
    const shareKept = await it.refused({ recordIds: [it.ids.ABSENCE] });
    expect(shareKept?.code).toBeDefined();
    await it.acts.tell(start);
    expect(await it.seen()).toMatchObject({ state: "RequestFulfilled" });
    expect((await it.seen()).changes?.map(({ madeOn }) => madeOn)).toEqual(Array(5).fill(start));
  },
);

fulfils("keep/erased", "leaves nothing of what was erased on request, and certifies it", async (world) => {
  const it = await toErase(world, start);
  await partly(it);
  const gone = [it.ids.LEARNING, it.ids.HEALTH, it.first];
  const left = await behind<{ place: string }>(world.bureau, "select place from residue_of($1)", [gone]);
  const [copies] = await behind<{ n: number }>(
    world.bureau,
    "select count(*)::int n from disclosure_copy where disclosure_id = $1",
    [it.disclosure.id],
  );
  const [content] = await behind<{ n: number }>(
    world.bureau,
    "select count(*)::int n from document_content where document_id = $1",
    [it.first],
  );
  const ledger = await behind<{ rule: string }>(
    world.bureau,
    "select rule from erasure_ledger where rule = 'ERASURE_REQUEST'",
  );
  const [run] = await behind<{ erased: number }>(world.bureau, "select min(erased) erased from destruction_run");

  // What was shared with whom stays known by its number, so that who received it is told; so does that it was decided.
  expect(left.map(({ place }) => place).sort()).toEqual([
    "decided_change.row_id",
    "disclosure.document_ids",
    "disclosure.record_ids",
  ]);
  expect([copies?.n, content?.n]).toEqual([0, 0]);
  expect(ledger.length).toBeGreaterThanOrEqual(3);
  const certificates = await behind<{ term: string; counts: string[] }>(
    world.bureau,
    "select term, counts from destruction_certificate where term = 'ERASURE_REQUEST' order by created_at desc limit 1",
  );
  expect(certificates).toEqual([
    { term: "ERASURE_REQUEST", counts: ["document 1", "health_record 1", "learning_record 1"] },
  ]);
  expect(run?.erased).toBeGreaterThanOrEqual(0);
});

fulfils(clause, "tells who received it of what was erased and of what is restricted, each once", async (world) => {
  const it = await toErase(world, start);
  await partly(it);

  expect((await it.notices()).map(({ matter, disclosure }) => [matter, disclosure?.id])).toEqual([
    ["ERASED", it.disclosure.id],
    ["RESTRICTED", it.disclosure.id],
  ]);
});

fulfils(clause, "takes back what was laid ready and did not leave yet", async (world) => {
  await on(world, start);
  const it = await toShare(world);
  const laid = await it.share({ manner: "LINK", code, recordIds: [it.ids.LEARNING] });
  const other = await it.share({ recordIds: [it.ids.HOME] });
  const asks = await asksToChange(world, it.caseId, "ERASURE", start);
  await asks.plan({ target: "LEARNING", rowId: it.ids.LEARNING, measure: "ERASE" });
  await asks.acts.decide({ outcome: "GRANTED" });
  await asks.carryOut();
  const seen = (await world.cases.seen(it.caseId)).disclosures;
  const open = await behind(world.bureau, "select from disclosure_link where disclosure_id = $1 and ended_at is null", [
    laid.id,
  ]);

  expect(seen?.map(({ id, state }) => [id, state])).toEqual([
    [laid.id, "WITHDRAWN"],
    [other.id, "PREPARED"],
  ]);
  expect(open).toEqual([]);
  expect(await asks.notices()).toEqual([]);
});

fulfils(clause, "erases no field by itself, and no person whose case is there", async (world) => {
  const it = await toErase(world, start);
  const guardianId = (await world.cases.seen(it.caseId)).guardians?.[0]?.id ?? "";
  const phone = { target: "GUARDIAN", rowId: guardianId, field: "phone", measure: "ERASE" } as const;
  const refused = [
    await it.planNot({ target: "GUARDIAN", rowId: guardianId, measure: "ERASE" }),
    await it.planNot(phone),
  ];
  const { requestId } = await it.which();
  const behindBack = behind(
    world.bureau,
    `insert into decided_change (id, version, created_at, case_id, request_id, author_id, target, row_id, field, measure)
     select gen_random_uuid(), 1, house_now(), r.case_id, r.id, a.id, 'GUARDIAN', $2, 'phone', 'ERASE'
     from data_subject_request r, account a where r.id = $1 and a.role = 'fg' limit 1`,
    [requestId, guardianId],
  );

  expect(refused).toMatchObject([{ key: "goes-with-case" }, { clause, key: "field-not-alone" }]);
  await expect(behindBack).rejects.toMatchObject({ message: "field-not-alone", hint: clause });
});

fulfils(
  clause,
  "refuses to keep anything without its ground and a lead's signature, behind the server's back too",
  async (world) => {
    const it = await toErase(world, start);
    const absence = { target: "ABSENCE", rowId: it.ids.ABSENCE, measure: "KEEP" } as const;
    const bare = await it.planNot(absence);
    await it.plan({ ...absence, ground: "LEGAL_CLAIM" });
    const granted = await it.acts.decideNot({ outcome: "GRANTED" });
    const partlyNot = await it.acts.decideNot({ outcome: "PARTLY", ground: "LEGAL_CLAIM" });
    await it.acts.decide({ outcome: "REFUSED", ground: "LEGAL_CLAIM" });
    const unsigned = await it.carryOutNot();
    await it.acts.sign();
    await it.carryOut();
    await it.acts.tell(start);
    const changed = (what: string) =>
      behind(world.bureau, `update decided_change set ${what} where row_id = $1`, [it.ids.ABSENCE]);

    expect(bare).toMatchObject({ clause, key: "kept-on-ground" });
    for (const one of [granted, partlyNot]) expect(one).toMatchObject({ key: "answer-and-changes" });
    expect(unsigned).toMatchObject({ key: "decision-unsigned" });
    await expect(changed("ground = null")).rejects.toThrow();
    await expect(changed("measure = 'ERASE', ground = null")).rejects.toThrow("decision-fixed");
    expect(await it.seen()).toMatchObject({ state: "RequestRejected" });
    expect((await world.cases.seen(it.caseId, "consultant")).absence).toEqual([]);
  },
);

fulfils("keep/erased", "goes with its case on the case's own day, what is kept for a claim too", async (world) => {
  await on(world, start);
  const nights = await Nights.of(world);
  const it = await toErase(world, start);
  await partly(it);
  await it.acts.tell(start);
  const ended = { ...(await world.cases.which(it.caseId)), outcome: "ADVICE", workEndedOn: start } as const;
  await world.as("office").ask(CloseCaseDocument, { input: ended });
  await nights.pass("2028-03-01", "2028-03-02");
  expect(await nights.isThere(it.caseId)).toBe(false);
  await on(world, start);
});
