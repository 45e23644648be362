import { expect } from "@jest/globals";
import {
  AdviseOnRegulationDocument,
  ApproveRegulationDocument,
  ClausesDocument,
  RegulationOpinionsDocument,
} from "@zorgvuldig/schema/generated/operations";
import { regulationHashOf } from "@zorgvuldig/schema/regulation";
import supertest from "supertest";
import { behind } from "../support/behind.js";
import { fulfils, type World } from "../support/fulfils.js";

const [first, second] = ["2026-1", "2026-2"];
const on = (world: World, day: string) => world.clock(`${day}T12:00:00+01:00`);
const page = ({ bureau }: World, path: string, language = "nl") =>
  supertest(bureau.url).get(path).set("cookie", `__Host-taal=${language}`);
const advice = (regulation: string, textHash = regulationHashOf(regulation)) => ({
  input: { regulation, textHash, outcome: "AGREES", explanation: "Helder." } as const,
});
const approval = (regulation: string, textHash = regulationHashOf(regulation)) => ({ input: { regulation, textHash } });
const figure = async (world: World, name: string) =>
  (await world.as("fg").ask(ClausesDocument, {})).clauses
    .flatMap(({ proofs }) => proofs ?? [])
    .find((proof) => proof.figure === name)?.holds;

fulfils("regulation/published", "shows the version of the day, and announces the next one", async (world) => {
  await on(world, "2026-12-06");
  const before = await page(world, "/privacyreglement");
  await on(world, "2026-12-07");
  const after = await page(world, "/privacyreglement");

  expect(before.text).toContain(`Versie ${first}. Laatst gewijzigd op`);
  expect(before.text).toContain("Ons privacyreglement verandert op 7 december 2026.");
  expect(after.text).toContain(`Versie ${second}. Laatst gewijzigd op`);
  expect(after.text).not.toContain("Ons privacyreglement verandert op");
});

fulfils("regulation/published", "keeps every version at an address of its own, with the same words", async (world) => {
  const text = async (version: string) => (await page(world, `/privacyreglement/${version}`)).text;
  const articles = (said: string) =>
    said.match(/<section aria-labelledby="wie-wij-zijn">[\s\S]*<div class="around">/)?.[0];
  await on(world, "2026-12-06");
  const [old, next] = [await text(first), await text(second)];
  await on(world, "2027-05-01");
  const [oldLater, nextLater] = [await text(first), await text(second)];

  expect(articles(old)).toBeDefined();
  expect([articles(oldLater), articles(nextLater)]).toEqual([articles(old), articles(next)]);
  expect(next).toContain("Deze versie geldt nog niet. Zij gaat gelden op 7 december 2026.");
  expect(oldLater).toContain("Dit is een oude versie. Zij gold van 1 januari 2026 tot 7 december 2026.");
  expect((await page(world, "/privacyreglement/2019-9")).status).toBe(404);
});

fulfils("regulation/published", "counts as broken a version that holds and is not on the website", async (world) => {
  await on(world, "2026-12-08");
  const before = await figure(world, "regulation_unpublished");
  await behind(
    world.bureau,
    "insert into regulation_version values (gen_random_uuid(), '2026-9', repeat('a', 64), '2026-12-08', array['x'], true)",
  );
  const after = await figure(world, "regulation_unpublished");
  await behind(world.bureau, "alter table regulation_version disable trigger regulation_version_stays");
  await behind(world.bureau, "delete from regulation_version where version = '2026-9'");
  await behind(world.bureau, "alter table regulation_version enable trigger regulation_version_stays");

  expect([before, after]).toEqual([0, 1]);
});

fulfils("regulation/last-changed", "says on each version the day from which it holds", async (world) => {
  const landed = await behind<{ version: string; day: string }>(
    world.bureau,
    'select version, valid_from::text "day" from regulation_version order by 1',
  );

  expect(landed.length).toBeGreaterThan(1);
  for (const { version, day } of landed) {
    const { text } = await page(world, `/privacyreglement/${version}`);
    expect(text).toContain(`Versie ${version}. Laatst gewijzigd op <time datetime="${day}">`);
  }
});

fulfils(
  "regulation/change-notice",
  "tells on every page for three months that it changed, and what mainly",
  async (world) => {
    const told = "Ons privacyreglement is gewijzigd op 7 december 2026.";
    const paths = ["/", "/privacy", "/cookies", "/contact", "/register", "/bewijzen", "/privacyreglement"];
    for (const [day, isTold] of [
      ["2026-12-06", false],
      ["2026-12-07", true],
      ["2027-03-06", true],
      ["2027-03-07", false],
    ] as const) {
      await on(world, day);
      for (const path of paths) expect((await page(world, path)).text.includes(told)).toBe(isTold);
    }
    const { text } = await page(world, `/privacyreglement/${second}`);
    const english = await page(world, `/privacyreglement/${second}`, "en");

    expect(text).toMatch(/<h2 id="wijzigingen">Belangrijkste wijzigingen<\/h2>\n<ul>\n<li>Er staat nu precies wat wij/);
    expect(text).toMatch(/<h2 id="verschil">Verschil met versie 2026-1<\/h2>[\s\S]*<del>[\s\S]*<ins>/);
    expect(english.text).toContain("Main changes");
  },
);

fulfils("regulation/change-notice", "takes no version that does not say what changed", async ({ bureau }) => {
  const put = (changes: string) =>
    behind(
      bureau,
      `insert into regulation_version values (gen_random_uuid(), '2027-1', repeat('a', 64), '2027-12-01', ${changes}, false)`,
    );

  for (const changes of ["array[]::text[]", "array['  ']"])
    await expect(put(changes)).rejects.toThrow("regulation-no-changes");
});

fulfils(
  "regulation/may-change",
  "never changes a version that people could read, and takes none from before it",
  async ({ bureau }) => {
    for (const change of [
      "update regulation_version set text_hash = repeat('a', 64)",
      "update regulation_version set valid_from = valid_from - 1",
      "delete from regulation_version",
    ])
      await expect(behind(bureau, change)).rejects.toThrow();
    const early = `insert into regulation_version values (gen_random_uuid(), '2025-1', repeat('a', 64), '2025-12-01', array['x'], false)`;
    await expect(behind(bureau, early)).rejects.toThrow("regulation-not-later");
  },
);

fulfils(
  "regulation/may-change",
  "has whoever leads the bureau approve a version after the FG advised on its words",
  async (world) => {
    await on(world, "2026-12-01");
    const [fg, lead, office] = [world.as("fg"), world.as("lead"), world.as("office")];
    const early = await lead.refused(ApproveRegulationDocument, approval(second));
    const others = await fg.refused(AdviseOnRegulationDocument, advice(second, "a".repeat(64)));
    await fg.ask(AdviseOnRegulationDocument, advice(second));
    const byOffice = await office.refused(ApproveRegulationDocument, approval(second));
    const otherText = await lead.refused(ApproveRegulationDocument, approval(second, "a".repeat(64)));
    await on(world, "2026-12-08");
    const before = await figure(world, "regulation_unapproved");
    await lead.ask(ApproveRegulationDocument, approval(second));
    await lead.ask(ApproveRegulationDocument, approval(second));
    const after = await figure(world, "regulation_unapproved");

    const clause = "regulation/may-change";
    expect(early).toMatchObject({ clause, key: "regulation-unadvised" });
    expect(others).toMatchObject({ clause, key: "regulation-other-text" });
    expect(byOffice).toMatchObject({ clause, key: "lead-only" });
    expect(otherText).toMatchObject({ clause, key: "regulation-other-text" });
    expect([before, after]).toEqual([1, 0]);
    expect((await office.ask(RegulationOpinionsDocument, {})).regulationOpinions).toEqual([
      expect.objectContaining({ regulation: second, outcome: null, givenOn: "2026-12-08", givenBy: "Verzonnen lead" }),
      expect.objectContaining({
        regulation: second,
        outcome: "AGREES",
        givenOn: "2026-12-01",
        givenBy: "Verzonnen fg",
      }),
    ]);
    for (const change of ["update regulation_advice set outcome = 'AGREES_IF'", "delete from regulation_approval"])
      await expect(behind(world.bureau, change)).rejects.toThrow();
  },
);
