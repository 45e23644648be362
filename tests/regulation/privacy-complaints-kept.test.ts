import { expect } from "@jest/globals";
import {
  ApprovePrivacyErasureDocument,
  CertificateOfDocument,
  ClausesDocument,
  DestructionCertificatesDocument,
  DestructionRunsDocument,
  KeptRulesDocument,
  OwnSignalsDocument,
  ProofRowsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import type { PersonName } from "../support/bureau.js";
import { fulfils, holds, type World } from "../support/fulfils.js";
import { firstEpoch, night, tellsDue } from "../support/night.js";
import { Nights } from "../support/nights.js";
import { aPrivacyComplaint, PrivacyComplaints } from "../support/privacy-complaints.js";

const clause = "rights/complaint-to-fg";
const start = "2026-03-02T10:00:00+01:00";
const newest = { first: 50, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;

const figureFor = async (world: World, by: PersonName) =>
  (await world.as(by).ask(ClausesDocument, {})).clauses
    .find(({ id }) => id === clause)
    ?.proofs?.map((one) => [one?.figure, one?.holds]);
const signalsFor = async (world: World, by: PersonName) =>
  (await world.as(by).ask(OwnSignalsDocument, newest)).ownSignals.items.map(({ kind }) => kind);

fulfils(
  clause,
  "counts one as late, and tells the FG, on the day after six weeks and not on the day itself",
  async (world) => {
    await world.clock(start);
    await new PrivacyComplaints(world).clear();
    const complaints = new PrivacyComplaints(world);
    await complaints.passOn("consultant");
    const [found] = await complaints.all();
    expect(found).toMatchObject({ receivedOn: "2026-03-02", answerBy: "2026-04-13" });
    expect(await signalsFor(world, "fg")).toEqual(["PRIVACY_COMPLAINT"]);

    await world.clock("2026-04-13T23:59:00+02:00");
    await tellsDue(world.bureau);
    expect(await figureFor(world, "fg")).toEqual([
      ["grievances_open_long", 0],
      ["grievances_past_day", 0],
    ]);
    expect(await signalsFor(world, "fg")).toEqual(["PRIVACY_COMPLAINT"]);

    await world.clock("2026-04-14T00:01:00+02:00");
    for (const _ of [1, 2]) await tellsDue(world.bureau);
    expect((await figureFor(world, "fg"))?.[0]).toEqual(["grievances_open_long", 1]);
    expect(await signalsFor(world, "fg")).toEqual(["PRIVACY_COMPLAINT_LATE", "PRIVACY_COMPLAINT"]);
    const { proofRows } = await world.as("fg").ask(ProofRowsDocument, { input: { figure: "grievances_open_long" } });
    expect(proofRows).toEqual([{ place: "privacy_complaint", rowId: found?.id, caseId: null, number: null }]);

    await complaints.settle(found?.id ?? "", { settledOn: "2026-04-13" });
    expect((await figureFor(world, "fg"))?.[0]).toEqual(["grievances_open_long", 0]);
    await world.clock(start);
  },
);

fulfils(clause, "tells nobody but the FG by a signal, a figure or a row behind it", async (world) => {
  await world.clock(start);
  await new PrivacyComplaints(world).clear();
  await new PrivacyComplaints(world).register();
  await world.clock("2026-05-01T10:00:00+02:00");
  await tellsDue(world.bureau);

  expect((await figureFor(world, "fg"))?.[0]).toEqual(["grievances_open_long", 1]);
  for (const by of ["office", "lead"] as const) {
    expect(await figureFor(world, by)).toEqual([]);
    const { clauses } = await world.as(by).ask(ClausesDocument, {});
    const whole = clauses.find(({ id }) => id === "privacy/lawful")?.proofs?.[0]?.holds ?? 0;
    const others = clauses.filter(({ id }) => id !== "privacy/lawful").flatMap(({ proofs }) => proofs ?? []);
    expect(whole).toBe(others.reduce((sum, one) => sum + (one?.holds ?? 0), 0));
    for (const figure of ["grievances_open_long", "grievances_past_day"])
      expect(await world.as(by).refused(ProofRowsDocument, { input: { figure } })).toMatchObject({ code: "NOT_FOUND" });
    const { keptRules } = await world.as(by).ask(KeptRulesDocument, {});
    expect(keptRules.find(({ rule }) => rule === "PRIVACY_COMPLAINT")?.past).toBeNull();
  }
  for (const by of ["office", "lead", "consultant"] as const) expect(await signalsFor(world, by)).toEqual([]);
  await world.clock(start);
});

fulfils(
  "keep/no-longer-than-needed",
  "keeps a complaint with the FG five years from its answer, and erases it in the round of that day and not a day before",
  async (world) => {
    await world.clock(start);
    await new PrivacyComplaints(world).clear();
    const nights = await Nights.of(world);
    const complaints = new PrivacyComplaints(world);
    await complaints.passOn("office");
    const { id = "", number = "" } = (await complaints.all())[0] ?? {};
    await complaints.contact(id, "2026-03-02");
    const { id: open } = await complaints.register();
    await world.clock("2026-03-20T10:00:00+01:00");
    await complaints.settle(id, { settledOn: "2026-03-16" });
    await nights.pass("2031-03-10", "2031-03-15");
    const before = await complaints.find(id);
    await nights.pass("2031-03-16");
    await Promise.all([nights.round(), nights.round()]);

    expect(before).toMatchObject({ destroyOn: "2031-03-16", erasure: "FORETOLD" });
    expect(await complaints.find(id)).toBeNull();
    expect(await complaints.find(open)).not.toBeNull();
    const { certificateOf } = await world.as("fg").ask(CertificateOfDocument, { input: { number: number ?? "" } });
    expect(certificateOf).toMatchObject({
      ...{ term: "PRIVACY_COMPLAINT", destroyOn: "2031-03-16" },
      counts: ["privacy_complaint 1", "privacy_contact 1"],
    });
    expect(await nights.residue([id])).toEqual([]);
    expect((await nights.lines()).filter((line) => line.includes('"due":"2031-03-16"'))).toHaveLength(1);
    await world.clock(start);
  },
);

fulfils(
  clause,
  "erases it without the bureau reading that there was one: no certificate, no number, no night that changed",
  async (world) => {
    await world.clock(start);
    await new PrivacyComplaints(world).clear();
    const nights = await Nights.of(world);
    const complaints = new PrivacyComplaints(world);
    const { id, number } = await complaints.register();
    await complaints.settle(id);
    await nights.pass("2031-03-05");
    const readBy = async (by: "lead" | "office" | "fg") => ({
      runs: (await world.as(by).ask(DestructionRunsDocument, newest)).destructionRuns,
      certificates: (await world.as(by).ask(DestructionCertificatesDocument, newest)).destructionCertificates,
      found: (await world.as(by).ask(CertificateOfDocument, { input: { number: number ?? "" } })).certificateOf,
    });
    const [lead, office] = [await readBy("lead"), await readBy("office")];
    const early = await world.as("lead").refused(ApprovePrivacyErasureDocument, { input: await complaints.which(id) });
    expect(await complaints.find(id)).toMatchObject({ erasure: "WAITING" });
    await world.as("fg").ask(ApprovePrivacyErasureDocument, { input: await complaints.which(id) });
    await world.clock("2031-03-05T11:00:00+01:00");
    await nights.round();

    expect(early.code).toBe("FORBIDDEN");
    expect(await complaints.find(id)).toBeNull();
    expect((await readBy("fg")).found).toMatchObject({ term: "PRIVACY_COMPLAINT" });
    expect([lead.runs.items[0]?.waiting, lead.runs.items[0]?.erased]).toEqual([0, 0]);
    expect([await readBy("lead"), await readBy("office")]).toEqual([lead, office]);
    await world.clock(start);
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "asks the FG, and nobody else, about a complaint with him that no night foretold",
  async (world) => {
    await world.clock(start);
    await new PrivacyComplaints(world).clear();
    const nights = await Nights.of(world);
    const complaints = new PrivacyComplaints(world);
    const { id } = await complaints.register();
    await complaints.settle(id);
    const { id: open } = await complaints.register();
    const never = await world.as("fg").refused(ApprovePrivacyErasureDocument, { input: await complaints.which(open) });
    const early = await world.as("fg").refused(ApprovePrivacyErasureDocument, { input: await complaints.which(id) });
    await nights.pass("2031-03-04");

    for (const one of [never, early])
      expect(one).toMatchObject({
        ...{ clause: "keep/no-longer-than-needed", key: "waits-for-nobody" },
        fields: { privacyComplaintId: expect.any(String) },
      });
    expect(await complaints.find(open)).toMatchObject({ destroyOn: null, erasure: null });
    expect(await complaints.find(id)).toMatchObject({ erasure: "WAITING" });
    await world.clock(start);
  },
);

fulfils(clause, "never moves a case: not its last day, not its round, whatever number it names", async (world) => {
  await world.clock(start);
  const nights = await Nights.of(world);
  const complaints = new PrivacyComplaints(world);
  const caseId = await world.aCase({ stage: "DECLINED" });
  const before = await world.cases.seen(caseId);
  const destroyOn = before.destroyOn ?? "";
  const { id } = await complaints.register({ caseNumber: before.number ?? "" });
  await complaints.contact(id, "2026-03-02");
  await complaints.passOn("office", { caseNumber: before.number ?? "" });

  expect(await world.cases.seen(caseId)).toEqual(before);
  await nights.pass(new Date(Date.parse(destroyOn) - 86_400_000).toISOString().slice(0, 10), destroyOn);
  expect(await nights.isThere(caseId)).toBe(false);
  expect(await complaints.find(id)).toMatchObject({ caseNumber: before.number });
  await world.clock(start);
});

holds("opens a complaint with the FG after a night that changed the keys", async (world) => {
  await firstEpoch(world.bureau);
  await world.clock(start);
  await new PrivacyComplaints(world).clear();
  const complaints = new PrivacyComplaints(world);
  await complaints.passOn("consultant");
  const { id = "" } = (await complaints.all())[0] ?? {};
  await complaints.contact(id, "2026-03-02");
  const whole = await night(world.bureau, "2026-03-03T00:20:00+01:00");

  expect(
    await behind(world.bureau, "select epoch from privacy_complaint union select epoch from privacy_contact"),
  ).toEqual([{ epoch: whole }]);
  expect(await complaints.find(id)).toMatchObject({
    text: aPrivacyComplaint().text,
    contacts: [{ summary: "Wij spraken erover." }],
  });
  await world.clock(start);
});
