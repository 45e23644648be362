import { expect } from "@jest/globals";
import { LogEntriesDocument, LogStateDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils } from "../support/fulfils.js";
import { readThrough } from "../support/night.js";

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
