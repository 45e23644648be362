import { expect } from "@jest/globals";
import {
  AddAffectedDocument,
  CaseDocument,
  FindAffectedDocument,
  LogEntriesDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Breaches } from "../support/breaches.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";

const clause = "security/measures";
const start = "2026-03-02T10:00:00+01:00";
const looks = (world: World, who: "consultant" | "consultant2", id: string) => world.as(who).ask(CaseDocument, { id });

/** Who looked at what and when: one of the consultant in the hour that is asked about, and others around it. */
async function looked(world: World) {
  await world.clock(start);
  const of = (consultant: "consultant" | "consultant2") => world.aCase({ stage: "IN_PROGRESS", consultant });
  const [before, within, later, others] = [
    await of("consultant"),
    await of("consultant"),
    await of("consultant"),
    await of("consultant2"),
  ];
  await world.clock("2026-03-02T11:59:59+01:00");
  await looks(world, "consultant", before);
  await world.clock("2026-03-02T12:30:00+01:00");
  await looks(world, "consultant", within);
  await looks(world, "consultant2", others);
  await world.clock("2026-03-02T13:00:01+01:00");
  await looks(world, "consultant", later);
  await world.clock("2026-03-02T14:00:00+01:00");
  const breaches = new Breaches(world);
  const id = await breaches.report({ knownAt: "2026-03-02T13:30:00+01:00" });
  return { breaches, id, within, others };
}
const hour = ["2026-03-02T12:00:00+01:00", "2026-03-02T13:00:00+01:00"] as const;

fulfils(clause, "finds by the log which cases an account was shown in a period, and those alone", async (world) => {
  const { breaches, id, within, others } = await looked(world);
  const found = await breaches.findAffected(id, ...hour, world.bureau.id("consultant"));
  const listed = await breaches.cases(id);
  // What is looked at since does not come into the list by itself.
  await looks(world, "consultant", within);
  const everybody = await breaches.findAffected(id, ...hour);

  expect(found).toMatchObject({ casesFound: 1, casesGone: 0 });
  expect(listed.map((one) => one.case?.id)).toEqual([within]);
  expect(everybody.casesFound).toBe(2);
  expect((await breaches.cases(id)).map((one) => one.case?.id).sort()).toEqual([within, others].sort());
  await world.clock(start);
});

fulfils(clause, "tells of affected cases which they are, and nothing that is in them", async (world) => {
  const { breaches, id } = await looked(world);
  await breaches.findAffected(id, ...hour, world.bureau.id("consultant"));
  const asked = { first: 5, sort: { field: "createdAt", order: "DESC" } as const, filter: {} };
  const { logEntries } = await world.as("fg").ask(LogEntriesDocument, asked);
  const finding = logEntries.items.find(({ action }) => action === "findAffected");

  expect(Object.keys((await breaches.cases(id))[0]?.case ?? {}).sort()).toEqual(["id", "number"]);
  expect(finding?.fields).toContain("LogEntry.cases");
  expect(finding?.fields?.filter((name) => /Pupil|Guardian|Record|Document/.test(name))).toEqual([]);
  const [row] = await behind<{ columns: string[] }>(
    world.bureau,
    "select array_agg(column_name::text order by 1) columns from information_schema.columns where table_name = 'breach_case'",
  );
  expect(row?.columns?.sort()).toEqual(
    ["id", "version", "created_at", "breach_id", "case_id", "told_on", "channel", "told_by_id"].sort(),
  );
  await world.clock(start);
});

fulfils(clause, "asks for a period that has an order, and for a case that is there", async (world) => {
  await world.clock(start);
  const breaches = new Breaches(world);
  const which = await breaches.which(await breaches.report());
  const fg = world.as("fg");
  const refused = (fromAt: string, toAt: string) =>
    fg.refused(FindAffectedDocument, { input: { ...which, fromAt, toAt } });

  expect(await refused(hour[1], hour[0])).toMatchObject({ fields: { toAt: expect.any(String) } });
  expect(await refused(...hour)).toMatchObject({ fields: { fromAt: expect.stringMatching(/toekomst/) } });
  expect(await fg.refused(AddAffectedDocument, { input: { ...which, fileNumber: "OC-1999-0001" } })).toMatchObject({
    fields: { fileNumber: expect.any(String) },
  });
});

fulfils(clause, "counts a case that is erased since, of which the list says nothing any more", async (world) => {
  await world.clock(start);
  const nights = await Nights.of(world);
  const breaches = new Breaches(world);
  const caseId = await world.aCase({ stage: "DECLINED" });
  const number = (await world.cases.seen(caseId)).number ?? "";
  const id = await breaches.report();
  await breaches.assess(id, "HIGH");
  await breaches.addAffected(id, number);
  const twice = await breaches.addAffected(id, number.toLowerCase());
  await nights.pass("2026-03-14", "2026-03-15");
  await world.clock("2026-03-16T10:00:00+01:00");
  const found = await breaches.find(id);
  const late = await breaches.report({ knownAt: start });
  const again = await breaches.findAffected(
    late,
    "2026-03-02T09:00:00+01:00",
    "2026-03-02T11:00:00+01:00",
    world.bureau.id("office"),
  );

  expect(await nights.isThere(caseId)).toBe(false);
  expect(twice.casesFound).toBe(1);
  expect(found).toMatchObject({ casesFound: 1 });
  expect(await breaches.cases(id)).toEqual([]);
  expect(again.casesGone).toBeGreaterThan(0);
  expect(await nights.residue([caseId])).toEqual([]);
  await world.clock(start);
});
