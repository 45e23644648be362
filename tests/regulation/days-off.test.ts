import { expect } from "@jest/globals";
import { AddDayOffDocument, DaysOffDocument, LiftDayOffDocument } from "@zorgvuldig/schema/generated/operations";
import { asksAccess } from "../support/asks-access.js";
import { behind } from "../support/behind.js";
import { DecisionActs } from "../support/decisions.js";
import { fulfils, type World } from "../support/fulfils.js";
import { tellsDue } from "../support/night.js";

const clause = "rights/any-channel";
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+02:00`);
const added = (day: string, decree = "Stb. 2026, 15") => ({ input: { day, decree } });

async function asked(world: World, receivedOn: string) {
  await on(world, receivedOn);
  return new DecisionActs(world, await asksAccess(world, receivedOn));
}

fulfils(
  clause,
  "answers on the working day after one that a decree put on one line with the holidays, and no later once it is withdrawn",
  async (world) => {
    // Ascension Day is 14 May; the Friday after it is worked on, unless a decree says otherwise.
    const before = await asked(world, "2026-04-14");
    const first = (await before.seen()).dueStatutory;
    const { addDayOff } = await world.as("fg").ask(AddDayOffDocument, added("2026-05-15"));
    const moved = (await before.seen()).dueStatutory;
    const after = (await (await asked(world, "2026-04-15")).seen()).dueStatutory;
    const input = { dayOffId: addDayOff.id, version: addDayOff.version ?? 0 };
    await world.as("fg").ask(LiftDayOffDocument, { input });
    const again = await world.as("fg").refused(LiftDayOffDocument, { input: { ...input, version: 2 } });

    expect([first, moved, after]).toEqual(["2026-05-15", "2026-05-18", "2026-05-18"]);
    expect((await before.seen()).dueTarget).toBe("2026-05-14");
    expect((await before.seen()).dueStatutory).toBe("2026-05-15");
    expect(again).toMatchObject({ clause, key: "day-off-stays" });
  },
);

fulfils(
  clause,
  "takes a day off from the FG alone, of days that are worked on and still to come, and once",
  async (world) => {
    await on(world, "2026-04-14");
    const no = async (day: string, who: "fg" | "office" = "fg") => world.as(who).refused(AddDayOffDocument, added(day));
    const refused = [await no("2026-04-14"), await no("2026-05-16"), await no("2026-05-14"), await no("2026-04-27")];
    await world.as("fg").ask(AddDayOffDocument, added("2026-08-14"));
    const twice = await no("2026-08-14");
    const office = await no("2026-08-21", "office");
    const page = { first: 10, sort: { field: "day", order: "ASC" }, filter: {} } as const;
    const { daysOff } = await world.as("office").ask(DaysOffDocument, page);

    for (const one of refused)
      expect(one).toMatchObject({ clause, key: "day-off-later", fields: { day: expect.any(String) } });
    expect(twice).toMatchObject({ clause, key: "day-off-known" });
    expect(office?.code).toBe("FORBIDDEN");
    expect(daysOff.items.filter(({ liftedOn }) => !liftedOn).map(({ day }) => day)).toEqual(["2026-08-14"]);
    const back = "insert into day_off values (gen_random_uuid(), 1, house_now(), house_today(), 'Stb. 2026, 1')";
    await expect(behind(world.bureau, back)).rejects.toThrow("day-off-later");
  },
);

fulfils(
  clause,
  "tells the FG and who leads the bureau once that a request is late, and nobody that one is not",
  async (world) => {
    const acts = await asked(world, "2026-06-01");
    const caseId = (await acts.seen()).case?.id ?? "";
    const told = async () => {
      await tellsDue(world.bureau);
      const found = await behind<{ kind: string; account_id: string }>(
        world.bureau,
        "select kind, account_id from signal where case_id = $1 and kind = 'REQUEST_LATE'",
        [caseId],
      );
      return found.map(({ account_id }) => account_id).sort();
    };
    await on(world, "2026-07-01");
    const onTheDay = await told();
    await on(world, "2026-07-02");
    const late = await told();
    await told();

    expect(onTheDay).toEqual([]);
    expect(late).toEqual([world.bureau.id("fg"), world.bureau.id("lead")].sort());
  },
);
