import { expect } from "@jest/globals";
import {
  AddGuardianDocument,
  AddRecordDocument,
  CaseDocument,
  ResumeCaseDocument,
  TakeUpCaseDocument,
  WithdrawAuthorisationDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aGuardian, parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Signing } from "../support/signing.js";

const today = "2026-03-02";
const note = { aspect: "RESULTS", text: "Een 7.", source: "PARENT", channel: "PHONE", receivedOn: today } as const;
const apart = parentsApart().guardians;

/** A case that a consultant works on, signed by Vera alone unless said otherwise. */
async function handled(world: World, guardians = [aGuardian()]): Promise<Signing> {
  await world.clock(`${today}T12:00:00+01:00`);
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: { guardians } });
  return new Signing(world, caseId);
}

const writing = async ({ as }: World, signing: Signing) =>
  as("consultant").refused(AddRecordDocument, { input: { ...(await signing.which()), learning: note } });

fulfils(
  "data/parents-and-guardians",
  "does nothing more once another holder of authority turns up, until that one signed",
  async (world) => {
    const signing = await handled(world);
    await signing.turnsUp({ givenName: "Gijs" });

    const between = await signing.status();
    const refusal = await writing(world, signing);
    const asked = await signing.duties("COLLECT_SIGNATURE");
    await signing.signs("Gijs", "AGREEMENT", today);
    const half = await signing.duties("COLLECT_SIGNATURE");
    await signing.signs("Gijs", "AUTHORISATION", today);

    expect(between).toEqual({ AGREEMENT: "REQUESTED", AUTHORISATION: "REQUESTED" });
    expect(refusal).toMatchObject({ clause: "consent/before-handling", key: "record-before-consent" });
    expect([asked, half]).toEqual([[["OPEN", "2026-03-09"]], [["OPEN", "2026-03-09"]]]);
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
    expect(await signing.duties("COLLECT_SIGNATURE")).toEqual([["DONE", "2026-03-09"]]);
  },
);

fulfils(
  "data/parents-and-guardians",
  "takes down no authority of which nobody can say how it is known",
  async (world) => {
    const signing = await handled(world);
    const guardian = aGuardian({ givenName: "Gijs", email: null });

    const refusal = await world
      .as("office")
      .refused(AddGuardianDocument, { input: { ...(await signing.which()), guardian } });

    expect(refusal).toMatchObject({ clause: "data/parents-and-guardians", key: "no-evidence" });
    expect((await signing.seen()).guardians).toHaveLength(1);
  },
);

fulfils(
  "data/parents-and-guardians",
  "counts no signature of somebody who turns out to hold no authority, or of whom that is in doubt",
  async (world) => {
    const signing = await handled(world);
    await signing.holds("Vera", "NO");
    const none = await signing.status();
    const refusal = await writing(world, signing);
    await signing.holds("Vera", "UNKNOWN");
    const doubtful = await signing.status();
    await signing.holds("Vera", "YES");

    const invalid = { AGREEMENT: "INVALIDATED", AUTHORISATION: "INVALIDATED" };
    expect([none, doubtful]).toEqual([invalid, invalid]);
    expect(refusal).toMatchObject({ clause: "consent/before-handling" });
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
  },
);

fulfils(
  "data/parents-and-guardians",
  "asks everybody from the day on which it is known that they live apart, and leaves what came before",
  async (world) => {
    await world.clock(`${today}T12:00:00+01:00`);
    const together = [aGuardian({ givenName: "Greet" }), aGuardian({ givenName: "Gijs" })];
    const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: together } });
    const signing = new Signing(world, caseId);
    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) await signing.signs("Greet", document, today);
    await world.as("office").ask(TakeUpCaseDocument, { input: await signing.which() });
    await world.clock("2026-03-04T12:00:00+01:00");

    const before = await signing.status();
    await signing.holds("Greet", "YES", true);

    expect(before).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
    expect(await signing.status()).toEqual({ AGREEMENT: "REQUESTED", AUTHORISATION: "REQUESTED" });
    const signedOn = (day: string) => behind(world.bureau, "select case_is_signed($1, $2) signed", [caseId, day]);
    expect(await signedOn("2026-03-03")).toEqual([{ signed: true }]);
    expect(await signedOn("2026-03-04")).toEqual([{ signed: false }]);
    const { id } = await signing.of("Gijs");
    const backdating = behind(world.bureau, "update signature set needed_from = '2026-03-03' where id = $1", [id]);
    await expect(backdating).rejects.toMatchObject({ code: "ZV001", message: "needed-from" });
  },
);

fulfils(
  "consent/in-writing",
  "declares a signature invalid that never was one, asks that person again, and cannot undo it",
  async (world) => {
    const signing = await handled(world);
    const { id } = await signing.of("Vera");
    await signing.invalidates("Vera");

    const between = await signing.status();
    const refusal = await writing(world, signing);
    const undoing = behind(world.bureau, "update signature set invalidated_at = null where id = $1", [id]);
    await expect(undoing).rejects.toMatchObject({ code: "ZV001", message: "already-invalidated" });
    const told = await behind<{ kind: string; role: string }>(
      world.bureau,
      "select s.kind, a.role from signal s join account a on a.id = s.account_id where s.case_id = $1 and s.kind = 'INVALIDATED' order by 2",
      [signing.caseId],
    );
    await signing.signs("Vera", "AUTHORISATION", today);

    expect(between).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "INVALIDATED" });
    expect(refusal).toMatchObject({ clause: "consent/before-handling" });
    expect(told.map(({ role }) => role)).toEqual(["consultant", "fg"]);
    expect(await signing.status()).toMatchObject({ AUTHORISATION: "GIVEN" });
    expect((await signing.seen()).frozenOn).toBeNull();
  },
);

fulfils(
  "purpose/legal-basis",
  "ends the work, and the consultant's access with it, when nobody's yes stands any more",
  async (world) => {
    const signing = await handled(world);
    await signing.withdraws("Vera");

    const { stage, outcome, workEndedOn, destroyOn, assignments } = await signing.seen();
    const { case: found } = await world.as("consultant").ask(CaseDocument, { id: signing.caseId });

    expect({ stage, outcome, workEndedOn, destroyOn }).toEqual({
      stage: "CLOSED",
      outcome: "ENDED_BY_PARENTS",
      workEndedOn: today,
      destroyOn: "2028-03-02",
    });
    expect(assignments?.map(({ isActive }) => isActive)).toEqual([false]);
    expect(found).toBeNull();
  },
);

fulfils(
  "consent/before-handling",
  "stands still while two parents disagree, and goes on once who objected has signed again",
  async (world) => {
    const { as, cases } = world;
    const signing = await handled(world, apart);
    await signing.withdraws("Gijs");
    const stopped = await signing.seen();
    const resuming = async () => as("office").refused(ResumeCaseDocument, { input: await signing.which() });
    const before = await resuming();
    await cases.sendForms(signing.caseId);
    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) await signing.signs("Greet", document, today);
    const half = await resuming();
    for (const document of ["AGREEMENT", "AUTHORISATION"] as const) await signing.signs("Gijs", document, today);
    const refusal = await writing(world, signing);
    const settling = await signing.duties("SETTLE_OBJECTION");
    await as("office").ask(ResumeCaseDocument, { input: await signing.which() });
    await as("consultant").ask(AddRecordDocument, { input: { ...(await signing.which()), learning: note } });

    expect([stopped.stage, stopped.frozenOn]).toEqual(["IN_PROGRESS", today]);
    expect([before.key, half.key]).toEqual(["objection-stands", "objection-stands"]);
    expect(refusal.key).toBe("frozen");
    expect(settling).toEqual([["OPEN", "2026-03-31"]]);
    expect(await signing.duties("SETTLE_OBJECTION")).toEqual([["DONE", "2026-03-31"]]);
    expect((await signing.seen()).frozenOn).toBeNull();
  },
);

fulfils(
  "consent/before-handling",
  "lets nobody behind the house's back go on with a case over which parents disagree",
  async (world) => {
    const signing = await handled(world, apart);
    await signing.withdraws("Gijs");

    const going = behind(world.bureau, "update case_file set frozen_on = null where id = $1", [signing.caseId]);

    await expect(going).rejects.toMatchObject({ code: "ZV001", message: "objection-stands" });
  },
);

fulfils(
  "consent/before-handling",
  "goes on when who objected turns out to hold no authority, and not before",
  async (world) => {
    const carer = aGuardian({ kind: "CARER", givenName: "Cor" });
    const signing = await handled(world, [aGuardian(), carer]);
    await signing.withdraws("Cor");
    const early = await world.as("office").refused(ResumeCaseDocument, { input: await signing.which() });
    await signing.holds("Cor", "NO");
    await world.as("office").ask(ResumeCaseDocument, { input: await signing.which() });
    const again = await world.as("office").refused(ResumeCaseDocument, { input: await signing.which() });

    expect([early.key, again.key]).toEqual(["objection-stands", "not-frozen"]);
    expect((await signing.seen()).frozenOn).toBeNull();
    expect(await signing.status()).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" });
  },
);

fulfils("consent/before-handling", "takes up nothing while who objected has not signed again", async (world) => {
  await world.clock(`${today}T12:00:00+01:00`);
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES", application: { guardians: apart } });
  const signing = new Signing(world, caseId);
  await world.cases.sign(caseId);
  await signing.withdraws("Greet");

  const refusal = await world.as("office").refused(TakeUpCaseDocument, { input: await signing.which() });
  const { id: signatureId } = await signing.of("Greet");
  const twice = await world.as("office").refused(WithdrawAuthorisationDocument, {
    input: { ...(await signing.which()), signatureId, reason: "Nog eens." },
  });

  expect([refusal.key, twice.key]).toEqual(["frozen", "already-withdrawn"]);
});
