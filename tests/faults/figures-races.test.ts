import { expect } from "@jest/globals";
import { Client } from "pg";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { until } from "../support/process.js";
import { freezeWithoutNoise, signYear, totalOf, withoutNoise } from "../support/yearly.js";

/** Nobody laid this year down in time: three that were handled in it are due, and two are not. */
async function dueAndOpen(world: World, year: number): Promise<{ nights: Nights; due: string[] }> {
  const start = `${year}-03-02T10:00:00+01:00`;
  const ended = (receivedOn: string) => world.aCase({ stage: "CLOSED", application: { receivedOn } });
  await world.clock(start);
  const nights = await Nights.of(world);
  await nights.minute(start);
  await withoutNoise(world, year);
  const due = [await ended(`${year}-03-02`), await ended(`${year}-03-02`), await ended(`${year}-03-02`)];
  await world.clock(`${year}-06-02T10:00:00+02:00`);
  for (const day of [2, 2]) await ended(`${year}-06-0${day}`);
  await nights.pass(`${year + 2}-02-28`);
  await world.clock(`${year + 2}-03-02T10:00:00+01:00`);
  return { nights, due };
}
const waits =
  "select from pg_stat_activity where usename = 'zv_rounds' and datname = current_database() and wait_event_type = 'Lock'";

fulfils(
  "report/all-handled",
  "counts once who is to be erased while his year is laid down: one waits for the other",
  async (world) => {
    const { nights, due } = await dueAndOpen(world, 2026);
    await signYear(world, 2026);
    const holder = new Client({ connectionString: world.bureau.databaseUrl });
    await holder.connect();
    await holder.query("begin; lock table report.counter in access exclusive mode");

    const freezing = freezeWithoutNoise(world);
    await until(async () => (await behind(world.bureau, waits)).length === 1, 4_000);
    // It sees that somebody is at it, and goes in the next minute.
    await nights.round();
    const during = await Promise.all(due.map((id) => nights.isThere(id)));
    await holder.query("rollback");
    await holder.end();
    await freezing;
    await nights.round();

    expect(during).toEqual([true, true, true]);
    expect(await Promise.all(due.map((id) => nights.isThere(id)))).toEqual([false, false, false]);
    expect(await totalOf(world, 2026)).toBe(5);
  },
  120_000,
);

fulfils(
  "report/yearly",
  "lays a year down once when several servers see the signature at the same moment",
  async (world) => {
    await dueAndOpen(world, 2029);
    await behind(
      world.bureau,
      "update case_file set counted_in = 0 where stage = 'CLOSED' and counted_in is null and work_ended_on < '2029-01-01'",
    );
    const beside = await world.bureau.beside();
    try {
      const open = await behind<{ year: number }>(
        world.bureau,
        "select year from report.cohort where frozen_on is null and year <= 2029 order by 1",
      );
      for (const { year } of open) await signYear(world, year);
      const both = [world, { bureau: beside }];
      await Promise.all([...both, ...both].map(freezeWithoutNoise));
    } finally {
      await beside.stop();
    }

    expect(await totalOf(world, 2029)).toBe(5);
    expect(await behind(world.bureau, "select from report.cell where cohort = 2029")).toHaveLength(9_777);
    const [frozen] = await behind(world.bureau, "select count(*)::int many from event where action = 'freezeYear'");
    const [years] = await behind(
      world.bureau,
      "select count(*)::int many from report.cohort where frozen_on is not null",
    );
    expect(frozen).toEqual(years);
  },
  120_000,
);
