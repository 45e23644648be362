import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { PutOnHoldDocument } from "@zorgvuldig/schema/generated/operations";
import { letterLanguages, letters, letterTemplates } from "@zorgvuldig/schema/letters";
import { letters as en } from "@zorgvuldig/schema/texts/en/letters";
import { letters as nl } from "@zorgvuldig/schema/texts/nl/letters";
import { behind } from "../support/behind.js";
import { aGuardian } from "../support/cases.js";
import { holds, type World } from "../support/fulfils.js";
import { letterTo, readPdf } from "../support/letter.js";

const guardianOf = async ({ aCase, cases }: World, differs = {}): Promise<{ caseId: string; to: string }> => {
  const caseId = await aCase({ stage: "ON_HOLD", application: { guardians: [aGuardian(differs)] } });
  return { caseId, to: (await cases.seen(caseId)).guardians?.[0]?.id ?? "" };
};

holds("a letter is a tagged PDF that says its title and its language, with all of its fonts in it", async (world) => {
  const { to } = await guardianOf(world);
  const answer = await letterTo(world.as("office"), to);

  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("application/pdf");
  expect(answer.headers["content-disposition"]).toMatch(/^inline; filename="OC-2026-\d+\.pdf"$/);
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  const found = await readPdf(answer.body);
  expect(found).toMatchObject({
    isMarked: true,
    title: nl.templates.ON_HOLD.subject,
    language: "nl-NL",
    pages: 2,
    fonts: { described: 2, embedded: 2, foreign: 0 },
    runs: 0,
  });
  expect(String(answer.body.toString("latin1"))).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(found.text).toMatch(/Pagina 1 van 2.*Pagina 2 van 2/);
});

holds(
  "its parts are in the tree in their order: one heading of the first degree, and those of the second below it",
  async (world) => {
    const { roles, outline } = await readPdf((await letterTo(world.as("office"), (await guardianOf(world)).to)).body);

    expect(roles.filter((role) => role === "H1")).toHaveLength(1);
    expect(roles.filter((role) => role === "H2")).toHaveLength(5);
    expect(roles.indexOf("H1")).toBeLessThan(roles.indexOf("H2"));
    expect(roles.every((role) => ["Root", "Document", "P", "H1", "H2"].includes(role))).toBe(true);
    expect(outline).toHaveLength(6);
  },
);

holds("in English it says so, and says the same", async (world) => {
  const { to } = await guardianOf(world);
  const found = await readPdf((await letterTo(world.as("office"), to, "en")).body);

  expect(found).toMatchObject({ title: en.templates.ON_HOLD.subject, language: "en-GB" });
  expect(found.text).toContain("Monday, 30 March 2026");
});

holds("the same letter gives the same bytes", async (world) => {
  const { to } = await guardianOf(world);
  const [one, other] = [await letterTo(world.as("office"), to), await letterTo(world.as("lead"), to)];

  expect(one.body.equals(other.body)).toBe(true);
});

holds("names are written as their owners write them, and a long referral goes on on the next page", async (world) => {
  const { cases, as } = world;
  const name = { givenName: "Şükran", namePrefix: "van der", familyName: "Łubieński-Nguyễn" };
  const { to } = await guardianOf(world, name);
  expect((await readPdf((await letterTo(as("office"), to)).body)).text).toContain("Şükran van der Łubieński-Nguyễn");

  const long = await cases.aCase({ stage: "INTAKE_DONE", application: { guardians: [aGuardian()] } });
  const referredTo = `${"Een heel lange verwijzing. ".repeat(140)}Tot hier.`;
  const input = { ...(await cases.which(long)), referredTo, agreedCallbackOn: "2026-04-01" };
  await as("office").ask(PutOnHoldDocument, { input });
  const whom = (await cases.seen(long)).guardians?.[0]?.id ?? "";
  const found = await readPdf((await letterTo(as("office"), whom)).body);
  expect(found.text).toContain("Tot hier.");
  expect(found.pages).toBeGreaterThan(2);
});

holds(
  "only the office has letters; who is not signed in has nothing, and what is not there is nobody's",
  async (world) => {
    const { to } = await guardianOf(world);
    for (const name of ["consultant", "fg", "administrator", "ministry"] as const) {
      expect([name, (await letterTo(world.as(name), to)).status]).toEqual([name, 403]);
    }
    const office = world.as("office");
    expect((await letterTo(office, "00000000-0000-4000-8000-000000000000")).status).toBe(404);
    for (const path of [`/letters/ON_HOLD/fr/${to}`, `/letters/DECLINED/nl/${to}`, "/letters/ON_HOLD/nl/1"])
      expect((await office.send("get", path)).status).toBe(404);
    expect((await fetch(`${office.url}/letters/ON_HOLD/nl/${to}`)).status).toBe(401);
  },
);

holds("that it was read stands in the log, with what was read and no word of it; a refusal too", async (world) => {
  const { to, caseId } = await guardianOf(world);
  const events = () =>
    behind<{ activity: string; fields: string[]; outcome: string; case_ids: string[]; line: string }>(
      world.bureau,
      "select activity, fields, outcome, case_ids, e::text line from event e where action = 'readLetter' order by at, id",
    );
  const before = (await events()).length;
  await letterTo(world.as("office"), to);
  await letterTo(world.as("fg"), to);
  const [read, refused] = (await events()).slice(before);

  expect(read).toMatchObject({ activity: "INTAKE", outcome: "ok", case_ids: [caseId] });
  for (const field of ["Guardian.familyName", "Guardian.street", "Case.referredTo", "Pupil.givenName"])
    expect(read?.fields).toContain(field);
  expect(read?.fields.some((field) => /email|phone|birthOn|question/.test(field))).toBe(false);
  expect(refused).toMatchObject({ outcome: "forbidden" });
  for (const { line } of [read, refused].flatMap((one) => one ?? []))
    expect(line).not.toMatch(/Vera|Verzonnen|Pim|Papierenberg/);
});

/** Whoever changes the words of a letter gives them another version, and writes it down here. */
const words: Readonly<Record<string, string>> = {
  "aanhouden 2026-1": "d674ac666a158e9de347c2671c706ae0969663c570b3e20118e4401b8e006f9c",
};

test.each(letterTemplates)("the words of %s are those of their version", (template) => {
  const { templates: dutch, ...common } = nl;
  const { templates: english, ...inEnglish } = en;
  const said = JSON.stringify([common, dutch[template], inEnglish, english[template]]);

  expect(words[letters[template].version]).toBe(createHash("sha256").update(said).digest("hex"));
  expect(letterLanguages).toEqual(["nl", "en"]);
});
