import { expect } from "@jest/globals";
import { SignYearDocument } from "@zorgvuldig/schema/generated/operations";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";
import { Nights } from "../support/nights.js";
import { layDown, signYear } from "../support/yearly.js";

/** A bureau of which the figures of 2026 are laid down and one report is kept, and 2027 is running. */
async function released(world: World): Promise<Nights> {
  const nights = await Nights.of(world);
  if ((await behind(world.bureau, "select from report.cell limit 1")).length > 0) return nights;
  await nights.minute("2026-03-02T10:00:00+01:00");
  await layDown(world, nights, 2026);
  await behind(world.bureau, `select report_keep('{"cohorts": [2026], "rows": [], "filters": [], "byYear": false}')`);
  return nights;
}
const signed = async ({ as }: World, year: number) => {
  const { clause, key } = await as("fg").refused(SignYearDocument, { input: { year } });
  return [clause, key];
};

fulfils(
  "report/yearly",
  "changes and empties nothing of what was counted with, published, signed or kept, not even for who owns the database",
  async (world) => {
    await released(world);
    const tried = (statement: string) =>
      behind(world.bureau, statement).then(
        () => "done",
        (error: Error) => error.message,
      );
    const stays = ["figures-stay", "figures-stay", "figures-stay"];
    const all = async (table: string, change: string) => [
      await tried(`update ${table} set ${change}`),
      await tried(`delete from ${table}`),
      await tried(`truncate ${table} cascade`),
    ];

    expect(await all("report.spec", "budget = 9")).toEqual(stays);
    expect(await all("report.cell", "value = value + 1")).toEqual(stays);
    expect(await all("report.kept", `question = '{"rows": ["GENDER"]}'`)).toEqual(stays);
    expect(await all("report.cohort", "year = year + 50")).toEqual(stays);
    // Emptied by themselves too, not only with what they belong to.
    for (const table of ["report.kept", "report.cell"]) expect(await tried(`truncate ${table}`)).toBe("figures-stay");
    expect(new Set(await all("report_sign_off", "signed_at = house_now()"))).toEqual(
      new Set(["the log can only be added to"]),
    );
    const running = (change: string) => tried(`update report.cohort set ${change} where frozen_on is null`);
    expect([await running("s2 = '{900,900,900,900}'"), await running("opened_at = house_now()")]).toEqual(
      stays.slice(1),
    );
    expect(await running("frozen_on = house_today()")).toContain("frozen_with_hash");
  },
  120_000,
);

fulfils(
  "report/yearly",
  "takes a signature of an FG in his own name, from the first of March on, under the oldest year that is open, and none under what was laid down",
  async (world) => {
    const nights = await released(world);
    await nights.minute("2028-02-29T10:00:00+01:00");
    expect(await signed(world, 2027)).toEqual(["report/yearly", "year-not-over"]);
    await nights.minute("2029-03-01T10:00:00+01:00");
    expect(await signed(world, 2028)).toEqual(["report/yearly", "earlier-year-open"]);

    const other = await world.bureau.hire("second-fg", "fg");
    const fg = await SignedIn.as(world.bureau, "zv_fg", "fg");
    const signs = (year: number, by: string) =>
      fg.asks("insert into report_sign_off (cohort, signed_by) values ($1, $2) returning cohort", [year, by]);
    try {
      expect(await signs(2027, other)).toBe("42501");
      expect(await signs(2027, world.bureau.id("fg"))).toEqual([{ cohort: 2027 }]);
    } finally {
      await fg.leave();
    }
    const inTheNameOf = (id: string) =>
      behind(world.bureau, "insert into report_sign_off (cohort, signed_by) values (2027, $1)", [id]).catch(
        (error: Error) => error.message,
      );
    for (const name of ["office", "lead", "administrator"] as const)
      expect([name, await inTheNameOf(world.bureau.id(name))]).toEqual([name, "fg-signs"]);
    await signYear(world, 2027);

    // A copy that was put back knows what was laid down, and not who signed it.
    await behind(
      world.bureau,
      "set session_replication_role = replica; delete from report_sign_off where cohort = 2026",
    );
    expect(await signed(world, 2026)).toEqual(["report/yearly", "figures-stay"]);
  },
  120_000,
);
