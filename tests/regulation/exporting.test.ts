import { expect } from "@jest/globals";
import { ExportCasesDocument, ExportLogDocument, ExportsDocument } from "@zorgvuldig/schema/generated/operations";
import { limits } from "@zorgvuldig/schema/limits";
import { refusals } from "@zorgvuldig/schema/texts/nl/refusals";
import { behind } from "../support/behind.js";
import { anExport, cellsOf, exported, fetched, laidOn, layCases } from "../support/exports.js";
import { fulfils } from "../support/fulfils.js";
import { firstEpoch, night } from "../support/night.js";

const newest = { first: 10, sort: { field: "createdAt", order: "DESC" }, filter: {} } as const;
const rows = (wherever: string) => `delete from ${wherever} where case_id = $1`;

fulfils(
  "purpose/assignment-only",
  "exports nothing without what it is for and why, nor for what is no part of the assignment",
  async ({ as, aCase, bureau }) => {
    await aCase();
    for (const differs of [{ activity: undefined }, { reason: undefined }, { reason: "zomaar" }]) {
      const refusal = await as("office").refused(ExportCasesDocument, { input: { ...anExport(), ...differs } });
      expect(refusal).toMatchObject({
        code: "BAD_USER_INPUT",
        fields: { [Object.keys(differs)[0] ?? ""]: expect.any(String) },
      });
    }
    for (const purpose of ["MARKETING", "REPORTING", "SECURITY"])
      expect(
        await as("office").freeRefused(`mutation ($input: ExportCasesInput!) { exportCases(input: $input) { id } }`, {
          input: { ...anExport(), activity: purpose },
        }),
      ).toMatchObject({ code: "BAD_USER_INPUT" });

    expect(await behind(bureau, "select id from export")).toEqual([]);
  },
);

fulfils(
  "purpose/assignment-only",
  "says in the log, under what it was for, which cases left and what of them",
  async ({ as, aCase, bureau }) => {
    const id = await aCase();
    await fetched(as("office"), await exported(as("office"), { activity: "EXCHANGE", fields: ["NUMBER"] }));

    const [event] = await behind(
      bureau,
      "select activity, $1 = any (case_ids) is_named, fields from event where action = 'fetchExport' order by at desc",
      [id],
    );
    expect(event).toEqual({ activity: "EXCHANGE", is_named: true, fields: ["Case.number"] });
  },
);

fulfils("purpose/assignment-only", "lets nothing leave that it could not log", async ({ as, aCase, bureau }) => {
  await aCase();
  const address = await exported(as("office"));
  await behind(bureau, "revoke insert on event from zv_office");
  try {
    const { status, text } = await fetched(as("office"), address);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain("OC-");
  } finally {
    await behind(
      bureau,
      "grant insert (actor, role, action, activity, case_ids, fields, outcome, rule) on event to zv_office",
    );
  }
  expect((await fetched(as("office"), address)).text).toContain("OC-");
});

fulfils(
  "share/consultant",
  "gives a consultant no export, not of his own cases either, nor anybody else's file",
  async ({ as, aCase }) => {
    await aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
    const asked = await as("consultant").refused(ExportCasesDocument, { input: anExport() });
    const listed = await as("consultant").refused(ExportsDocument, newest);
    const { status, text } = await fetched(as("consultant"), await exported(as("office")));

    expect([asked.code, listed.code, status]).toEqual(["FORBIDDEN", "FORBIDDEN", 403]);
    expect(text).not.toContain("OC-");
  },
);

fulfils(
  "keep/no-longer-than-needed",
  "keeps no file: what was erased after it was asked for is not in it, what cannot be opened is shut, and after an hour there is nothing",
  async ({ as, aCase, cases, bureau, clock }) => {
    await clock("2026-03-02T10:00:00+01:00");
    const [erased, shut] = [await aCase(), await aCase()];
    const numbers = await Promise.all([erased, shut].map(async (id) => (await cases.seen(id)).number ?? ""));
    const filter = { receivedFrom: "2026-03-02" };
    const address = await exported(as("office"), { filter, fields: ["NUMBER", "PUPIL"] });
    for (const table of ["message", "signal", "task", "intake_draft", "pupil", "guardian", "applicant", "key_wrap"])
      await behind(bureau, rows(table), [erased]);
    await behind(bureau, "delete from case_file where id = $1", [erased]);
    await behind(bureau, rows("key_wrap"), [shut]);

    const found = cellsOf((await fetched(as("office"), address)).text);
    expect(found.map(([number]) => number)).not.toContain(numbers[0]);
    expect(found).toContainEqual([numbers[1], "Afgeschermd"]);

    await clock("2026-03-02T11:00:30+01:00");
    await as("office").signIn();
    const own = await exported(as("office"), { filter });
    await clock("2026-03-02T11:14:00+01:00");
    expect((await fetched(as("office"), own)).status).toBe(200);
    for (const minute of [28, 42, 56]) {
      await clock(`2026-03-02T11:${minute}:00+01:00`);
      await fetched(as("office"), own);
    }
    await clock("2026-03-02T12:01:00+01:00");
    const { status, body } = await fetched(as("office"), own);
    expect({ status, clause: body.clause }).toEqual({ status: 422, clause: "keep/no-longer-than-needed" });
  },
);

fulfils(
  "security/encryption",
  "seals the reason under a key of its own, wraps that anew every night, and lets nobody but the FG and who wrote it read it",
  async ({ as, bureau }) => {
    await firstEpoch(bureau);
    const reason = "Kanarie in de reden";
    await as("fg").ask(ExportLogDocument, { input: { reason } });
    const lying = async () => (await behind(bureau, "select t::text line, epoch from export t where kind = 'LOG'"))[0];
    const before = await lying();
    expect(JSON.stringify(before)).not.toContain(reason);

    for (const day of ["03", "04", "05"]) await night(bureau, `2026-03-${day}T00:15:00+01:00`);
    expect(Number((await lying())?.epoch)).toBeGreaterThan(Number(before?.epoch));
    await as("fg").signIn();
    const { exports } = await as("fg").ask(ExportsDocument, newest);
    expect(exports.items.map((one) => one.reason)).toContain(reason);
  },
);

fulfils("purpose/assignment-only", "exports no more cases than one person oversees", async ({ as, bureau }) => {
  const filter = { receivedFrom: laidOn, receivedTo: laidOn };
  await layCases(bureau, 1, limits.exported);
  const address = await exported(as("office"), { filter });
  await layCases(bureau, limits.exported + 1, limits.exported + 1);

  const refused = { clause: "purpose/assignment-only" };
  expect(await as("office").refused(ExportCasesDocument, { input: anExport({ filter }) })).toMatchObject({
    ...refused,
    key: "export-too-many",
  });
  expect((await fetched(as("office"), address)).body).toMatchObject({
    ...refused,
    message: refusals["export-too-many"],
  });
});

fulfils(
  "keep/no-longer-than-needed",
  "lets go after a year of who exported what and why, and of nothing before",
  async ({ as, bureau, clock }) => {
    await behind(bureau, "truncate export");
    await clock("2026-03-06T10:00:00+01:00");
    await as("fg").signIn();
    await as("fg").ask(ExportLogDocument, { input: { reason: "Voor het nazien van maart" } });
    const many = async () => (await behind(bureau, "select id from export")).length;
    // A server that starts does first what was due.
    await clock("2027-03-05T23:00:00+01:00");
    await (await bureau.beside()).stop();
    expect(await many()).toBe(1);

    await clock("2027-03-06T10:01:00+01:00");
    await (await bureau.beside()).stop();
    expect(await many()).toBe(0);
  },
  60_000,
);
