import { expect } from "@jest/globals";
import {
  CaseDocument,
  ConfirmLogCutDocument,
  DeclineCaseDocument,
  LogEntriesDocument,
  LogStateDocument,
  RevealRecordsDocument,
  RevealsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { changedBox, looksBack, readThrough } from "../support/night.js";

const newest = { first: 50, sort: { field: "createdAt", order: "DESC" } } as const;
/** As somebody would who has the database itself in his hands. */
const forge = (outcome: string) =>
  `set session_replication_role = replica;
   update event set outcome = '${outcome}' where id = (select event_id from log_seal where seq = 3)`;

fulfils(
  "security/measures",
  "finds a line of the log that was altered behind its back, and tells the FG which",
  async ({ as, aCase, bureau }) => {
    await aCase();
    const state = async () => (await as("fg").ask(LogStateDocument, {})).logState;
    expect(await readThrough(bureau)).toBeNull();
    expect(await state()).toMatchObject({ brokenAt: null });

    await behind(bureau, forge("refused"));
    expect(await readThrough(bureau)).toBe(3);
    expect(await state()).toMatchObject({ brokenAt: 3 });
    // Nothing is cut off a log that is not what was sealed.
    expect(await as("fg").refused(ConfirmLogCutDocument, { input: { upTo: 1 } })).toMatchObject({
      clause: "security/measures",
      key: "log-not-whole",
    });

    await behind(bureau, forge("ok"));
    expect(await readThrough(bureau)).toBeNull();
  },
);

fulfils(
  "security/limited-access",
  "shows the FG and the bureau who was in a case, when, and what each of them read",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await cases.seen(caseId, "consultant");

    for (const who of ["fg", "office"] as const) {
      const { logEntries } = await as(who).ask(LogEntriesDocument, { ...newest, filter: { case: caseId } });
      const [latest] = logEntries.items;
      expect(latest).toMatchObject({ actorName: "Verzonnen consultant", action: "case", outcome: "ok" });
      expect(latest?.fields).toEqual(expect.arrayContaining(["Pupil.givenName", "Case.health"]));
    }
    const refused = await as("consultant").refused(LogEntriesDocument, { ...newest, filter: { case: caseId } });
    expect(refused.code).toBe("FORBIDDEN");
  },
);

fulfils(
  "purpose/assignment-only",
  "says of every time that a case was touched what it was for",
  async ({ as, aCase, cases, bureau }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS" });
    await cases.seen(caseId);

    const { logEntries } = await as("fg").ask(LogEntriesDocument, { ...newest, filter: { case: caseId } });
    expect(logEntries.items.length).toBeGreaterThan(4);
    expect(new Set(logEntries.items.map(({ activity }) => activity))).toEqual(
      new Set(["APPLICATION", "INTAKE", "HANDLING"]),
    );
    const aimless = "select count(*)::int aimless from event where cardinality(case_ids) > 0 and activity is null";
    expect(await behind(bureau, aimless)).toEqual([{ aimless: 0 }]);
  },
);

const health = {
  text: "Pim slaapt slecht.",
  necessity: "Nodig voor het advies over de dagindeling.",
  source: "PARENT",
  channel: "PHONE",
  receivedOn: "2026-03-02",
} as const;

fulfils(
  "security/limited-access",
  "shows the office health and home once it has said why, for a quarter of an hour, and tells the FG at once",
  async ({ as, aCase, cases, clock }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    await cases.record(caseId, "consultant", { health });
    const seenBy = async (who: "office" | "lead" | "fg") =>
      (await as(who).ask(CaseDocument, { id: caseId })).case?.health;
    expect(await seenBy("office")).toBeNull();

    const reason = "Ouder belt; de consulent is ziek.";
    await clock("2026-03-02T11:00:00+01:00");
    await as("office").ask(RevealRecordsDocument, { input: { ...(await cases.which(caseId)), reason } });
    expect((await seenBy("office"))?.[0]?.text).toBe(health.text);
    expect(await seenBy("lead")).toBeNull();
    const { reveals } = await as("fg").ask(RevealsDocument, { ...newest, filter: {} });
    expect(reveals.items[0]).toMatchObject({ reason, account: { name: "Verzonnen office" }, case: { id: caseId } });
    expect(await seenBy("fg")).toBeNull();

    await clock("2026-03-02T11:14:58+01:00");
    expect((await seenBy("office"))?.[0]?.text).toBe(health.text);
    await clock("2026-03-02T11:15:01+01:00");
    expect(await seenBy("office")).toBeNull();

    const { logEntries } = await as("fg").ask(LogEntriesDocument, { ...newest, filter: { case: caseId } });
    expect(logEntries.items.map(({ action }) => action)).toContain("revealRecords");
  },
);

fulfils(
  "security/limited-access",
  "shows nothing for a reason that says nothing, to a consultant who may see it anyway, or before there is anything",
  async ({ as, aCase, cases }) => {
    const caseId = await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const ask = async (who: "office" | "consultant" | "fg", id: string, reason: string) =>
      as(who).refused(RevealRecordsDocument, { input: { ...(await cases.which(id)), reason } });

    expect(await ask("office", caseId, "zomaar")).toMatchObject({
      code: "BAD_USER_INPUT",
      clause: "security/limited-access",
      fields: { reason: "Schrijf op waarom, in ten minste tien tekens." },
    });
    expect((await ask("consultant", caseId, "Ik wil het graag zien.")).code).toBe("FORBIDDEN");
    expect((await ask("fg", caseId, "Ik wil het graag zien.")).code).toBe("FORBIDDEN");
    const received = await aCase();
    expect(await ask("office", received, "Ik wil het graag zien.")).toMatchObject({
      code: "REFUSED",
      clause: "security/limited-access",
    });
    expect((await as("office").ask(CaseDocument, { id: caseId })).case?.health).toBeNull();
  },
);

fulfils("security/measures", "reads the log through by itself, once a day", async ({ bureau, clock }) => {
  const read = async () => (await behind<{ n: number }>(bureau, "select count(*)::int n from log_check"))[0]?.n ?? 0;
  const before = await read();
  await clock("2026-03-03T09:00:00+01:00");
  await looksBack(bureau);
  await looksBack(bureau);
  expect(await read()).toBe(before + 1);
  await clock("2026-03-04T09:00:00+01:00");
  await looksBack(bureau);
  expect(await read()).toBe(before + 2);
});

fulfils(
  "security/encryption",
  "finds a sealed box that was put back as it was before, though it opens",
  async ({ as, aCase, cases, bureau }) => {
    const caseId = await aCase({ stage: "INTAKE_DONE" });
    const kept = "create table if not exists kept as select id, version, note from case_file where id = $1";
    await behind(bureau, kept.replace("$1", `'${caseId}'`));
    await as("office").ask(DeclineCaseDocument, {
      input: { ...(await cases.which(caseId)), reason: "Hoort bij de gemeente" },
    });
    expect(await changedBox(bureau)).toBeNull();

    const putBack = "update case_file c set version = k.version, note = k.note from kept k where k.id = c.id";
    await behind(bureau, `set session_replication_role = replica; ${putBack}`);

    expect((await cases.seen(caseId)).declineReason).toBeNull();
    expect(await changedBox(bureau)).toBe(`case_file/${caseId}/note`);
    const { logState } = await as("fg").ask(LogStateDocument, {});
    expect(logState).toMatchObject({ changedBox: `case_file/${caseId}/note`, brokenAt: null });
  },
);
