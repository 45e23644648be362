import { expect } from "@jest/globals";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { settingsOf } from "../support/keys-command.js";
import { Nights } from "../support/nights.js";
import { killedAt, rounds, until } from "../support/process.js";
import { freezeWithoutNoise, signYear, totalOf, withoutNoise } from "../support/yearly.js";

const many = 10;
/** What a server says of a case that leaves, and how many cases it has erased before it is killed. */
const leaving = [
  ["select \\* from report_handled", 0],
  ["select report_absorb", 1],
  ["from erase_case", 1],
  ["insert into event", 0],
  ["select end_erasing", 0],
] as const;
const freezing = [
  "report_begin_freeze",
  "report_counters",
  "declare flow",
  "fetch \\d+ from flow",
  "close flow",
  "select report_publish",
] as const;

/** How it stands: counted in the counters, still to count, and published. */
async function standing({ bureau }: World) {
  const [found] = await behind<{ absorbed: number; left: number; cells: number; frozen: boolean }>(
    bureau,
    `select coalesce((select n from report.counter where cohort = 2026 and province + school_type + reason + outcome + age_band + gender + duration = 0), 0) absorbed,
      (select count(*)::int from case_file where stage = 'CLOSED' and counted_in is null) "left",
      (select count(*)::int from report.cell where cohort = 2026) cells, (select frozen_on is not null from report.cohort where year = 2026) frozen`,
  );
  if (!found) throw new Error("The year is not there");
  return found;
}

/** A process of its own does what is due, and is killed on the way; the database has heard that it is gone. */
async function cutShort({ bureau }: World, statement: string, after: number): Promise<NodeJS.Signals | null> {
  const done = await rounds({ ...(await settingsOf(bureau)), ...killedAt(statement, after) });
  const busy =
    "select from pg_stat_activity where usename = 'zv_rounds' and datname = current_database() and state <> 'idle'";
  await until(async () => (await behind(bureau, busy)).length === 0, 20_000);
  return (await done.ended).signal;
}

fulfils(
  "report/all-handled",
  "counts each application once when it is killed between any two steps of an erasure and of laying a year down",
  async (world) => {
    const start = "2026-03-02T10:00:00+01:00";
    await world.clock(start);
    const nights = await Nights.of(world);
    await nights.minute(start);
    await withoutNoise(world, 2026);
    for (let left = many / 2; left > 0; left--) await world.aCase({ stage: "CLOSED" });
    await world.clock("2026-06-02T10:00:00+02:00");
    for (let left = many / 2; left > 0; left--)
      await world.aCase({ stage: "CLOSED", application: { receivedOn: "2026-06-02" } });
    await nights.pass("2028-02-28");
    await world.clock("2028-03-02T10:00:00+01:00");

    for (const [statement, after] of leaving) {
      const signal = await cutShort(world, statement, after);
      const { absorbed, left, frozen } = await standing(world);
      expect([statement, signal, absorbed + left, frozen]).toEqual([statement, "SIGKILL", many, false]);
    }
    await rounds(await settingsOf(world.bureau));
    expect(await standing(world)).toEqual({ absorbed: many / 2, left: many / 2, cells: 0, frozen: false });

    // The ledger says of each that it was accounted for, and no more.
    expect(await behind(world.bureau, "select counted, count(*)::int many from erasure_ledger group by 1")).toEqual([
      { counted: true, many: many / 2 },
    ]);

    await signYear(world, 2026);
    for (const statement of freezing) {
      const signal = await cutShort(world, statement, 0);
      const nothing = { absorbed: many / 2, left: many / 2, cells: 0, frozen: false };
      expect([statement, signal, await standing(world)]).toEqual([statement, "SIGKILL", nothing]);
    }
    await freezeWithoutNoise(world);
    expect(await standing(world)).toEqual({ absorbed: 0, left: 0, cells: 9_777, frozen: true });
    expect(await totalOf(world, 2026)).toBe(many);
  },
  240_000,
);
