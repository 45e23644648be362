import { expect } from "@jest/globals";
import { controller } from "@zorgvuldig/schema/controller";
import { letterLanguages } from "@zorgvuldig/schema/letters";
import { forms as en } from "@zorgvuldig/schema/texts/en/forms";
import { forms as nl } from "@zorgvuldig/schema/texts/nl/forms";
import { consentDocuments } from "@zorgvuldig/schema/words";
import { aGuardian } from "../support/cases.js";
import { consentOf, formTextOf, sent, signatureOf } from "../support/form.js";
import { fulfils } from "../support/fulfils.js";
import { otto } from "../support/letter.js";

fulfils(
  "consent/before-handling",
  "asks in the agreement for four things apart, and for health by name",
  async (world) => {
    const { seen } = await sent(world);
    const text = await formTextOf(world, signatureOf(seen, "AGREEMENT"));

    for (const scope of ["1. Opvragen", "2. Verwerken", "3. Administreren", "4. Delen"]) expect(text).toContain(scope);
    expect(text).toMatch(/op papier of in een gesprek/);
    expect(text).toMatch(/artikel 9, lid 2, onder a/);
    expect(text).toMatch(
      /uitdrukkelijk toestemming om gegevens over Pim Papierenberg .* ook voor gegevens over gezondheid/,
    );
    expect(text).toMatch(/2 maart 2026 tot en met/);
  },
);

fulfils(
  "consent/agreement-and-authorisation",
  "makes two documents, each with its version, the place to sign and a number of its own",
  async (world) => {
    const { seen } = await sent(world);
    const [agreement, authorisation] = await Promise.all(
      consentDocuments.map((document) => formTextOf(world, signatureOf(seen, document))),
    );

    expect(agreement).toContain("overeenkomst 2026-1");
    expect(authorisation).toContain("machtiging 2026-1");
    for (const text of [agreement, authorisation])
      for (const blank of ["Naam", "Plaats", "Datum", "Handtekening"]) expect(text).toContain(blank);
    const codes = [agreement, authorisation].map((text) => text?.match(/Code ([0-9A-F]{4} [0-9A-F]{4})/)?.[1]);
    expect(new Set(codes).size).toBe(2);
    expect(agreement).not.toContain("Verzonnen instantie");
  },
);

fulfils(
  "share/only-authorised",
  "asks yes or no for each kind of data of each institution, with nothing ticked and help for who says no",
  async (world) => {
    const { seen } = await sent(world);
    const text = await formTextOf(world, signatureOf(seen, "AUTHORISATION"));

    expect(text).toMatch(/Gegevens geven aan deze instantie.*Leerprestaties ja nee Gezondheidsgegevens ja nee/);
    expect(text).toMatch(/Gegevens vragen aan deze instantie.*Thuissituatie ja nee/);
    expect(text).toMatch(/Wij hebben niets voor u ingevuld/);
    expect(text).toMatch(/Zegt u ergens nee\? Dan helpen wij Pim Papierenberg nog steeds/);
    expect(text).toMatch(/intrekken, zonder te zeggen waarom. Dat is net zo makkelijk als toestemming geven/);
  },
);

fulfils("share/other-third-parties", "names another third party in the form, and why it is needed", async (world) => {
  const { seen } = await sent(world);
  const name = consentOf(seen, "AUTHORISATION").lines?.find(({ institution }) => institution?.kind === "OTHER")
    ?.institution?.name;
  const text = await formTextOf(world, signatureOf(seen, "AUTHORISATION"));

  expect(text).toContain(`2. ${name}`);
  expect(text).toContain("Begeleidt Pim al een jaar.");
});

fulfils("controller/soso-included", "names both controllers in both forms, in each language", async (world) => {
  const { seen } = await sent(world);
  for (const document of consentDocuments)
    for (const language of letterLanguages) {
      const text = await formTextOf(world, signatureOf(seen, document), language);
      for (const name of controller.names) expect(text).toContain(name);
    }
});

fulfils("oversight/fg-contact", "says on both forms how to reach the FG, and the authority", async (world) => {
  const { seen } = await sent(world);
  for (const document of consentDocuments) {
    const text = await formTextOf(world, signatureOf(seen, document));
    for (const said of [controller.officer.email, controller.officer.phone, controller.authority.name])
      expect(text).toContain(said);
  }
});

fulfils("contact/one-place", "types no address or number into the words of a form", async () => {
  for (const words of [JSON.stringify(nl), JSON.stringify(en)]) expect(words).not.toMatch(/@|https?:|www\.|\d{3}/);
});

fulfils(
  "data/contact",
  "writes on a form where its own signer lives, also when that is secret, and of the other parent nothing",
  async (world) => {
    await world.clock("2026-03-02T10:00:00+01:00");
    const hidden = { hiddenStreet: "Schuilhof 7", hiddenPostcode: "0000 ZZ", hiddenCity: "Elderstad" };
    const caseId = await world.aCase({
      stage: "AWAITING_SIGNATURES",
      application: { guardians: [aGuardian({ livesApart: true, ...hidden }), otto] },
    });
    const seen = await world.cases.seen(caseId);
    const own = consentOf(seen, "AGREEMENT").signatures ?? [];
    const of = (name: string) => own.find(({ guardian }) => guardian?.givenName === name)?.id ?? "";

    expect(await formTextOf(world, of("Vera"))).toContain("Vera Verzonnen Schuilhof 7 0000 ZZ Elderstad");
    expect(await formTextOf(world, of("Otto"))).not.toMatch(/Schuilhof|0000 ZZ|Elderstad|\bVera\b/);
  },
);
