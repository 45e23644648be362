import { expect } from "@jest/globals";
import { dpiaHashOf, dpiaVersions } from "@zorgvuldig/schema/dpia";
import {
  AdviseOnDpiaDocument,
  type AdviseOnDpiaInput,
  ClausesDocument,
  DpiaAdviceDocument,
} from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";

const clause = "oversight/fg";
const advice = (dpiaVersion: number, textHash = dpiaHashOf(dpiaVersion)): { input: AdviseOnDpiaInput } => ({
  input: { dpiaVersion, textHash, outcome: "AGREES_IF", explanation: "Hoor ouders voor de volgende versie." },
});
const given = async ({ as }: World, who: "fg" | "lead" | "office") =>
  (await as(who).ask(DpiaAdviceDocument, {})).dpiaAdvice;
const late = async ({ as }: World) =>
  (await as("fg").ask(ClausesDocument, {})).clauses
    .flatMap(({ proofs }) => proofs ?? [])
    .find(({ figure }) => figure === "dpia_review_late")?.holds;
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);

fulfils(clause, "has the FG advise on the DPIA, in words that stay, for the office to read", async (world) => {
  await world.as("fg").ask(AdviseOnDpiaDocument, advice(1));
  await world.as("fg").ask(AdviseOnDpiaDocument, advice(2));
  await world.as("fg").ask(AdviseOnDpiaDocument, advice(2));
  const refused = [await world.as("lead").refused(AdviseOnDpiaDocument, advice(1))];
  refused.push(await world.as("consultant").refused(DpiaAdviceDocument, {}));

  const told = { outcome: "AGREES_IF", givenOn: "2026-03-02", givenBy: "Verzonnen fg" };
  for (const who of ["fg", "lead", "office"] as const)
    expect(await given(world, who)).toEqual(
      [2, 1].map((version) =>
        expect.objectContaining({ ...told, dpiaVersion: version, textHash: dpiaHashOf(version) }),
      ),
    );
  expect(refused.map(({ code }) => code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  for (const change of ["update dpia_advice set outcome = 'AGREES'", "delete from dpia_advice"])
    await expect(behind(world.bureau, change)).rejects.toThrow();
});

fulfils(
  clause,
  "takes no advice on other words than the DPIA has, nor on a version that another followed",
  async (world) => {
    const other = await world.as("fg").refused(AdviseOnDpiaDocument, advice(1, "a".repeat(64)));
    const unknown = await world.as("fg").refused(AdviseOnDpiaDocument, advice(9, dpiaHashOf(1)));
    await on(world, "2026-11-28");
    const followed = await world.as("fg").refused(AdviseOnDpiaDocument, advice(1));
    const put = (version: number, hash: string) =>
      behind(
        world.bureau,
        `insert into dpia_advice select gen_random_uuid(), 1, house_now(), $1, $2, 'AGREES', 'x', id, house_today() from account where role = 'fg'`,
        [version, hash],
      );

    for (const one of [other, unknown]) expect(one).toMatchObject({ clause, key: "dpia-other-text" });
    expect(followed).toMatchObject({ clause, key: "dpia-followed" });
    await expect(put(2, "a".repeat(64))).rejects.toThrow("dpia-other-text");
    await expect(put(1, dpiaHashOf(1))).rejects.toThrow("dpia-followed");
  },
);

fulfils(clause, "counts a DPIA that nobody looked at again within a year", async (world) => {
  const landed = await behind(
    world.bureau,
    'select version, text_hash hash, valid_from::text "day" from dpia_version order by version',
  );
  await on(world, "2027-11-28");
  const before = await late(world);
  await on(world, "2027-11-29");
  const after = await late(world);
  await world.as("fg").ask(AdviseOnDpiaDocument, advice(3));
  const reviewed = await late(world);

  expect(landed).toEqual(
    dpiaVersions.map(({ version, validFrom }) => ({ version, hash: dpiaHashOf(version), day: validFrom })),
  );
  expect([before, after, reviewed]).toEqual([0, 1, 0]);
});
