import { expect } from "@jest/globals";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { objectsToFigures, opening, publishing, signYear } from "../support/yearly.js";

const [refused, broken, unlawful] = ["ZV001", "P0001", "23514"];
const somewhere = [1, 1, 1, 1, 1, 1, 1];
const afterwards = (world: World, change: string): Promise<unknown> =>
  behind(world.bureau, `set session_replication_role = replica; ${change}`);

/** What was handled in the first year of two that are open: as usual, by who objects, by whom that was upheld, and of which only storage is left; and in the second. */
async function handled(world: World, year: number) {
  await afterwards(world, "update case_file set counted_in = 0 where stage = 'CLOSED' and counted_in is null");
  const nights = await Nights.of(world);
  const received = `${year}-03-02`;
  await nights.minute(`${received}T10:00:00+01:00`);
  const ended = (receivedOn = received) => world.aCase({ stage: "CLOSED", application: { receivedOn } });
  const [usual, objecting, upheld, stored] = [await ended(), await ended(), await ended(), await ended()];
  for (const caseId of [objecting, upheld]) await objectsToFigures(world, caseId, received);
  const acts = new DecisionActs(world, upheld);
  await acts.decide({ outcome: "GRANTED" });
  await acts.tell(received);
  await afterwards(world, `update case_file set restricted_on = '${received}' where id = '${stored}'`);
  await nights.minute(`${year + 1}-03-02T10:00:00+01:00`);
  const next = await ended(`${year + 1}-03-02`);
  return { nights, usual, objecting, upheld, stored, next };
}

fulfils(
  "report/all-handled",
  "counts who leaves in one cell of every table, once, and leaves out who objects or of whom only storage is left, and nobody else",
  async (world) => {
    const { usual, objecting, upheld, stored, next } = await handled(world, 2026);
    await afterwards(world, `update case_file set work_ended_on = '2099-01-01' where id = '${next}'`);
    const rounds = await SignedIn.as(world.bureau, "zv_rounds");
    const absorb = (id: string, codes: number[] | null) => rounds.asks("select report_absorb($1, $2)", [id, codes]);
    const leftOut = async (id: string) => rounds.asks("select left_out from report_handled(null, $1)", [id]);
    const done = [{ report_absorb: "" }];
    try {
      expect(await absorb(usual, somewhere)).toEqual(done);
      expect(await absorb(usual, [1, 1, 1, 1, 1, 1, 99])).toBe(broken);
      expect(await absorb(usual, null)).toBe(refused);
      const twice = "select report_absorb($1, $2), report_absorb($1, $2)";
      expect(await rounds.asks(twice, [usual, somewhere])).toBe(refused);
      // No year is open that it could count in.
      expect(await absorb(next, somewhere)).toBe(refused);
      for (const id of [objecting, upheld, stored]) {
        expect(await absorb(id, somewhere)).toBe(refused);
        expect(await absorb(id, null)).toEqual(done);
        expect(await leftOut(id)).toEqual([{ left_out: true }]);
      }
      expect(await leftOut(usual)).toEqual([{ left_out: false }]);
      expect(await rounds.asks("select id, left_out from report_handled(2026, null) order by left_out")).toEqual([
        { id: usual, left_out: false },
        { id: upheld, left_out: true },
      ]);
    } finally {
      await rounds.leave();
    }
  },
  120_000,
);

fulfils(
  "report/all-handled",
  "has the ledger say of an application whether it was counted before it went, also when somebody goes round the house",
  async (world) => {
    const nights = await Nights.of(world);
    await nights.minute("2040-03-02T10:00:00+01:00");
    const caseId = await world.aCase({ stage: "CLOSED", application: { receivedOn: "2040-03-02" } });
    const absorb = "report_absorb(uuid, smallint[])";
    await behind(
      world.bureau,
      `alter table case_file disable trigger guard_counted; alter function ${absorb} rename to report_absorb_kept;
       create function ${absorb} returns void language sql as 'select'; grant execute on function ${absorb} to zv_rounds`,
    );
    try {
      await nights.pass("2042-02-27", "2042-03-01", "2042-03-02");
    } finally {
      await behind(
        world.bureau,
        `drop function ${absorb}; alter function report_absorb_kept(uuid, smallint[]) rename to report_absorb;
         alter table case_file enable trigger guard_counted`,
      );
    }

    expect(await nights.isThere(caseId)).toBe(false);
    const lines = "select counted from erasure_ledger where due between '2042-01-01' and '2042-12-31'";
    expect(await behind(world.bureau, lines)).toEqual([{ counted: false }]);
  },
  120_000,
);

fulfils(
  "report/yearly",
  "lays down what the FG signed and nothing else, the oldest year first, with every application that counts and every cell, once",
  async (world) => {
    const { nights, usual, objecting, upheld, stored, next } = await handled(world, 2030);
    const rounds = await SignedIn.as(world.bureau, "zv_rounds");
    const begun = async (year: number) => {
      const found = await rounds.asks("select report_begin_freeze($1) is not null begun", [year]);
      return typeof found === "string" ? found : found[0]?.begun;
    };
    const seen = async (year: number) => (await rounds.asks("select n from report_counters($1)", [year])).length;
    const all = publishing(2030, [usual], [upheld]);
    const counted = "select id, counted_in from case_file where id = any ($1)";
    const ids = [usual, objecting, upheld, stored, next];
    try {
      expect([await begun(2030), await seen(2030), await rounds.asks(...all)]).toEqual([false, 0, refused]);
      await nights.minute("2032-03-02T10:00:00+01:00");
      const open = "select year from report.cohort where frozen_on is null and year <= 2031 order by year";
      for (const { year } of await behind<{ year: number }>(world.bureau, open)) await signYear(world, year);
      const before = await behind<{ year: number }>(
        world.bureau,
        "select year from report.cohort where frozen_on is null and year < 2030 order by year",
      );
      for (const { year } of before) await behind(world.bureau, ...publishing(year, [], []));

      expect([await begun(2030), await begun(2031), await seen(2030)]).toEqual([true, false, 9_777]);
      for (const wrong of [
        publishing(2030, [], [upheld]),
        publishing(2030, [usual, objecting], [upheld]),
        publishing(2030, [usual, stored], [upheld]),
        publishing(2030, [usual, next], [upheld]),
        publishing(2030, [], [usual, upheld]),
        publishing(2031, [usual, next], [upheld]),
      ])
        expect([wrong[1].at(-2), await rounds.asks(...wrong)]).toEqual([wrong[1].at(-2), refused]);
      expect(await rounds.asks(...publishing(2030, [usual], [upheld], 9_776))).toBe(broken);

      await behind(world.bureau, ...publishing(2030, [usual], [upheld, objecting, stored]));
      const rows = await behind<{ id: string; counted_in: number | null }>(world.bureau, counted, [ids]);
      const inYear = new Map(rows.map((row) => [row.id, row.counted_in]));
      expect(ids.map((id) => inYear.get(id))).toEqual([2030, null, 0, null, null]);
      expect([await begun(2030), await seen(2030), await rounds.asks(...all)]).toEqual([false, 0, refused]);
      // It still counts when it is no longer held: in the first year after its own that is open.
      expect(await behind(world.bureau, "select report_year_of('2030-06-01') counts_in")).toEqual([
        { counts_in: 2031 },
      ]);
    } finally {
      await rounds.leave();
    }
  },
  120_000,
);

fulfils(
  "report/anonymised",
  "opens the running year and no other, with the lists and the cells that were written down, and never beyond the budget",
  async (world) => {
    await world.clock("2035-01-05T10:00:00+01:00");
    const rounds = await SignedIn.as(world.bureau, "zv_rounds");
    try {
      expect(await rounds.asks(...opening(2035))).toEqual([{ opened: true }]);
      for (const year of [2034, 2036]) expect(await rounds.asks(...opening(year))).toBe(refused);
      expect(await rounds.asks(...opening(2035, { lists: { GENDER: ["GIRL", "BOY"] } }))).toBe(broken);
      expect(await rounds.asks(...opening(2035, { cells: 9_776 }))).toBe(broken);
      for (const variances of [
        [81, 328, 58, 57],
        [82, 328, 58],
        [-82, 328, 58, 58],
      ])
        expect([variances, await rounds.asks(...opening(2035, { variances }))]).toEqual([variances, unlawful]);
    } finally {
      await rounds.leave();
    }
  },
);

fulfils(
  "report/anonymised",
  "counts under no reason who took his consent back, unless somebody else's still stands",
  async (world) => {
    const nights = await Nights.of(world);
    await nights.minute("2026-03-02T10:00:00+01:00");
    const caseId = await world.aCase({ stage: "CLOSED" });
    const rounds = await SignedIn.as(world.bureau, "zv_rounds");
    const withdrawn = () => rounds.asks("select is_withdrawn from report_handled(null, $1)", [caseId]);
    try {
      expect(await withdrawn()).toEqual([{ is_withdrawn: false }]);
      await afterwards(
        world,
        `update signature set withdrawn_at = house_now() where case_id = '${caseId}' and holds_authority and signed_on is not null`,
      );
      expect(await withdrawn()).toEqual([{ is_withdrawn: true }]);
      // Another who holds the authority signed as well, and stands by it.
      await afterwards(
        world,
        `insert into signature select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'withdrawn_at', null))).*
           from signature s where s.case_id = '${caseId}' and s.withdrawn_at is not null and s.holds_authority`,
      );
      expect(await withdrawn()).toEqual([{ is_withdrawn: false }]);
    } finally {
      await rounds.leave();
    }
  },
);
