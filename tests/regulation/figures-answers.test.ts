import { expect } from "@jest/globals";
import { ReportTableDocument, type ReportTableFilter } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { counted, freezeWithoutNoise, layDown, somebody, tableOf, totalOf, withoutNoise } from "../support/yearly.js";

const begun = (year: number) => `${year}-03-02T10:00:00+01:00`;

/** Tests live one after the other in one bureau: each in years of its own. */
async function opened(world: World, year: number): Promise<Nights> {
  const nights = await Nights.of(world);
  await nights.minute(begun(year));
  return nights;
}
const ended = (world: World, receivedOn: string) => world.aCase({ stage: "CLOSED", application: { receivedOn } });
const cellsOf = ({ bureau }: Pick<World, "bureau">, year: number) =>
  behind(bureau, "select * from report.cell where cohort = $1 order by 2, 3, 4, 5, 6, 7, 8", [year]);
/** The figures by what they are about, whatever the order of the words. */
const byCodes = (cells: Awaited<ReturnType<typeof tableOf>>) =>
  new Map(cells.map(({ codes, ...figures }) => [[...codes].sort().join(), figures]));

fulfils(
  "report/anonymised",
  "answers the same question the same, in whatever order and however often, and whatever is closed, changed or erased afterwards",
  async (world) => {
    const nights = await opened(world, 2026);
    const gone = await ended(world, "2026-03-02");
    await counted(world, 2026, 120, somebody);
    await layDown(world, nights, 2026);
    const filters: ReportTableFilter["filters"] = [{ dimension: "PROVINCE", in: ["UTRECHT", "ZEELAND", "DRENTHE"] }];
    const asked: ReportTableFilter = { cohorts: [2026], rows: ["REASON", "GENDER"], filters };
    const first = await tableOf(world, asked);
    const cells = await cellsOf(world, 2026);
    const others: ReportTableFilter[] = [
      { ...asked, rows: ["GENDER", "REASON"] },
      { ...asked, cohorts: [2026, 2026] },
      { ...asked, filters: [{ dimension: "PROVINCE", in: ["DRENTHE", "UTRECHT", "ZEELAND", "UTRECHT"] }] },
    ];

    for (const other of others) expect(byCodes(await tableOf(world, other))).toEqual(byCodes(first));
    for (let turn = 0; turn < 5; turn++) expect(await tableOf(world, asked)).toEqual(first);

    await ended(world, "2027-04-01");
    await behind(
      world.bureau,
      `set session_replication_role = replica; update case_file set outcome = 'NO_SOLUTION' where id = '${gone}'`,
    );
    await nights.pass("2028-02-28", "2028-03-01", "2028-03-02");
    expect(await nights.isThere(gone)).toBe(false);
    expect(await tableOf(world, asked)).toEqual(first);
    expect(await cellsOf(world, 2026)).toEqual(cells);
  },
  180_000,
);

fulfils(
  "report/anonymised",
  "tells nothing below ten, nought neither: a nine and a nought look the same",
  async (world) => {
    const nights = await opened(world, 2029);
    await withoutNoise(world, 2029);
    await counted(world, 2029, 9, { ...somebody, PROVINCE: "GRONINGEN" });
    await counted(world, 2029, 11, { ...somebody, PROVINCE: "DRENTHE" });
    await counted(world, 2029, 200, { ...somebody, PROVINCE: "LIMBURG" });
    await layDown(world, nights, 2029, freezeWithoutNoise);

    const told = new Map(
      (await tableOf(world, { cohorts: [2029], rows: ["PROVINCE"] })).map(({ codes, ...figures }) => [
        codes[0],
        figures,
      ]),
    );
    expect(told.get("GRONINGEN")).toMatchObject({ count: null, status: "SMALL" });
    expect(told.get("GRONINGEN")).toEqual(told.get("ZEELAND"));
    expect(told.get("DRENTHE")).toMatchObject({ count: 11, status: "LOW_RELIABILITY" });
    expect(told.get("LIMBURG")).toMatchObject({ count: 200, status: "OK" });
    expect(await totalOf(world, 2029)).toBe(220);
  },
  180_000,
);

fulfils(
  "report/anonymised",
  "has two bureaus that handled the same answer differently: nobody foretells the noise",
  async (world) => {
    const bureau = await Bureau.open();
    try {
      const cases = new Cases(bureau);
      const other: World = {
        ...world,
        bureau,
        cases,
        as: bureau.as.bind(bureau),
        clock: bureau.clock.bind(bureau),
        aCase: cases.aCase.bind(cases),
      };
      const values: number[][] = [];
      for (const one of [world, other]) {
        const nights = await opened(one, 2032);
        await behind(one.bureau, "update case_file set counted_in = 0 where stage = 'CLOSED' and counted_in is null");
        await counted(one, 2032, 500, somebody);
        await layDown(one, nights, 2032);
        values.push((await cellsOf(one, 2032)).map(({ value }) => Number(value)));
      }
      const [ours = [], theirs = []] = values;
      const alike = ours.filter((value, at) => value === theirs[at]).length;

      expect([ours.length, theirs.length]).toEqual([9_777, 9_777]);
      expect(alike).toBe(0);
      expect(Math.abs((ours[0] ?? 0) - 500)).toBeLessThan(60);
      expect(await tableOf(other, { cohorts: [2032], rows: ["REASON"] })).not.toEqual(
        await tableOf(world, { cohorts: [2032], rows: ["REASON"] }),
      );
    } finally {
      await bureau.close();
    }
  },
  240_000,
);

fulfils(
  "report/anonymised",
  "adds half of the noise as it lays a year down, so that who kept the counters of before does not have the figures",
  async (world) => {
    const nights = await opened(world, 2036);
    await withoutNoise(world, 2036);
    await layDown(world, nights, 2036);

    const [told] = await tableOf(world, { cohorts: [2036], rows: ["PROVINCE", "REASON", "OUTCOME"] });
    const [spread = { many: 0, square: 0 }] = await behind<{ many: number; square: number }>(
      world.bureau,
      `select count(*)::int many, avg(value * value) square from report.cell
       where cohort = 2036 and province > 0 and reason > 0 and outcome > 0`,
    );
    const part = spread.square / (told?.standardError ?? 0) ** 2;
    expect([spread.many, part > 0.28 && part < 0.75 ? "half" : part]).toEqual([13 * 9 * 6, "half"]);
  },
  120_000,
);

fulfils("report/yearly", "answers of no year that is not laid down, also beside one that is", async (world) => {
  await opened(world, 2034);
  const input = { cohorts: [2034] };
  expect(await world.as("ministry").refused(ReportTableDocument, { input })).toMatchObject({
    clause: "report/yearly",
    key: "cohort-not-frozen",
  });
});
