import { expect } from "@jest/globals";
import {
  ApproveErasureDocument,
  HoldIntakeDocument,
  PlanIntakeDocument,
  RegisterRequestDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils } from "../support/fulfils.js";
import { latestRun, Nights } from "../support/nights.js";

const start = "2026-03-02T10:00:00+01:00";

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

  const handled = await world.aCase({ stage: "IN_PROGRESS" });

  const by = async (who: "lead" | "office", id: string) =>
    world.as(who).refused(ApproveErasureDocument, { input: await world.cases.which(id) });
  const early = [await by("lead", caseId), await by("lead", handled)];
  const office = await by("office", caseId);
  const direct = behind(
    world.bureau,
    `insert into erasure_approval (id, version, created_at, case_id, author_id, destroy_on, approved_on)
     values (gen_random_uuid(), 1, now(), $1, $2, '2026-03-15', '2026-03-02')`,
    [caseId, world.bureau.id("lead")],
  );

  const told = { code: "REFUSED", key: "waits-for-nobody", fields: { caseId: expect.any(String) } };
  for (const refusal of early) expect(refusal).toMatchObject(told);
  expect(office).toMatchObject({ clause: "keep/no-longer-than-needed", key: "lead-only" });
  await expect(direct).rejects.toMatchObject({ code: "ZV001", hint: "keep/no-longer-than-needed" });
});

fulfils(
  "keep/erased",
  "keeps a case for a request that came before it was due, and erases it the day it is answered; one that came later keeps nothing",
  async (world) => {
    await world.clock(start);
    const nights = await Nights.of(world);
    const [asked, late] = [await world.aCase({ stage: "DECLINED" }), await world.aCase({ stage: "DECLINED" })];
    const access = { kind: "ACCESS", person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL" } as const;
    const register = async (caseId: string, receivedOn: string) =>
      world.as("office").ask(RegisterRequestDocument, {
        input: { ...(await world.cases.which(caseId)), ...access, receivedOn },
      });
    await world.clock("2026-03-10T10:00:00+01:00");
    await register(asked, "2026-03-10");
    await register(late, "2026-03-10");
    await behind(
      world.bureau,
      `set session_replication_role = replica; update data_subject_request set received_on = '2026-03-16' where case_id = '${late}';
       delete from retention_hold where case_id = '${late}'; set session_replication_role = origin`,
    );

    await nights.pass("2026-03-14", "2026-03-15");
    const held = await world.cases.seen(asked, "office");
    const run = await latestRun(world);
    const decisions = new DecisionActs(world, asked);
    await decisions.decide({ outcome: "GRANTED" });
    await decisions.tell("2026-03-15");
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
    const access = {
      kind: "ACCESS",
      person: "GUARDIAN",
      askedBy: "SELF",
      channel: "EMAIL",
      receivedOn: "2026-03-15",
    } as const;
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
