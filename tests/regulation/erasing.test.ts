import { expect } from "@jest/globals";
import {
  ApproveErasureDocument,
  CertificateOfDocument,
  CloseCaseDocument,
  DestructionRunsDocument,
  HoldIntakeDocument,
  PlanIntakeDocument,
  RegisterRequestDocument,
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
  "erases nothing that no night foretold: after a jump of the clock a lead has to agree, and nobody else can",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const caseId = await world.aCase({ stage: "DECLINED" });

    await nights.pass("2026-04-20");
    const waiting = await world.cases.seen(caseId, "office");
    const input = await world.cases.which(caseId);
    const alone = await world.as("office").refused(ApproveErasureDocument, { input });
    await world.as("lead").ask(ApproveErasureDocument, { input });
    const approved = await nights.isThere(caseId);
    await nights.round();

    expect(waiting.erasure).toBe("WAITING");
    expect(alone).toMatchObject({ code: "REFUSED", clause: "keep/no-longer-than-needed", key: "lead-only" });
    expect([approved, await nights.isThere(caseId)]).toEqual([true, false]);
    await world.clock(start);
  },
);

fulfils("keep/no-longer-than-needed", "lets nobody agree to what waits for nobody", async (world) => {
  await world.clock(start);
  const caseId = await world.aCase({ stage: "DECLINED" });

  const early = await world.as("lead").refused(ApproveErasureDocument, { input: await world.cases.which(caseId) });
  const direct = behind(
    world.bureau,
    `insert into erasure_approval (id, version, created_at, case_id, author_id, destroy_on, approved_on)
     values (gen_random_uuid(), 1, now(), $1, $2, '2026-03-15', '2026-03-02')`,
    [caseId, world.bureau.id("lead")],
  );

  expect(early).toMatchObject({ code: "REFUSED", key: "waits-for-nobody" });
  await expect(direct).rejects.toMatchObject({ code: "ZV001", hint: "keep/no-longer-than-needed" });
});

fulfils(
  "keep/erased",
  "keeps a case for a request that came before it was due, and erases it the day it is answered; one that came later keeps nothing",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const [asked, late] = [await world.aCase({ stage: "DECLINED" }), await world.aCase({ stage: "DECLINED" })];
    const access = { kind: "ACCESS", person: "GUARDIAN", channel: "EMAIL" } as const;
    const register = async (caseId: string, receivedOn: string) =>
      world.as("office").ask(RegisterRequestDocument, {
        input: { ...(await world.cases.which(caseId)), ...access, receivedOn },
      });
    await world.clock("2026-03-10T10:00:00+01:00");
    await register(asked, "2026-03-10");
    await register(late, "2026-03-10");
    await behind(
      world.bureau,
      "update data_subject_request set received_on = '2026-03-16', due_target = '2026-04-16', due_statutory = '2026-04-16' where case_id = $1",
      [late],
    );

    await nights.pass("2026-03-14", "2026-03-15");
    const held = await world.cases.seen(asked, "office");
    const [run] = await runs(world);
    await behind(world.bureau, "update data_subject_request set state = 'RequestFulfilled' where case_id = $1", [
      asked,
    ]);
    await nights.round();

    expect(held.erasure).toBe("HELD");
    expect(run).toMatchObject({ held: 1 });
    expect([await nights.isThere(asked), await nights.isThere(late)]).toEqual([false, false]);
    await world.clock(start);
  },
);

fulfils("keep/erased", "erases nothing whose last day moved while the round waited for it", async (world) => {
  await world.clock(start);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "ON_HOLD" });
  await nights.pass("2026-06-01");
  await world.clock("2026-06-01T09:00:00+02:00");
  const again = { ...(await world.cases.which(caseId)), plannedAt: "2026-06-01T11:00:00+02:00" };
  await world.as("office").ask(PlanIntakeDocument, { input: again });
  await world.clock("2026-06-01T12:00:00+02:00");
  const input = { ...(await world.cases.which(caseId)), heldOn: "2026-06-01" };
  await world.as("office").ask(HoldIntakeDocument, { input });

  await nights.pass("2026-06-02");

  expect(await nights.isThere(caseId)).toBe(true);
  await world.clock(start);
});

fulfils(
  "keep/erased",
  "lets a request that arrives while its case is erased come first or find nothing, and never half of it",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const cases: string[] = [];
    for (let nth = 0; nth < 12; nth += 1) cases.push(await world.aCase({ stage: "DECLINED" }));
    await nights.pass("2026-03-14");
    await world.clock("2026-03-15T00:15:30+01:00");
    await world.as("fg").signIn();
    const access = { kind: "ACCESS", person: "GUARDIAN", channel: "EMAIL", receivedOn: "2026-03-15" } as const;
    const asking = await Promise.all(cases.map(async (id) => ({ ...(await world.cases.which(id)), ...access })));

    const [, ...heard] = await Promise.all([
      nights.round(),
      ...asking.map((input) =>
        world
          .as("office")
          .ask(RegisterRequestDocument, { input })
          .then(
            () => null,
            (error: unknown) => /"code":"(\w+)"/.exec(String(error))?.[1] ?? String(error),
          ),
      ),
    ]);

    for (const [at, id] of cases.entries()) expect(await nights.isThere(id)).toBe(heard[at] === null);
    expect(new Set(heard.filter((code) => code !== null))).toEqual(
      heard.every((code) => code === null) ? new Set() : new Set(["NOT_FOUND"]),
    );
    expect(await nights.residue(cases.filter((_, at) => heard[at] !== null))).toEqual([]);
    await world.clock(start);
  },
);

holds("shows the runs to the office and the FG, and to nobody else", async (world) => {
  const asked = { first: 5, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
  expect(Array.isArray(await runs(world, "office"))).toBe(true);
  for (const name of ["consultant", "administrator", "ministry"] as const)
    expect((await world.as(name).refused(DestructionRunsDocument, asked)).code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
});
