import { expect } from "@jest/globals";
import { SignedIn } from "../access/behind-the-server.js";
import { behind } from "../support/behind.js";
import { bornWrongly, start } from "../support/born.js";
import { fulfils } from "../support/fulfils.js";

const clause = "data/parents-and-guardians";
const given = { AGREEMENT: "GIVEN", AUTHORISATION: "GIVEN" };

fulfils(
  clause,
  "asks a pupil on the day of sixteen by the date put right, and lets his parents' yes stand until then",
  async (world) => {
    const { signing, corrected } = await bornWrongly(world, "2012-05-12");
    const before = await signing.duties("ASK_PUPIL");
    await corrected("2010-03-03");
    const eve = await signing.status();
    const { askedOn } = await signing.of(null);
    await world.clock("2026-03-03T12:00:00+01:00");
    await signing.signs(null, "AUTHORISATION", "2026-03-03");

    expect(before).toEqual([]);
    expect(eve).toEqual(given);
    expect(askedOn).toBe("2026-03-03");
    expect(await signing.duties("ASK_PUPIL")).toEqual([["DONE", "2026-03-03"]]);
    expect(await signing.status()).toEqual(given);
  },
);

fulfils(
  clause,
  "takes for no yes what parents signed on the very day on which the pupil turned sixteen, and asks him at once",
  async (world) => {
    const { signing, corrected } = await bornWrongly(world, "2012-05-12");
    await corrected("2010-03-02");
    const between = await signing.status();
    const missing = await signing.duties("COLLECT_SIGNATURE");
    await signing.signs(null, "AUTHORISATION", start);

    expect(between).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "INVALIDATED" });
    expect(missing).toEqual([["OPEN", "2026-03-09"]]);
    expect(await signing.status()).toEqual(given);
  },
);

fulfils(clause, "ends the parents' yes at eighteen by the date put right, a day earlier or later", async (world) => {
  const earlier = await bornWrongly(world, "2008-05-12", "SELF");
  await earlier.corrected("2008-03-03");
  const later = await bornWrongly(world, "2008-03-03", "SELF");
  await later.corrected("2008-03-04");
  const eve = [await earlier.signing.status(), await later.signing.status()];
  await world.clock("2026-03-03T00:00:00+01:00");

  expect(eve.map(({ AGREEMENT }) => AGREEMENT)).toEqual(["GIVEN", "GIVEN"]);
  expect((await earlier.signing.status()).AGREEMENT).toBe("EXPIRED");
  expect((await later.signing.status()).AGREEMENT).toBe("GIVEN");
  await world.clock("2026-03-04T00:00:00+01:00");
  expect((await later.signing.status()).AGREEMENT).toBe("EXPIRED");
});

fulfils(
  clause,
  "takes for no yes what a pupil signed who turns out to be fifteen, and asks his parents",
  async (world) => {
    const { signing, corrected } = await bornWrongly(world, "2010-03-02", "SELF");
    const before = await signing.status();
    await corrected("2010-03-03");
    const between = await signing.status();
    const { askedOn } = await signing.of(null);
    await signing.signs("Vera", "AUTHORISATION", start);

    expect(before).toEqual(given);
    expect(between).toEqual({ AGREEMENT: "GIVEN", AUTHORISATION: "INVALIDATED" });
    expect(askedOn).toBe("2026-03-03");
    expect(await signing.status()).toEqual(given);
  },
);

fulfils(
  "rights/access",
  "lets what lies ready for a parent end at the pupil's sixteenth birthday by the date put right, and at once when that has come",
  async (world) => {
    const soon = await bornWrongly(world, "2012-05-12");
    await soon.laidFor();
    const before = await soon.lies();
    await soon.corrected("2010-03-04");
    const moved = await soon.lies();
    const come = await bornWrongly(world, "2012-05-12");
    await come.laidFor();
    await come.corrected("2010-03-02");
    const back = await bornWrongly(world, "2010-03-04");
    await back.laidFor();
    await back.corrected("2012-05-12");

    expect(before?.endsAt).toMatch(/^2026-04-01T10:00/);
    expect(moved).toMatchObject({ endedAt: null, endsAt: expect.stringMatching(/^2026-03-03T23:00:00/) });
    expect(await come.lies()).toMatchObject({ endReason: "NOT_ENTITLED" });
    expect((await back.lies())?.endsAt).toMatch(/^2026-04-01T10:00/);
  },
);

fulfils(
  "rights/access",
  "gives a pupil nothing that lies ready for him when he turns out to be fifteen",
  async (world) => {
    const it = await bornWrongly(world, "2010-03-02", "SELF");
    await it.laidFor();
    const before = await it.lies();
    await it.corrected("2010-03-03");

    expect(before).toMatchObject({ endedAt: null });
    expect(await it.lies()).toMatchObject({ endReason: "NOT_ENTITLED" });
  },
);

fulfils("oversight/fg", "moves nothing of who signs while no decision puts a day of birth right", async (world) => {
  const it = await bornWrongly(world, "2012-05-12");
  const moves = (role: "fg" | "lead") =>
    behind(
      world.bureau,
      `select set_config('zv.role', '${role}', false); select move_ages('${it.caseId}', house_now(), null, null)`,
    ).then(
      () => "moved",
      (error: Error) => error.message,
    );
  const before = await moves("fg");
  const rowId = it.pupilId;
  await it.plan({ target: "PUPIL", rowId, field: "birthOn", measure: "CORRECT", becomes: "2010-03-02" });
  const planned = await moves("fg");
  await it.acts.decide({ outcome: "GRANTED" });
  await it.acts.recall();
  const recalled = await moves("fg");
  await it.acts.decide({ outcome: "GRANTED" });

  expect([before, planned, recalled]).toEqual(["decision-fixed", "decision-fixed", "decision-fixed"]);
  // Nobody but the FG, and he only until it was carried out.
  expect([await moves("lead"), await moves("fg")]).toEqual(["decision-fixed", "moved"]);
  await it.carryOut();
  expect(await moves("fg")).toBe("decision-fixed");
});

fulfils(
  "oversight/fg",
  "has the FG write in no consent and under no signature before that is decided",
  async (world) => {
    const it = await bornWrongly(world, "2012-05-12");
    const writes = async () => {
      const fg = await SignedIn.as(world.bureau, "zv_fg", "fg");
      try {
        const touched = (table: string, column: string) =>
          fg.asks(`update ${table} set ${column} = ${column} where case_id = $1 returning id`, [it.caseId]);
        return [await touched("consent", "lapses_on"), await touched("signature", "needed_from")].map(
          ({ length }) => length > 0,
        );
      } finally {
        await fg.leave();
      }
    };
    const before = await writes();
    await it.decides("2010-03-02");

    expect([before, await writes()]).toEqual([
      [false, false],
      [true, true],
    ]);
  },
);
