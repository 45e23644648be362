import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { letterLanguages, letterTemplates } from "@zorgvuldig/schema/letters";
import { letters as en } from "@zorgvuldig/schema/texts/en/letters";
import { letters as nl } from "@zorgvuldig/schema/texts/nl/letters";
import { aGuardian } from "../support/cases.js";
import { fulfils } from "../support/fulfils.js";
import { held, otto, textOf, vera } from "../support/letter.js";

fulfils(
  "keep/held-callback",
  "tells each parent in a letter of his own where he can turn to and until when to ring back",
  async (world) => {
    const { to } = await held(world, [vera, otto]);
    const [first, second] = [await textOf(world, to[0] ?? ""), await textOf(world, to[1] ?? "")];

    for (const text of [first, second])
      for (const said of ["Samenwerkingsverband", "maandag 30 maart 2026", "Pim Papierenberg", "2 maart 2026"])
        expect(text).toContain(said);
    expect(first).toContain("Vera Verzonnen Verzonnenlaan 1 0000 AA Voorbeeldstad");
    expect(first).not.toMatch(/Otto|Onbestaand|Elders|Nergenshuizen/);
    expect(second).toContain("Otto Onbestaand Elders 9 Nergenshuizen");
    expect(second).not.toMatch(/\bVera\b|Verzonnenlaan/);
  },
);

fulfils("keep/held-3-months", "says in the letter on which day all is erased, and by which rule", async (world) => {
  const { caseId, to } = await held(world);
  expect((await world.cases.seen(caseId)).destroyOn).toBe("2026-06-02");

  const text = await textOf(world, to[0] ?? "");

  expect(text).toContain("dinsdag 2 juni 2026");
  expect(text).toContain("3 maanden na het intakegesprek");
  expect(text).toContain("Aangehouden: na drie maanden weg");
});

fulfils("controller/soso-included", "names both controllers in every letter, in each language", async (world) => {
  const { to } = await held(world);
  for (const language of letterLanguages) {
    const text = await textOf(world, to[0] ?? "", language);
    for (const name of controller.names) expect(text).toContain(name);
  }
  expect(letterTemplates).toEqual(["ON_HOLD"]);
});

fulfils("oversight/fg-contact", "says in every letter how to reach the FG", async (world) => {
  const { to } = await held(world);
  for (const language of letterLanguages) {
    const text = await textOf(world, to[0] ?? "", language);
    expect(text).toContain(controller.officer.email);
    expect(text).toContain(controller.officer.phone);
  }
});

fulfils("contact/one-place", "types no address or number into the words of a letter", async (world) => {
  for (const words of [JSON.stringify(nl), JSON.stringify(en)]) expect(words).not.toMatch(/@|https?:|www\.|\d{3}/);

  const text = await textOf(world, (await held(world)).to[0] ?? "");
  for (const way of [controller.email, controller.phone, controller.postal]) expect(text).toContain(way);
});

fulfils("rights/object", "says in the letter that one may object, and that a telephone call will do", async (world) => {
  const { to } = await held(world);
  expect(await textOf(world, to[0] ?? "")).toMatch(/bezwaar maken.*telefoontje, e-mail of brief is genoeg/);
  expect(await textOf(world, to[0] ?? "", "en")).toMatch(/object to what we do.*telephone call, an e-mail or a letter/);
});

fulfils("rights/complaint-to-ap", "names the supervisory authority in every letter", async (world) => {
  const { to } = await held(world);
  for (const language of letterLanguages)
    expect(await textOf(world, to[0] ?? "", language)).toContain("Autoriteit Persoonsgegevens");
});

fulfils(
  "data/contact",
  "writes a secret address on the letter to that parent himself and on nobody else's",
  async (world) => {
    const hidden = { hiddenStreet: "Schuilhof 7", hiddenPostcode: "0000 ZZ", hiddenCity: "Elderstad" };
    const { to } = await held(world, [aGuardian({ livesApart: true, ...hidden }), otto]);

    expect(await textOf(world, to[0] ?? "")).toContain("Vera Verzonnen Schuilhof 7 0000 ZZ Elderstad");
    expect(await textOf(world, to[1] ?? "")).not.toMatch(/Schuilhof|0000 ZZ|Elderstad/);
  },
);
