import { expect } from "@jest/globals";
import { ReportTableDocument, SignYearDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import {
  freezeWithoutNoise,
  objectsToFigures,
  signYear,
  tableOf,
  totalOf,
  withoutNoise,
  yearOf,
} from "../support/yearly.js";

const start = "2026-03-02T10:00:00+01:00";
const later = "2026-06-02T10:00:00+02:00";
/** Nobody laid the year down in time: who was handled first goes before it is. */
const late = "2028-03-03T10:00:00+01:00";

/** Cases that were handled and end today. */
async function ended(world: World, many: number, receivedOn = "2026-03-02"): Promise<string[]> {
  const ids: string[] = [];
  for (let left = many; left > 0; left--) ids.push(await world.aCase({ stage: "CLOSED", application: { receivedOn } }));
  return ids;
}

/** A bureau in which the year is open and what is counted in it can be read, and nothing was handled before. */
async function counting(world: World): Promise<Nights> {
  await behind(world.bureau, "update case_file set counted_in = 0 where stage = 'CLOSED' and counted_in is null");
  const nights = await Nights.of(world);
  await nights.minute(start);
  await withoutNoise(world, 2026);
  return nights;
}

fulfils(
  "report/all-handled",
  "counts every application that was handled once, whether it is still there when its year is laid down or gone, and no other",
  async (world) => {
    const nights = await counting(world);
    const gone = await ended(world, 3);
    const [objected = ""] = gone;
    await objectsToFigures(world, objected, "2026-03-02");
    await world.aCase({ stage: "DECLINED" });
    await world.clock(later);
    const stay = await ended(world, 4, "2026-06-02");
    await objectsToFigures(world, stay[0] ?? "", "2026-06-02");
    await world.aCase({ stage: "IN_PROGRESS", application: { receivedOn: "2026-06-02" } });

    await nights.pass("2028-03-01", "2028-03-02");
    const left = await Promise.all([...gone, ...stay].map((id) => nights.isThere(id)));
    const before = await yearOf(world, 2026);
    await world.clock(late);
    await signYear(world, 2026);
    await freezeWithoutNoise(world);

    expect(left).toEqual([false, false, false, true, true, true, true]);
    expect(before).toMatchObject({ toCount: 4, mayBeSigned: true, isLate: true });
    // Two of three that went, and three of four that stayed: one of each objected.
    expect(await totalOf(world, 2026)).toBe(5);
    expect(await yearOf(world, 2026)).toMatchObject({ frozenOn: "2028-03-03", toCount: 0, mayBeSigned: false });
    const counted = await behind<{ counted_in: number }>(
      world.bureau,
      "select counted_in from case_file where id = any ($1) order by counted_in",
      [stay],
    );
    expect(counted.map((one) => one.counted_in)).toEqual([2026, 2026, 2026, null]);
    expect(await behind(world.bureau, "select from report.counter where cohort = 2026")).toEqual([]);
  },
  180_000,
);

fulfils("report/all-handled", "lets no application that was handled go uncounted, by whatever way", async (world) => {
  await counting(world);
  const [caseId = ""] = await ended(world, 1);
  const refused = await behind(world.bureau, "delete from case_file where id = $1", [caseId]).catch(String);
  expect(String(refused)).toContain("not-counted");
});

fulfils(
  "report/yearly",
  "lays a year down once, when it is over, as the FG signs, and never anew",
  async (world) => {
    const nights = await Nights.of(world);
    await nights.minute("2031-05-01T10:00:00+02:00");
    const running = await world.as("fg").refused(SignYearDocument, { input: { year: 2031 } });
    const office = await world.as("office").refused(SignYearDocument, { input: { year: 2031 } });
    const open = await world.as("ministry").refused(ReportTableDocument, { input: { cohorts: [2031] } });
    for (const { year } of await behind<{ year: number }>(
      world.bureau,
      "select year from report.cohort where frozen_on is null and year < 2031 order by year",
    ))
      await signYear(world, year);
    await nights.minute("2032-04-01T10:00:00+02:00");
    await signYear(world, 2031);
    await nights.minute("2032-04-01T10:01:00+02:00");
    const first = await tableOf(world, { cohorts: [2031], rows: ["PROVINCE"] });
    const hash = (await yearOf(world, 2031))?.sha256;
    await signYear(world, 2031);
    await nights.minute("2032-04-02T10:01:00+02:00");
    const changed = await Promise.all(
      [
        "update report.cell set value = 1 where cohort = 2031",
        "delete from report.cell where cohort = 2031",
        "update report.cohort set s2 = '{1,1,1,1}' where year = 2031",
        "update report.cohort set frozen_on = null where year = 2031",
        "insert into report.cohort (year, s2) values (2033, '{80,328,58,57}')",
      ].map((text) => behind(world.bureau, text).then(() => "done", String)),
    );

    expect(running).toMatchObject({ clause: "report/yearly", key: "year-not-over" });
    expect(office.code).toBe("FORBIDDEN");
    expect(open).toMatchObject({ clause: "report/yearly", key: "cohort-not-frozen" });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await tableOf(world, { cohorts: [2031], rows: ["PROVINCE"] })).toEqual(first);
    expect((await yearOf(world, 2031))?.sha256).toBe(hash);
    expect(changed.slice(0, 4).map((one) => /figures-stay/.test(one))).toEqual([true, true, true, true]);
    expect(changed[4]).toContain("within_budget");
  },
  180_000,
);

fulfils(
  "report/anonymised",
  "combines three lists and no more, and takes no word that is not in them",
  async (world) => {
    const { as } = world;
    const refused = async (input: object) => {
      const { code, key, clause } = await as("ministry").refused(ReportTableDocument, { input: input as never });
      return [code, clause ?? null, key ?? null];
    };
    expect(
      await refused({
        cohorts: [2026],
        rows: ["PROVINCE", "REASON", "GENDER"],
        filters: [{ dimension: "OUTCOME", in: ["PLACED"] }],
      }),
    ).toEqual(["REFUSED", "report/anonymised", "too-many-dimensions"]);
    expect((await refused({ cohorts: [2026], rows: ["BRIN"] }))[0]).toBe("BAD_USER_INPUT");
    expect((await refused({ cohorts: [2026], filters: [{ dimension: "PROVINCE", in: ["GIRL"] }] }))[0]).toBe(
      "BAD_USER_INPUT",
    );
    expect((await refused({ cohorts: [2026], filters: [{ dimension: "PROVINCE", in: ["Pim"] }] }))[0]).toBe(
      "BAD_USER_INPUT",
    );
  },
);
