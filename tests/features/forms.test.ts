import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { glossary } from "@zorgvuldig/schema/glossary";
import { formInForce } from "@zorgvuldig/schema/regulation";
import { forms as en } from "@zorgvuldig/schema/texts/en/forms";
import { letters as enLetters } from "@zorgvuldig/schema/texts/en/letters";
import { forms as nl } from "@zorgvuldig/schema/texts/nl/forms";
import { letters as nlLetters } from "@zorgvuldig/schema/texts/nl/letters";
import { type ConsentDocument, consentDocuments } from "@zorgvuldig/schema/words";
import { behind } from "../support/behind.js";
import { consentOf, formOf, sent, signatureOf } from "../support/form.js";
import { holds } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";

holds("a form is a tagged PDF that says its title and its language, and runs nothing", async (world) => {
  const { seen } = await sent(world);
  for (const document of consentDocuments) {
    const answer = await formOf(world.as("office"), signatureOf(seen, document));

    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["content-disposition"]).toMatch(
      new RegExp(`^inline; filename="OC-2026-\\d+-${nl.files[document]}\\.pdf"$`),
    );
    expect(answer.headers["cache-control"]).toBe("no-store");
    const found = await readPdf(answer.body);
    expect(found).toMatchObject({
      isMarked: true,
      title: nl.templates[document].subject,
      language: "nl-NL",
      fonts: { described: 2, embedded: 2, foreign: 0 },
      runs: 0,
    });
    expect(String(answer.body.toString("latin1"))).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(found.roles.every((role) => ["Root", "Document", "P", "H1", "H2"].includes(role))).toBe(true);
    expect(found.roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(found.outline.at(-1)).toBe(nl.signTitle);
  }
});

holds("in English it says so, and bears the number of the same form", async (world) => {
  const { seen } = await sent(world);
  const of = async (language: "nl" | "en") =>
    readPdf((await formOf(world.as("office"), signatureOf(seen, "AUTHORISATION"), language)).body);
  const [dutch, english] = [await of("nl"), await of("en")];

  expect(english).toMatchObject({ title: en.templates.AUTHORISATION.subject, language: "en-GB" });
  expect(english.text).toMatch(/Learning yes no Health yes no/);
  const codes = [dutch, english].map(({ text }) => text.match(/Code [0-9A-F]{4} [0-9A-F]{4}/)?.[0]);
  expect(codes[0]).toBe(codes[1]);
  const hash = consentOf(seen, "AUTHORISATION").signatures?.[0]?.formHash ?? "";
  expect(codes[0]?.replaceAll(" ", "").slice(4).toLowerCase()).toBe(hash.slice(0, 8));
});

holds(
  "only the office has forms; what is not there is nobody's, and the log tells of both without a word",
  async (world) => {
    const { caseId, seen } = await sent(world);
    const id = signatureOf(seen, "AGREEMENT");
    const events = () =>
      behind<{ activity: string; fields: string[]; outcome: string; case_ids: string[]; line: string }>(
        world.bureau,
        "select activity, fields, outcome, case_ids, e::text line from event e where action = 'readForm' order by at, id",
      );
    await formOf(world.as("office"), id);
    for (const name of ["consultant", "fg", "administrator", "ministry"] as const)
      expect([name, (await formOf(world.as(name), id)).status]).toEqual([name, 403]);
    const office = world.as("office");
    expect((await formOf(office, "00000000-0000-4000-8000-000000000000")).status).toBe(404);
    for (const path of [`/forms/fr/${id}`, "/forms/nl/1"]) expect((await office.send("get", path)).status).toBe(404);
    expect((await fetch(`${office.url}/forms/nl/${id}`)).status).toBe(401);
    const all = await events();
    const read = all.find(({ case_ids, outcome }) => outcome === "ok" && case_ids.includes(caseId));
    const refused = all.find(({ outcome }) => outcome === "forbidden");

    expect(read).toMatchObject({ activity: "INTAKE", case_ids: [caseId] });
    for (const field of ["Guardian.familyName", "Guardian.street", "Pupil.givenName", "AuthorisationLine.necessity"])
      expect(read?.fields).toContain(field);
    expect(read?.fields.some((field) => /email|phone|birthOn|question/.test(field))).toBe(false);
    expect(refused).toBeDefined();
    for (const { line } of [read, refused].flatMap((one) => one ?? []))
      expect(line).not.toMatch(/Vera|Verzonnen|Pim|Papierenberg/);
  },
);

/** Whoever changes the words of a form gives it another version, and writes it down here. */
const words: Readonly<Record<string, string>> = {
  "overeenkomst 2026-1": "5ca29b827b505cb42cd699c8ddbe7b8c44206d9ca9251461692c112a84a21040",
  "machtiging 2026-1": "563ff3bd3c686d4690ae6897df3347093f5b87266dcbb0fce933568b0a9745d4",
};
const kept = ["HANDLED", "HANDLED_COMPLAINT", "AWAITING_SIGNATURES", "DECLINED"] as const;
const named: Readonly<Record<ConsentDocument, unknown>> = {
  AGREEMENT: kept.map((term) => glossary.term[term]),
  AUTHORISATION: [glossary.dataCategory, glossary.institutionKind],
};

test.each(consentDocuments)("the words of the %s are those of its version", (document) => {
  const of = (own: typeof nl, letter: typeof nlLetters) => {
    const { templates, ...common } = own;
    const { templates: _, ...frame } = letter;
    return [common, templates[document], frame];
  };
  const said = JSON.stringify([of(nl, nlLetters), of(en, enLetters), named[document]]);

  expect(createHash("sha256").update(said).digest("hex")).toBe(words[formInForce[document]]);
});
