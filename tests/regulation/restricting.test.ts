import { expect } from "@jest/globals";
import {
  AddRecordDocument,
  AnnounceLiftingDocument,
  AskIdentityDocument,
  CaseDocument,
  LiftRestrictionDocument,
  RegisterRequestDocument,
  RestrictCaseDocument,
  type RestrictCaseInput,
} from "@zorgvuldig/schema/generated/operations";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { seenRequest, whichRequest } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const start = "2026-03-02";
const clause = "rights/restrict";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const explanation = "De moeder betwist wat de school schreef.";
type Why = Partial<Pick<RestrictCaseInput, "ground" | "keepsUntil" | "explanation">>;

async function asked(
  world: World,
  stage: "IN_PROGRESS" | "DECLINED" = "IN_PROGRESS",
  kind: RequestKind = "RESTRICTION",
) {
  await on(world, start);
  const caseId = await world.aCase(stage === "DECLINED" ? { stage } : { stage, consultant: "consultant" });
  const told = { kind, person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn: start } as const;
  await world.as("office").ask(RegisterRequestDocument, { input: { ...(await world.cases.which(caseId)), ...told } });
  const which = () => whichRequest(world, caseId);
  const why = async (differs: Why) => ({
    input: { ...(await which()), ground: "ACCURACY", explanation, ...differs } as const,
  });
  const restrict = async (differs: Why = {}) => world.as("fg").ask(RestrictCaseDocument, await why(differs));
  const restrictNot = async (differs: Why = {}, who: "fg" | "office" = "fg") =>
    world.as(who).refused(RestrictCaseDocument, await why(differs));
  const restriction = async () => (await seenRequest(world, caseId)).restrictions?.at(-1);
  const it = async () => ({
    restrictionId: (await restriction())?.id ?? "",
    version: (await restriction())?.version ?? 0,
  });
  const announce = async () => ({ input: await it() });
  const lift = async () => ({ input: await it() });
  const learning = {
    aspect: "PROGRESS",
    source: "PARENT",
    channel: "PHONE",
    receivedOn: start,
    text: "Leest graag",
  } as const;
  const write = async () => ({ input: { ...(await world.cases.which(caseId)), learning } });
  return { caseId, which, restrict, restrictNot, restriction, announce, lift, write };
}

fulfils(
  clause,
  "keeps a case and nothing else until the person was told, on a day before, that it is lifted",
  async (world) => {
    const { caseId, restrict, restriction, announce, lift, write } = await asked(world);
    const before = (await world.as("consultant").ask(CaseDocument, { id: caseId })).case?.pupil?.familyName;
    await restrict();
    const seen = (await world.as("consultant").ask(CaseDocument, { id: caseId })).case;
    const written = await world.as("consultant").refused(AddRecordDocument, await write());
    const officer = (await world.as("fg").ask(CaseDocument, { id: caseId })).case?.pupil?.familyName;
    await on(world, "2026-03-10");
    const unannounced = await world.as("fg").refused(LiftRestrictionDocument, await lift());
    await world.as("fg").ask(AnnounceLiftingDocument, await announce());
    const sameDay = await world.as("fg").refused(LiftRestrictionDocument, await lift());
    const twice = await world.as("fg").refused(AnnounceLiftingDocument, await announce());
    await on(world, "2026-03-11");
    await world.as("fg").ask(LiftRestrictionDocument, await lift());
    const lifted = await restriction();
    await world.as("consultant").ask(AddRecordDocument, await write());
    const after = (await world.as("consultant").ask(CaseDocument, { id: caseId })).case;

    expect(before).toBe("Papierenberg");
    expect(seen).toMatchObject({ restrictedOn: start, mayDo: [], pupil: { familyName: null } });
    expect(seen?.pupil?.withheld).toContain("familyName");
    expect(officer).toBe("Papierenberg");
    expect(written).toMatchObject({ clause, key: "restricted" });
    expect(unannounced).toMatchObject({ clause, key: "lifting-unannounced" });
    expect(sameDay).toMatchObject({ clause, key: "lifting-unannounced" });
    expect(twice).toMatchObject({ clause, key: "restriction-fixed" });
    expect(lifted).toMatchObject({ fromOn: start, announcedOn: "2026-03-10", liftedOn: "2026-03-11" });
    expect(after).toMatchObject({ restrictedOn: null, pupil: { familyName: "Papierenberg" } });
  },
);

fulfils(
  clause,
  "keeps a case that would be erased as long as the person wished on two grounds, and no longer than the answer on the others",
  async (world) => {
    const nights = await Nights.of(world);
    const [claim, contested] = [await asked(world, "DECLINED"), await asked(world, "DECLINED")];
    await claim.restrict({ ground: "CLAIM", keepsUntil: "2026-03-20" });
    await contested.restrict();
    for (const { caseId } of [claim, contested]) {
      const acts = new DecisionActs(world, caseId);
      await acts.decide({ outcome: "GRANTED" });
      await acts.tell(start);
    }
    await nights.pass("2026-03-14", "2026-03-15");
    const held = [await nights.isThere(claim.caseId), await nights.isThere(contested.caseId)];
    await nights.pass("2026-03-19");
    const still = await nights.isThere(claim.caseId);
    await nights.pass("2026-03-20");

    expect(held).toEqual([true, false]);
    expect([still, await nights.isThere(claim.caseId)]).toEqual([true, false]);
    await world.clock(`${start}T12:00:00+01:00`);
  },
);

fulfils(clause, "restricts for who is known and entitled, on one ground, a year at most, and once", async (world) => {
  const { which, restrict, restrictNot } = await asked(world);
  const refused = [
    await restrictNot({ ground: "CLAIM" }),
    await restrictNot({ ground: "CLAIM", keepsUntil: start }),
    await restrictNot({ ground: "UNLAWFUL", keepsUntil: "2027-03-03" }),
    await restrictNot({ keepsUntil: "2026-06-02" }),
    await restrictNot({ explanation: "Zomaar" }),
  ];
  const office = await restrictNot({}, "office");
  const elsewhere = await (await asked(world, "IN_PROGRESS", "ACCESS")).restrictNot();
  await world.as("fg").ask(AskIdentityDocument, { input: { ...(await which()), doubt: "UNKNOWN_SENDER" } });
  const unknown = await restrictNot();
  const other = await asked(world);
  await other.restrict({ ground: "UNLAWFUL", keepsUntil: "2027-03-02" });
  const again = await other.restrictNot();

  expect(refused).toMatchObject([
    { fields: { keepsUntil: expect.any(String) } },
    { clause, key: "keeps-a-year" },
    { clause, key: "keeps-a-year" },
    { clause, key: "keeps-at-his-wish" },
    { fields: { explanation: expect.any(String) } },
  ]);
  expect(office?.code).toBe("FORBIDDEN");
  expect(elsewhere).toMatchObject({ clause, key: "restriction-elsewhere" });
  expect(unknown).toMatchObject({ key: "identity-open" });
  expect(again).toMatchObject({ clause, key: "restriction-stands" });
  expect(restrict).toBeDefined();
});

fulfils(clause, "tells nobody that it is restricted before it is", async (world) => {
  const { caseId, restrict } = await asked(world);
  const acts = new DecisionActs(world, caseId);
  await acts.decide({ outcome: "GRANTED" });
  const early = await acts.tellNot(start);
  await restrict();
  await acts.tell(start);

  expect(early).toMatchObject({ clause, key: "not-restricted" });
  expect(await acts.seen()).toMatchObject({ state: "RequestFulfilled" });
});

fulfils(clause, "holds it behind the server's back, in every table of a case", async (world) => {
  const { restrict, restriction } = await asked(world);
  await restrict({ ground: "CLAIM", keepsUntil: "2026-06-02" });
  const id = (await restriction())?.id;
  const sets = (what: string) => behind(world.bureau, `update restriction set ${what} where id = $1`, [id]);
  const unguarded = await behind<{ name: string }>(
    world.bureau,
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
     and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'guard_restricted') order by 1`,
  );

  await expect(sets("keeps_until = '2026-06-03'")).rejects.toThrow("restriction-fixed");
  await expect(sets("lifted_on = house_today()")).rejects.toThrow();
  for (const day of ["+ 1", "- 1"])
    await expect(sets(`announced_on = house_today() ${day}`)).rejects.toThrow("lifting-day");
  expect(unguarded.map(({ name }) => name)).toEqual([
    ...["data_subject_request", "decided_change", "erasure_approval", "erasure_preview", "key_wrap", "message"],
    ...["recipient_notice", "redaction", "request_decision", "restriction", "retention_hold", "signal"],
  ]);
});
