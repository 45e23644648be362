import { expect } from "@jest/globals";
import {
  CertificateOfDocument,
  CloseCaseDocument,
  DestructionRunsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, Papers } from "../support/documents.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { code, toShare } from "../support/sharing.js";

const start = "2026-03-02T10:00:00+01:00";
const runs = async ({ as }: World, by: "fg" | "office" = "fg") =>
  (
    await as(by).ask(DestructionRunsDocument, {
      first: 50,
      sort: { field: "createdAt", order: "DESC" },
      filter: {},
    })
  ).destructionRuns.items;

for (const [stage, clause, day] of [
  ["DECLINED", "keep/declined-14-days", "2026-03-15"],
  ["INTAKE_DONE", "keep/declined-14-days", "2026-03-15"],
  ["ON_HOLD", "keep/held-3-months", "2026-06-02"],
  ["AWAITING_SIGNATURES", "keep/no-longer-than-needed", "2026-06-02"],
  ["RECEIVED", "keep/no-longer-than-needed", "2026-06-02"],
  ["CLOSED", "keep/handled-2-years", "2028-03-02"],
] as const)
  fulfils(
    clause,
    `keeps ${stage} until the evening before ${day}, and erases it in the round of that day`,
    async (world) => {
      await world.clock(start);
      const nights = await Nights.of(world);
      const caseId = await world.aCase({ stage });
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

      await nights.pass(before);
      await world.clock(`${before}T23:59:00${before > "2026-03-28" && before < "2026-10-25" ? "+02:00" : "+01:00"}`);
      await nights.round();
      const late = await nights.isThere(caseId);
      await nights.pass(day);

      expect(late).toBe(true);
      expect(await nights.isThere(caseId)).toBe(false);
      await world.clock(start);
    },
  );

fulfils(
  "keep/erased",
  "erases all that a case has in one go: records, documents, letters, what was shared, tasks, mail and keys; nothing of it is found again",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const { caseId, share, ids } = await toShare(world, { apart: true });
    const papers = new Papers(world);
    const document = await papers.add(caseId, "consultant", aDocument());
    await papers.addForm(caseId);
    await share({ manner: "LINK", code, recordIds: [ids.LEARNING, ids.HEALTH, ids.HOME], documentIds: [document] });
    await world.as("office").ask(CloseCaseDocument, {
      input: { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: "2026-03-02" },
    });
    const { number, pupil, guardians } = await world.cases.seen(caseId);
    const searched = [caseId, document, pupil?.id ?? "", ...(guardians ?? []).map(({ id }) => id)];

    await nights.pass("2028-03-01", "2028-03-02");

    expect(await nights.isThere(caseId)).toBe(false);
    expect(await nights.residue(searched)).toEqual([]);
    const { certificateOf } = await world.as("fg").ask(CertificateOfDocument, { input: { number: number ?? "" } });
    expect(certificateOf).toMatchObject({ term: "HANDLED", destroyOn: "2028-03-02", promisedBy: "2028-03-02" });
    for (const line of [
      "learning_record 1",
      "document_content 1",
      "disclosure_link 1",
      "disclosed_health 1",
      "key_wrap 3",
    ])
      expect(certificateOf?.counts).toContain(line);
    expect((await runs(world))[0]).toMatchObject({ runOn: "2028-03-02", residue: 0, endedAt: expect.anything() });
    await world.clock(start);
  },
);

fulfils("keep/erased", "leaves in ledger, certificate and file nothing by which anybody is found", async (world) => {
  await world.clock(start);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "DECLINED" });
  const { number } = await world.cases.seen(caseId);

  await nights.pass("2026-03-14", "2026-03-15");

  const [line = ""] = await nights.lines();
  const kept = JSON.stringify([
    await behind(world.bureau, "select l.*, encode(case_hash, 'hex') hex from erasure_ledger l"),
    await behind(world.bureau, "select * from destruction_certificate"),
    line,
  ]);
  expect(JSON.parse(line)).toMatchObject({
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    rule: "DECLINED",
    due: "2026-03-15",
  });
  for (const told of [caseId, number ?? "", "Pim", "Papierenberg"]) expect(kept).not.toContain(told);
  const unknown = await world.as("fg").ask(CertificateOfDocument, { input: { number: "OC-1999-0001" } });
  expect(unknown.certificateOf).toBeNull();
  await world.clock(start);
});

fulfils(
  "keep/erased",
  "rolls all of it back when one table keeps anything, and tells it as an incident",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const caseId = await world.aCase({ stage: "DECLINED" });
    await behind(world.bureau, "create table forgotten (case_id uuid not null)");
    await behind(world.bureau, "insert into forgotten values ($1)", [caseId]);
    await behind(world.bureau, "grant select on forgotten to zv_guard");

    await nights.pass("2026-03-14", "2026-03-15");
    const there = await nights.isThere(caseId);
    const seen = await world.cases.seen(caseId);
    await behind(world.bureau, "drop table forgotten");
    await nights.round();

    expect(there).toBe(true);
    expect(seen.guardians).toHaveLength(1);
    expect(await nights.isThere(caseId)).toBe(false);
    await world.clock(start);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "lets certificate and ledger go five years later, in the file too",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const caseId = await world.aCase({ stage: "DECLINED" });
    const number = (await world.cases.seen(caseId)).number ?? "";
    const found = async () => (await world.as("fg").ask(CertificateOfDocument, { input: { number } })).certificateOf;
    const own = async () => (await nights.lines()).filter(Boolean).length;
    await nights.pass("2026-03-14", "2026-03-15");
    await world.clock("2031-03-14T12:00:00+01:00");
    await nights.tidy();
    const kept = [(await found()) !== null, await own()];
    await world.clock("2031-03-15T12:00:00+01:00");
    await nights.tidy();

    expect(kept).toEqual([true, 1]);
    expect([await found(), await own()]).toEqual([null, 0]);
    await world.clock(start);
  },
);

holds("shows the runs to the office and the FG, and to nobody else", async (world) => {
  const asked = { first: 5, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
  expect(Array.isArray(await runs(world, "office"))).toBe(true);
  for (const name of ["consultant", "administrator", "ministry"] as const)
    expect((await world.as(name).refused(DestructionRunsDocument, asked)).code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
});
