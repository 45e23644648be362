import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { ExportPackDocument, RegisterRequestDocument } from "@zorgvuldig/schema/generated/operations";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { tracesOf } from "../support/request-traces.js";
import { backedUp, Elsewhere } from "../support/restoring.js";

const start = "2026-03-02T10:00:00+01:00";
const clause = "keep/no-longer-than-needed";

/** A declined case, in which a guardian asks these things today. */
async function asked(world: World, ...kinds: RequestKind[]) {
  await world.clock(start);
  await behind(world.bureau, "set session_replication_role = replica; delete from request_trace");
  const nights = await Nights.of(world);
  const caseId = await world.aCase({ stage: "DECLINED" });
  const about = { person: "GUARDIAN", askedBy: "SELF", channel: "EMAIL", receivedOn: "2026-03-02" } as const;
  for (const [nth, kind] of kinds.entries()) {
    await world.clock(`2026-03-02T10:0${nth + 1}:00+01:00`);
    const input = { ...(await world.cases.which(caseId)), ...about, kind };
    await world.as("office").ask(RegisterRequestDocument, { input });
  }
  return { nights, caseId, decisions: new DecisionActs(world, caseId) };
}

async function answered(world: World, decisions: DecisionActs, on: string) {
  await world.clock(`${on}T10:00:00+01:00`);
  await decisions.extend();
  await decisions.sign();
  await decisions.tell(on);
  await decisions.decide({ outcome: "PARTLY", ground: "OTHERS_RIGHTS" });
  await decisions.sign();
  await decisions.tell(on);
}

const said = { person: "GUARDIAN", channel: "EMAIL", receivedOn: "2026-03-02", dueStatutory: "2026-04-02" };

fulfils(
  clause,
  "keeps of a request whose case is erased that it was asked and how it was answered, and nothing of who asked or where",
  async (world) => {
    const { nights, caseId, decisions } = await asked(world, "ACCESS", "ERASURE");
    await answered(world, decisions, "2026-03-10");
    const { requests, guardians } = await world.cases.seen(caseId);
    const ids = [...(requests ?? []), ...(guardians ?? []), { id: caseId }].map(({ id }) => id);
    await nights.pass("2026-03-14");
    const before = await tracesOf(world);
    await nights.pass("2026-03-15");
    const traces = await tracesOf(world);
    const reason = "De toezichthouder vraagt wat is beantwoord.";
    const { exportPack } = await world.as("fg").ask(ExportPackDocument, { input: { reason } });
    const pack = JSON.parse((await world.as("fg").send("get", `/exports/${exportPack.id}`)).text);

    expect([before, await nights.isThere(caseId)]).toEqual([[], false]);
    expect(traces).toMatchObject([
      {
        ...{ ...said, kind: "ACCESS", dueStatutory: "2026-06-02", state: "RequestFulfilled", isExtended: true },
        ...{ outcome: "PARTLY", ground: "OTHERS_RIGHTS", closedOn: "2026-03-10", daysLate: 0, destroyOn: "2031-03-10" },
      },
      {
        ...{ ...said, kind: "ERASURE", state: "RequestInitiated", isExtended: false, outcome: null, ground: null },
        ...{ closedOn: "2026-03-15", daysLate: 0, destroyOn: "2031-03-15" },
      },
    ]);
    expect(await tracesOf(world, "office")).toHaveLength(2);
    expect(ids.length).toBeGreaterThan(3);
    expect(await nights.residue(ids)).toEqual([]);
    // Not when its case went: by that its certificate would be found.
    const made = await behind(
      world.bureau,
      "select created_at at time zone 'Europe/Amsterdam' = closed_on as is_then from request_trace",
    );
    expect(made).toEqual([{ is_then: true }, { is_then: true }]);
    expect(pack.requests).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "ACCESS", state: "RequestFulfilled" })]),
    );
    await world.clock(start);
  },
);

fulfils(
  "rights/any-channel",
  "still shows of an erased case how many days late its request was answered",
  async (world) => {
    const { nights, decisions } = await asked(world, "ACCESS");
    await nights.pass("2026-03-14", "2026-03-15");
    await world.clock("2026-04-12T10:00:00+02:00");
    await decisions.decide({ outcome: "GRANTED" });
    await decisions.tell("2026-04-12");
    await nights.round();

    expect(await tracesOf(world)).toMatchObject([{ outcome: "GRANTED", closedOn: "2026-04-12", daysLate: 10 }]);
    await world.clock(start);
  },
);

fulfils(clause, "lets what stays of a request go five years after the answer, and not a day before", async (world) => {
  const { nights, caseId, decisions } = await asked(world, "ACCESS");
  await answered(world, decisions, "2026-03-10");
  await nights.pass("2026-03-14", "2026-03-15");
  await world.clock("2031-03-09T23:50:00+01:00");
  await nights.tidyRequests();
  const dayBefore = await tracesOf(world);
  await world.clock("2031-03-10T00:20:00+01:00");
  await Promise.all([nights.tidyRequests(), nights.tidyRequests()]);

  expect([await nights.isThere(caseId), dayBefore.length]).toEqual([false, 1]);
  expect(await tracesOf(world)).toEqual([]);
  await world.clock(start);
});

fulfils(clause, "keeps nothing of a request that was answered five years before its case went", async (world) => {
  const { nights, caseId } = await asked(world, "ACCESS", "PORTABILITY");
  const answeredLong = (on: string, kind: string) =>
    `update data_subject_request set received_on = '2021-01-04', state = 'RequestFulfilled', answered_on = '${on}' where case_id = '${caseId}' and kind = '${kind}'`;
  await behind(
    world.bureau,
    `set session_replication_role = replica; delete from retention_hold where case_id = '${caseId}'; ${answeredLong("2021-03-15", "ACCESS")}; ${answeredLong("2021-03-16", "PORTABILITY")}`,
  );
  await nights.pass("2026-03-14", "2026-03-15");

  expect(await tracesOf(world)).toMatchObject([{ kind: "PORTABILITY", destroyOn: "2026-03-16" }]);
  await world.clock(start);
});

fulfils(
  "oversight/ap",
  "lets nobody change what stays of a request, behind the server's back either",
  async (world) => {
    const { nights, decisions } = await asked(world, "ACCESS");
    await answered(world, decisions, "2026-03-10");
    await nights.pass("2026-03-14", "2026-03-15");

    for (const what of ["days_late = 0", "outcome = 'GRANTED'", "destroy_on = destroy_on + 1"])
      await expect(behind(world.bureau, `update request_trace set ${what}`)).rejects.toThrow();
    expect(await tracesOf(world)).toMatchObject([{ outcome: "PARTLY" }]);
    await world.clock(start);
  },
);

fulfils(
  "keep/erased",
  "keeps the same of its requests when a case is erased again out of a copy that is put back",
  async (world) => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-backups-"));
    const { nights, caseId, decisions } = await asked(world, "ACCESS");
    await answered(world, decisions, "2026-03-10");
    const backup = await backedUp(world.bureau, folder);
    await nights.pass("2026-03-14", "2026-03-15");
    expect(await nights.isThere(caseId)).toBe(false);

    try {
      const elsewhere = await Elsewhere.of(world.bureau, nights.ledger);
      try {
        await elsewhere.restored(backup, `${backup}.keys`);
        const kept = "select kind, outcome, closed_on::text, destroy_on::text from request_trace";
        expect(await elsewhere.rows(kept)).toEqual([
          { kind: "ACCESS", outcome: "PARTLY", closed_on: "2026-03-10", destroy_on: "2031-03-10" },
        ]);
        expect(await elsewhere.rows(`select id from case_file where id = '${caseId}'`)).toEqual([]);
      } finally {
        await elsewhere.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
      await world.clock(start);
    }
  },
  240_000,
);
