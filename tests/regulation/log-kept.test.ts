import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "@jest/globals";
import {
  ConfirmLogCutDocument,
  LogEntriesDocument,
  LogStateDocument,
  TakeUpCaseDocument,
} from "@zorgvuldig/schema/generated/operations";
import { terms } from "@zorgvuldig/schema/terms";
import { behind } from "../support/behind.js";
import type { Bureau, PersonName } from "../support/bureau.js";
import { fulfils, type World } from "../support/fulfils.js";
import { cutAt, cutsLog, fiveYears, mailsHeads } from "../support/log-cut.js";
import { logOf } from "../support/log-file.js";
import { changedBox, readThrough } from "../support/night.js";
import { outbox } from "../support/outbox.js";
import { verifyLog } from "../support/process.js";

const newest = { first: 50, sort: { field: "createdAt", order: "DESC" } } as const;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-kept-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const stateOf = async (bureau: Bureau) => (await bureau.as("fg").ask(LogStateDocument, {})).logState;
const numbers = async (bureau: Bureau) => {
  const [row] = await behind<{ first: number; last: number; events: number; seals: number }>(
    bureau,
    `select min(seq)::int first, max(seq)::int last, (select count(*) from event e join log_seal s on s.event_id = e.id)::int events,
       count(*)::int seals from log_seal`,
  );
  return row ?? { first: 0, last: 0, events: 0, seals: 0 };
};
const input = (upTo: number) => ({ input: { upTo } });

/** What each of these tests needs to have happened, whichever of them come before it. */
const once = <T>(work: (world: World) => Promise<T>) => {
  let done: Promise<T> | undefined;
  return (world: World): Promise<T> => {
    done ??= work(world);
    return done;
  };
};
const lived = once(({ bureau }) => fiveYears(bureau));
/** The day on which the first of it may go. */
const due = once(async (world) => {
  const then = await lived(world);
  await world.clock("2031-03-02T00:10:00+01:00");
  await readThrough(world.bureau);
  return then;
});
const confirmed = once(async (world) => {
  const then = await due(world);
  return { ...then, state: await world.as("fg").ask(ConfirmLogCutDocument, input(then.lateFrom - 1)) };
});
/** Announced, and carried out a day later. */
const cut = once(async (world) => {
  const then = await confirmed(world);
  await cutsLog(world.bureau);
  await world.clock("2031-03-03T00:20:00+01:00");
  return { ...then, upTo: await cutsLog(world.bureau) };
});

fulfils(
  "keep/no-longer-than-needed",
  "keeps a line of the log for five years, and as long as its case is there or left a trace",
  async (world) => {
    const { bureau, as } = world;
    expect(terms.LOG.duration).toBe("P5Y");
    const then = await lived(world);

    expect(await stateOf(bureau)).toMatchObject({ cutTo: null, cutDay: null, since: 1 });
    expect(await as("fg").refused(ConfirmLogCutDocument, input(1))).toMatchObject({
      code: "REFUSED",
      clause: "keep/no-longer-than-needed",
      key: "log-kept",
    });

    // Who asks for a case that is gone leaves no trace of it.
    await as("office").refused(TakeUpCaseDocument, { input: { caseId: then.gone, version: 1 } });
    await due(world);
    expect(then.lateFrom).toBeGreaterThan(4);
    expect(await stateOf(bureau)).toMatchObject({ cutTo: then.lateFrom - 1, cutDay: "2026-03-02" });
  },
  60_000,
);

fulfils(
  "keep/no-longer-than-needed",
  "cuts nothing off the log without the FG, and no further than may go",
  async (world) => {
    const { bureau, as } = world;
    const may = (await due(world)).lateFrom - 1;
    for (const who of ["office", "lead", "administrator"] as const satisfies PersonName[])
      expect(await as(who).refused(ConfirmLogCutDocument, input(may))).toMatchObject({
        code: "FORBIDDEN",
        clause: "security/limited-access",
      });
    expect(await as("fg").refused(ConfirmLogCutDocument, input(may + 1))).toMatchObject({
      code: "REFUSED",
      clause: "keep/no-longer-than-needed",
    });
    expect(await as("fg").refused(ConfirmLogCutDocument, input(may - 1))).toMatchObject({ code: "CONFLICT" });

    await cutsLog(bureau);
    expect(await numbers(bureau)).toMatchObject({ first: 1 });
  },
);

fulfils(
  "security/measures",
  "announces a cut by a signed head, in the file and by mail, a day before anything goes",
  async (world) => {
    const { bureau, as, clock } = world;
    const { lateFrom, state } = await confirmed(world);
    const [may, { confirmLogCut }] = [lateFrom - 1, state];
    expect(confirmLogCut).toMatchObject({ cutTo: null, cutConfirmed: may });
    expect((await as("fg").ask(ConfirmLogCutDocument, input(may))).confirmLogCut).toEqual(confirmLogCut);

    expect(await cutsLog(bureau)).toBeUndefined();
    expect(await readFile(bureau.headsFile, "utf8")).toMatch(new RegExp(`^\\S+\n${may}\n\\S{44}\ncut\n\n— `, "m"));
    await mailsHeads(bureau);
    await mailsHeads(bureau);
    expect(await outbox(bureau, "logCut")).toMatchObject([{ state: "QUEUED", recipient: "ACCOUNT" }]);

    await clock("2031-03-03T00:09:00+01:00");
    expect(await cutsLog(bureau)).toBeUndefined();
    expect(await numbers(bureau)).toMatchObject({ first: 1 });
    expect(await readThrough(bureau)).toBeNull();
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "then takes away what is kept no longer and nothing else, so that what is left is still whole",
  async (world) => {
    const { bureau, as, cases } = world;
    const then = await confirmed(world);
    // More than may go is kept, also once something else was confirmed.
    expect(await as("fg").refused(ConfirmLogCutDocument, input(then.lateFrom))).toMatchObject({ key: "log-kept" });
    const about = async (id: string) =>
      (await as("fg").ask(LogEntriesDocument, { ...newest, filter: { case: id } })).logEntries.items.length;
    const seen = await about(then.living);

    expect((await cut(world)).upTo).toBe(then.lateFrom - 1);
    const after = await numbers(bureau);
    expect(after.first).toBe(then.lateFrom);
    expect(after.events).toBe(after.seals);
    expect(after.seals).toBe(after.last - after.first + 1);
    expect(await about(then.gone)).toBe(1);
    expect(await about(then.living)).toBe(seen);
    expect((await cases.seen(then.living)).question).toBeTruthy();

    expect(await readThrough(bureau)).toBeNull();
    expect(await changedBox(bureau)).toBeNull();
    expect(await stateOf(bureau)).toMatchObject({
      since: then.lateFrom,
      cutTo: null,
      cutConfirmed: null,
      brokenAt: null,
    });
    const [latest] = (await as("fg").ask(LogEntriesDocument, { ...newest, filter: {} })).logEntries.items.filter(
      ({ action }) => action === "cutLog",
    );
    expect(latest).toMatchObject({ role: "rounds", outcome: "ok" });
  },
  30_000,
);

fulfils(
  "security/measures",
  "lets anybody verify a log that was cut, and cut again, far from the house, by the signed head alone",
  async (world) => {
    const { bureau, clock } = world;
    const then = await cut(world);
    const told = async () => verifyLog(await logOf(bureau, path.join(folder, "log.ndjson")), bureau.headsFile);
    const first = await told();
    expect(first).toMatchObject({ code: 0, complained: "" });
    expect(first.said).toContain(`whole since event ${then.lateFrom}. A signed head says that events 1 to `);

    await clock("2032-06-01T00:10:00+02:00");
    await readThrough(bureau);
    expect(await cutAt(bureau, "2032-06-02T00:20:00+02:00")).toBe(then.livingFrom - 1);
    expect(await readThrough(bureau)).toBeNull();
    const second = await told();
    expect(second.said).toContain(`whole since event ${then.livingFrom}. `);
    expect(second.code).toBe(0);
  },
  30_000,
);
