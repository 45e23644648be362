import { expect } from "@jest/globals";
import {
  CloseCaseDocument,
  PlanChangesDocument,
  RegisterRequestDocument,
  RequestDocument,
  RestrictCaseDocument,
  WithdrawPackDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { asksToBeGiven, today } from "../support/deliveries.js";
import { fulfils, type World } from "../support/fulfils.js";
import { pdfAt, readPdf } from "../support/letter.js";
import { asksToo, idOf, on, start, wholeFile } from "../support/whole-file.js";

const clause = "rights/erase";

/** That the whole file goes, planned for a request that is not the first of its case. */
async function planFor(world: World, caseId: string, requestId: string) {
  const { request } = await world.as("fg").ask(RequestDocument, { id: requestId });
  const changes = [{ target: "CASE", rowId: caseId, measure: "ERASE" }] as const;
  return { input: { requestId, version: request?.version ?? 0, changes: [...changes] } };
}

fulfils(clause, "refuses a whole file that is still worked on, and takes it once that was closed", async (world) => {
  const it = await wholeFile(world, false);
  const refused = await it.planWholeNot();
  await it.close();
  await it.planWhole();

  expect(refused).toMatchObject({ clause, key: "whole-file-at-work" });
  expect((await it.seen()).changes).toMatchObject([{ target: "CASE", measure: "ERASE", madeOn: null }]);
});

fulfils(clause, "takes a whole file and nothing beside it", async (world) => {
  const it = await wholeFile(world);
  const learning = { target: "LEARNING", rowId: it.ids.LEARNING, measure: "ERASE" } as const;
  await it.plan(learning);
  const after = await it.planWholeNot();
  await it.drop((await it.seen()).changes?.[0]?.id ?? "");
  await it.planWhole();
  const beside = await it.planNot(learning);
  const twice = await it.planWholeNot();
  const partly = await it.acts.decideNot({ outcome: "PARTLY", ground: "LEGAL_CLAIM" });
  const elsewhere = await it.planNot({ ...learning, target: "CASE", rowId: it.ids.LEARNING });
  const unseen = (change: string) =>
    behind(
      world.bureau,
      `set session_replication_role = replica; update decided_change set ${change} where case_id = '${it.caseId}' and target = 'CASE'`,
    ).then(() => "done", String);

  for (const one of [after, beside]) expect(one).toMatchObject({ clause, key: "whole-file-alone" });
  expect([twice, partly]).toMatchObject([{ key: "change-twice" }, { key: "answer-and-changes" }]);
  expect(elsewhere?.code).toBe("NOT_FOUND");
  for (const change of ["field = 'name'", "measure = 'CORRECT', field = 'name'", "row_id = gen_random_uuid()"])
    expect([change, await unseen(change)]).toEqual([change, expect.stringContaining("whole_file_goes")]);
});

fulfils(
  clause,
  "erases a part and keeps the rest of the file on a ground, what cannot be named by itself too, and restricts none of that",
  async (world) => {
    const it = await wholeFile(world);
    const rest = { target: "CASE", rowId: it.caseId, measure: "KEEP" } as const;
    const bare = await it.planNot(rest);
    await it.plan({ ...rest, ground: "LEGAL_CLAIM" }, { target: "HOME", rowId: it.ids.HOME, measure: "ERASE" });
    await it.acts.decide({ outcome: "PARTLY", ground: "LEGAL_CLAIM" });
    await it.acts.sign();
    await it.carryOut();
    const { decisionId } = await it.acts.last();
    const letter = await pdfAt(world.as("fg"), `/request-decisions/nl/${decisionId}`);
    const { text } = await readPdf(letter.body);
    const notices = await it.notices();
    await it.acts.tell(start);
    await it.nights.pass("2026-03-03", "2026-03-20");
    const seen = await world.cases.seen(it.caseId);

    expect(bare).toMatchObject({ clause, key: "kept-on-ground" });
    expect(text).toContain("Gebleven De rest van het dossier");
    expect([notices, seen.learning?.length, seen.erasure ?? null]).toEqual([[], 1, null]);
    expect(await it.seen()).toMatchObject({ state: "RequestFulfilled", goesOn: null });
  },
);

fulfils(clause, "refuses it whole on a ground that a lead signed, in one step and without a plan", async (world) => {
  const it = await wholeFile(world);
  await it.acts.decide({ outcome: "REFUSED", ground: "LEGAL_DUTY" });
  await it.acts.sign();
  await it.acts.tell(start);
  await it.nights.pass("2026-03-03");

  expect(await it.seen()).toMatchObject({ state: "RequestRejected", changes: [] });
  expect(await it.nights.isThere(it.caseId)).toBe(true);
});

fulfils("data/persons", "erases a whole file for the pupil alone, not for another who is in it", async (world) => {
  const it = await wholeFile(world);
  const requestId = await asksToo(world, it.caseId, "ERASURE");
  const refused = await world.as("fg").refused(PlanChangesDocument, await planFor(world, it.caseId, requestId));

  expect(refused).toMatchObject({ clause: "data/persons", key: "whole-file-of-pupil" });
});

fulfils(
  "keep/complaint-5-years",
  "keeps a whole file as long as a complaint is open, also one that came after the letter, and no longer",
  async (world) => {
    const it = await wholeFile(world);
    await it.complain(start);
    const refused = await it.planWholeNot();
    await it.settle(start);
    await it.grant();
    await it.acts.tell(start);
    await it.tellRecipient(start);
    await it.complain(start);
    await it.nights.pass("2026-03-03", "2026-03-04");
    const [isThere, seen] = [await it.nights.isThere(it.caseId), await it.seen()];
    await on(world, "2026-03-04");
    await it.settle("2026-03-04");
    await it.nights.round();

    expect(refused).toMatchObject({ clause: "keep/complaint-5-years", key: "whole-file-complaint" });
    expect([isThere, seen.goesOn, seen.waitsFor]).toEqual([true, "2026-03-03", ["COMPLAINT"]]);
    expect(await it.nights.isThere(it.caseId)).toBe(false);
  },
);

fulfils("rights/any-channel", "answers everybody else in the file before it goes as a whole", async (world) => {
  const it = await wholeFile(world);
  await it.decide();
  await asksToo(world, it.caseId, "PORTABILITY");
  const refused = await it.carryOutNot();

  expect(refused).toMatchObject({ clause: "rights/any-channel", key: "whole-file-request" });
  expect(await it.notices()).toEqual([]);
  expect((await it.seen()).waitsFor).toEqual(expect.arrayContaining(["REQUEST"]));
});

fulfils("rights/restrict", "keeps a whole file at the wish of somebody in it, until that is over", async (world) => {
  const it = await wholeFile(world);
  const why = { ground: "CLAIM", keepsUntil: "2026-03-25", explanation: "Er loopt een procedure." } as const;
  await world.as("fg").ask(RestrictCaseDocument, { input: { ...(await it.which()), ...why } });
  const refused = await it.planWholeNot();
  await on(world, "2026-03-25");
  await it.planWhole();

  expect(refused).toMatchObject({ clause: "rights/restrict", key: "whole-file-held" });
});

fulfils("rights/access", "lets no whole file go with what still lies ready to be fetched", async (world) => {
  const { caseId, deliver } = await asksToBeGiven(world);
  const acts = new DecisionActs(world, caseId);
  await deliver.lay();
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell(today);
  const ended = { ...(await world.cases.which(caseId)), outcome: "ADVICE", workEndedOn: today } as const;
  await world.as("office").ask(CloseCaseDocument, { input: ended });
  const { pupil, guardians } = await world.cases.seen(caseId);
  const who = { person: "PUPIL", subjectId: pupil?.id, askedBy: "PARENT", askerId: guardians?.[0]?.id } as const;
  await world.clock(`${today}T13:00:00+01:00`);
  const asks = { ...(await world.cases.which(caseId)), ...who, kind: "ERASURE", channel: "EMAIL" } as const;
  await world.as("office").ask(RegisterRequestDocument, { input: { ...asks, receivedOn: today } });
  const requestId = await idOf(world, caseId, "ERASURE");
  const refused = await world.as("fg").refused(PlanChangesDocument, await planFor(world, caseId, requestId));
  await world.as("fg").ask(WithdrawPackDocument, { input: await deliver.whichLast() });
  await world.as("fg").ask(PlanChangesDocument, await planFor(world, caseId, requestId));

  expect(refused).toMatchObject({ clause: "rights/access", key: "whole-file-pack" });
});

fulfils(
  "keep/complaint-5-years",
  "loses no complaint that comes at the moment at which its file goes: it is taken down there, or the file is gone",
  async (world) => {
    const it = await wholeFile(world);
    await it.grant();
    await it.acts.tell(start);
    await it.tellRecipient(start);
    await world.clock("2026-03-03T00:15:30+01:00");
    const [complained] = await Promise.allSettled([it.complain("2026-03-02"), it.nights.round()]);
    const isThere = await it.nights.isThere(it.caseId);

    expect(isThere).toBe(complained.status === "fulfilled");
    expect(await it.nights.residue(isThere ? [] : [it.caseId])).toEqual([]);
  },
);
