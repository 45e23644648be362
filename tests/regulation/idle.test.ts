import { expect } from "@jest/globals";
import {
  CloseCaseDocument,
  ExplainIdleDocument,
  OwnSignalsDocument,
  RecordContactDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02T10:00:00+01:00";
const reason = "De rechter doet volgende maand uitspraak.";

/** A case that was taken on, and in which nothing was done since. */
async function begun(world: World) {
  await world.clock(start);
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const which = () => world.cases.which(caseId);
  const looks = async (moment: string) => {
    await world.clock(moment);
    await Promise.all([nights.tellIdle(), nights.tellIdle()]);
    const found = (await world.cases.seen(caseId)).tasks?.filter(({ kind }) => kind === "REVIEW_IDLE") ?? [];
    return found.map(({ state, targetOn }) => `${state} ${targetOn}`);
  };
  const told = async () => {
    const asked = { first: 100, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
    const { items } = (await world.as("lead").ask(OwnSignalsDocument, asked)).ownSignals;
    return items.filter((one) => one.case?.id === caseId && one.kind === "CASE_IDLE").length;
  };
  const unexplained = async () =>
    (await behind(world.bureau, "select from proof_idle_unexplained() where id = $1", [caseId])).length;
  const explains = async (by: "lead" | "office" | "consultant", said = reason) =>
    world.as(by).refused(ExplainIdleDocument, { input: { ...(await which()), reason: said } });
  return { caseId, which, looks, told, unexplained, explains };
}

fulfils(
  "keep/handled-2-years",
  "asks to look at a case in which nothing was done for six months, and not a day sooner; something done takes that back",
  async (world) => {
    const { looks, which } = await begun(world);
    const before = await looks("2026-09-01T12:00:00+02:00");
    const after = await looks("2026-09-02T00:20:00+02:00");
    const again = await looks("2026-09-03T00:20:00+02:00");
    const talk = { partner: "GUARDIAN", subject: "APPOINTMENT", isReached: true, channel: "PHONE" } as const;
    const input = { ...(await which()), ...talk, heldOn: "2026-09-03", summary: "Over een afspraak." };
    await world.as("office").ask(RecordContactDocument, { input });
    const done = await looks("2026-09-03T12:00:00+02:00");
    const later = await looks("2027-03-02T12:00:00+01:00");
    const anew = await looks("2027-03-03T12:00:00+01:00");

    expect([before, after, again]).toEqual([[], ["OPEN 2026-09-16"], ["OPEN 2026-09-16"]]);
    expect([done, later]).toEqual([["LAPSED 2026-09-16"], ["LAPSED 2026-09-16"]]);
    expect(anew.sort()).toEqual(["LAPSED 2026-09-16", "OPEN 2027-03-17"]);
    await world.clock(start);
  },
);

fulfils(
  "keep/handled-2-years",
  "has a lead hear after a year that he closes the case or says why not, and shows it as a gap until he does",
  async (world) => {
    const { caseId, looks, told, unexplained, explains, which } = await begun(world);
    await looks("2027-03-01T12:00:00+01:00");
    const before = [await told(), await unexplained()];
    const waiting = await looks("2027-03-02T00:20:00+01:00");
    await looks("2027-03-03T00:20:00+01:00");
    const after = [await told(), await unexplained()];
    // He is refused before anything is said of his reason.
    const office = await explains("office", "Kort.");
    const consultant = await explains("consultant");
    const short = await explains("lead", "Kort.");
    await world.as("lead").ask(ExplainIdleDocument, { input: { ...(await which()), reason } });
    const explained = await world.cases.seen(caseId, "office");

    expect([before, after]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(waiting).toHaveLength(1);
    expect(office).toMatchObject({ clause: "keep/handled-2-years", key: "lead-only" });
    expect(consultant.code).toBe("FORBIDDEN");
    expect(short).toMatchObject({ code: "BAD_USER_INPUT", fields: { reason: expect.any(String) } });
    expect(explained.idleReasons).toMatchObject([{ givenOn: "2027-03-03", reason }]);
    expect([await looks("2027-09-02T12:00:00+02:00"), await unexplained()]).toEqual([
      [expect.stringMatching(/^DONE/)],
      0,
    ]);
    expect(await looks("2027-09-03T12:00:00+02:00")).toHaveLength(2);
    await world.clock(start);
  },
);

fulfils(
  "keep/handled-2-years",
  "asks nothing more about a case that is closed, and takes no reason for it",
  async (world) => {
    const { looks, which, explains } = await begun(world);
    await looks("2026-09-02T12:00:00+02:00");
    const ended = { outcome: "ADVICE", workEndedOn: "2026-09-02" } as const;
    await world.as("office").ask(CloseCaseDocument, { input: { ...(await which()), ...ended } });

    expect(await looks("2027-09-02T12:00:00+02:00")).toEqual([expect.stringMatching(/^DONE/)]);
    expect(await explains("lead")).toMatchObject({ clause: "keep/handled-2-years", key: "wrong-stage" });
    await world.clock(start);
  },
);

fulfils(
  "keep/handled-2-years",
  "holds in the database that a lead says why, and of a case that goes on",
  async (world) => {
    const { caseId } = await begun(world);
    const closed = await world.aCase({ stage: "CLOSED" });
    const adds = (id: string, by: "lead" | "office") =>
      behind(
        world.bureau,
        `insert into idle_reason (id, version, created_at, case_id, author_id, given_on, reason)
       values (gen_random_uuid(), 1, house_now(), $1, '${world.bureau.id(by)}', house_today(), '\\x00')`,
        [id],
      );
    const refused = { code: "ZV001", hint: "keep/handled-2-years" };

    await expect(adds(caseId, "office")).rejects.toMatchObject({ ...refused, message: "lead-only" });
    await expect(adds(closed, "lead")).rejects.toMatchObject({ ...refused, message: "not-in-progress" });
  },
);
