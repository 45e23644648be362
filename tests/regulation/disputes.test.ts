import { expect } from "@jest/globals";
import {
  AddTaskDocument,
  OwnSignalsDocument,
  RegisterComplaintDocument,
  ResumeCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { parentsApart } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { Signing } from "../support/signing.js";

const today = "2026-03-02";
/** The twenty-ninth day after it is the last on which they can settle it. */
const lastMinute = "2026-03-31T23:59:00+02:00";
const night = "2026-04-01T00:15:30+02:00";

/** A case that a consultant works on, of which one of two parents took back his yes this morning. */
async function inDispute(world: World) {
  await world.clock(`${today}T12:00:00+01:00`);
  const nights = await Nights.of(world);
  const { guardians } = parentsApart();
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant", application: { guardians } });
  const signing = new Signing(world, caseId);
  await signing.withdraws("Gijs");
  const told = async (by: "lead" | "fg" | "office") => {
    const asked = { first: 100, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
    const { items } = (await world.as(by).ask(OwnSignalsDocument, asked)).ownSignals;
    return items.filter((one) => one.case?.id === caseId && one.kind === "DISPUTE_ENDED").length;
  };
  return { caseId, nights, signing, told };
}

async function bothSignAgain(world: World, signing: Signing): Promise<void> {
  await world.cases.sendForms(signing.caseId);
  for (const document of ["AGREEMENT", "AUTHORISATION"] as const)
    for (const who of ["Greet", "Gijs"]) await signing.signs(who, document, today);
}

fulfils(
  "consent/before-handling",
  "ends a case over which parents disagree in the night after the twenty-ninth day, once, with the day of the objection as the end of the work",
  async (world) => {
    const { caseId, nights, signing, told } = await inDispute(world);
    const errand = {
      ...(await signing.which()),
      kind: "CALL_PARENTS",
      ownerId: world.bureau.id("consultant"),
      targetOn: "2026-03-20",
    } as const;
    await world.as("consultant").ask(AddTaskDocument, { input: errand });
    const assigned = (await signing.seen()).assignments?.[0];
    await world.clock(lastMinute);
    await nights.endDisputes();
    const before = await signing.seen();
    await world.clock(night);
    await Promise.all([nights.endDisputes(), nights.endDisputes()]);
    await nights.endDisputes();
    const ended = await signing.seen();

    expect(before).toMatchObject({ stage: "IN_PROGRESS", frozenOn: today });
    expect(ended).toMatchObject({
      ...{ stage: "CLOSED", outcome: "ENDED_BY_PARENTS", workEndedOn: today },
      ...{ term: "HANDLED", destroyOn: "2028-03-02", promisedBy: "2028-03-02" },
    });
    expect(assigned?.isActive).toBe(true);
    expect(ended.assignments).toMatchObject([{ isActive: false }]);
    expect(await signing.duties("SETTLE_OBJECTION")).toEqual([["LAPSED", "2026-03-31"]]);
    const errandOf = ({ tasks }: typeof before) => tasks?.find(({ kind }) => kind === "CALL_PARENTS");
    expect(errandOf(before)?.owner).not.toBeNull();
    expect(errandOf(ended)).toMatchObject({ state: "OPEN", owner: null });
    expect([await told("lead"), await told("fg")]).toEqual([1, 0]);
    const events = "select from event where action = 'endDispute' and $1 = any (case_ids)";
    expect(await behind(world.bureau, events, [caseId])).toHaveLength(1);
  },
);

fulfils(
  "consent/before-handling",
  "ends no case over which parents settled in time, whether or not somebody went on with it already",
  async (world) => {
    const { nights, signing } = await inDispute(world);
    await bothSignAgain(world, signing);
    await world.as("office").ask(ResumeCaseDocument, { input: await signing.which() });
    const other = await inDispute(world);
    await bothSignAgain(world, other.signing);
    await world.clock(night);
    await nights.endDisputes();

    expect(await signing.seen()).toMatchObject({ stage: "IN_PROGRESS", frozenOn: null });
    expect(await other.signing.seen()).toMatchObject({ stage: "IN_PROGRESS", frozenOn: today });
  },
);

fulfils(
  "keep/complaint-5-years",
  "keeps a case that ended by a dispute five years from the objection when there was a complaint",
  async (world) => {
    const { nights, signing } = await inDispute(world);
    const complaint = { directedAt: "BUREAU", receivedOn: today, channel: "EMAIL", text: "Kwam niet." } as const;
    await world.as("office").ask(RegisterComplaintDocument, { input: { ...(await signing.which()), ...complaint } });
    await world.clock(night);
    await nights.endDisputes();

    expect(await signing.seen()).toMatchObject({ term: "HANDLED_COMPLAINT", destroyOn: "2031-03-02" });
  },
);

fulfils(
  "consent/before-handling",
  "lets the rounds end no case that does not stand still, or before its day",
  async (world) => {
    const { caseId, nights } = await inDispute(world);
    const going = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const ends = async (id: string) =>
      (await behind<{ ended: boolean }>(world.bureau, "select end_dispute($1, 'P30D', '{}') ended", [id]))[0]?.ended;

    expect([await ends(caseId), await ends(going)]).toEqual([false, false]);
    await world.clock(night);
    expect(await ends(going)).toBe(false);
    await nights.endDisputes();
    expect(await ends(caseId)).toBe(false);
  },
);
