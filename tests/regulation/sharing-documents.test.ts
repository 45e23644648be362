import { expect } from "@jest/globals";
import { FinishDocumentDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, hashOfFile, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";
import { readPdf } from "../support/letter.js";
import { copyOf, toShare } from "../support/sharing.js";

const clause = "share/only-authorised";
const about = { HEALTH: { category: "HEALTH", kind: "CARE_REPORT", necessity: "De opbouw hangt ervan af." } } as const;

/** A case with a report of school and one of care, and a line to one institution. */
async function withDocuments(world: World, wanted: Parameters<typeof toShare>[1] = {}) {
  const shared = await toShare(world, wanted);
  const papers = new Papers(world);
  const [report, care] = [aPdf(`Rapport ${shared.caseId}`), aPdf(`Zorg ${shared.caseId}`)];
  const learning = await papers.add(shared.caseId, "consultant", aDocument({ name: "Oma belt.pdf" }), report);
  const health = await papers.add(shared.caseId, "consultant", aDocument(about.HEALTH), care);
  return { ...shared, papers, report, care, learning, health };
}

const finalOf = async ({ cases }: World, caseId: string) =>
  [
    ...((await cases.seen(caseId, "consultant")).documents ?? []),
    ...((await cases.seen(caseId, "consultant")).sensitiveDocuments ?? []),
  ].map(({ id, finalAt }) => ({ id, isFinal: finalAt !== null }));

fulfils(
  clause,
  "lets a document go along of a kind that the family signed for; the letter says which it is, by number and code, and not how somebody called it",
  async (world) => {
    const { caseId, share, report, care, learning, health, ids } = await withDocuments(world);

    const { id, categories } = await share({ recordIds: [ids.LEARNING], documentIds: [health, learning] });

    const { copy, health: special } = (await copyOf(world, caseId, id)) ?? {};
    const codeOf = (file: Buffer) =>
      hashOfFile(file)
        .slice(0, 8)
        .toUpperCase()
        .replace(/(.{4})/, "$1 ");
    expect(categories).toEqual(["CONTACT", "LEARNING", "HEALTH"]);
    expect(copy?.learning?.at(-1)).toBe(`Bijlage 1\n2 maart 2026, ouder\n\nSchoolrapport\nPdf, code ${codeOf(report)}`);
    expect(special?.health).toEqual([
      `Bijlage 2\n2 maart 2026, ouder\n\nVerslag van zorg of behandeling\nPdf, code ${codeOf(care)}`,
    ]);
    expect([copy?.documentIds, special?.documentIds]).toEqual([[learning], [health]]);
    const letter = await readPdf(
      (await world.as("consultant").send("get", `/disclosures/${id}`).responseType("blob")).body as Buffer,
    );
    expect(letter.text).toContain("in deze brief en in de bijlagen staat");
    expect(letter.text).not.toContain("Oma belt");
  },
);

fulfils(clause, "lets no document go along of a kind that is not named, nor anything with it", async (world) => {
  const { caseId, refused, learning, health } = await withDocuments(world, { categories: ["CONTACT", "LEARNING"] });

  const refusal = await refused({ recordIds: [], documentIds: [learning, health] });

  expect(refusal).toMatchObject({ code: "REFUSED", clause, key: "no-line-to-give" });
  expect((await world.cases.seen(caseId)).disclosures).toEqual([]);
  expect(await finalOf(world, caseId)).toEqual([
    { id: learning, isFinal: false },
    { id: health, isFinal: false },
  ]);
});

fulfils(clause, "shares a document alone, of this case alone, and tells none aloud", async (world) => {
  const { caseId, share, refused, learning } = await withDocuments(world);
  const other = await withDocuments(world);
  const oral = { manner: "ORAL", attention: "intern begeleider", toldOn: "2026-03-02" } as const;

  const stranger = await refused({ recordIds: [], documentIds: [learning, other.learning] });
  const told = await refused({ ...oral, documentIds: [learning] });
  await share({ recordIds: [], documentIds: [learning] });

  expect(stranger).toMatchObject({ code: "REFUSED", clause, key: "unknown-documents" });
  expect(stranger.fields).toHaveProperty("documentIds");
  expect(told.fields).toHaveProperty("documentIds");
  expect((await world.cases.seen(caseId)).disclosures).toMatchObject([{ categories: ["CONTACT", "LEARNING"] }]);
});

fulfils(clause, "lets nobody share a document about health who may not read it", async (world) => {
  const { refused, health } = await withDocuments(world);

  const refusal = await refused({ documentIds: [health] }, "office");

  expect(refusal).toMatchObject({ code: "REFUSED", clause, key: "unknown-documents" });
});

fulfils(
  "security/one-file",
  "makes a document final when it is shared, and shares the latest edition alone",
  async (world) => {
    const { caseId, share, refused, papers, learning, health } = await withDocuments(world);
    await world.as("consultant").ask(FinishDocumentDocument, {
      input: { ...(await world.cases.which(caseId)), documentId: health, category: "HEALTH" },
    });
    await share({ documentIds: [learning, health] });
    const later = await papers.add(caseId, "consultant", aDocument({ replacesId: learning }), aPdf("Later"));

    const refusal = await refused({ documentIds: [learning] });
    await share({ documentIds: [later] });

    expect(refusal).toMatchObject({ code: "REFUSED", clause, key: "document-replaced" });
    expect((await finalOf(world, caseId)).every(({ isFinal }) => isFinal)).toBe(true);
  },
);

fulfils(clause, "shows beforehand which documents would go along, and draws none that may not", async (world) => {
  const { caseId, institutionId, learning, health } = await withDocuments(world, {
    categories: ["CONTACT", "LEARNING"],
  });
  const form = { caseId, institutionId, language: "nl" };
  const asks = (documentIds: string) =>
    world
      .as("consultant")
      .send("post", "/sharing")
      .type("form")
      .responseType("blob")
      .send({ ...form, documentIds });

  const [may, mayNot] = [await asks(learning), await asks(health)];

  expect((await readPdf(may.body as Buffer)).text).toMatch(/Bijlage 1.*Schoolrapport/s);
  expect(mayNot.status).toBe(422);
});

fulfils(clause, "holds in the database what goes along, and that it stays as it went", async (world) => {
  const { caseId, share, learning, health } = await withDocuments(world, { categories: ["CONTACT", "LEARNING"] });
  const other = await withDocuments(world);
  const { id } = await share({ documentIds: [learning] });
  const later = await new Papers(world).add(caseId, "consultant", aDocument(), aPdf("Nog een"));
  const adds = (documentIds: string[], manner = "LETTER") =>
    behind(
      world.bureau,
      `insert into disclosure (id, version, created_at, case_id, institution_id, author_id, manner, categories, record_ids, document_ids, disclosed_at,
       note, state, facts, left_on) select gen_random_uuid(), 1, created_at, case_id, institution_id, author_id, $2, categories, record_ids, $3::uuid[],
       disclosed_at, note, 'PREPARED', facts, case $2 when 'ORAL' then house_today() end from disclosure where id = $1`,
      [id, manner, documentIds],
    );
  const is = (key: string) => ({ code: "ZV001", hint: clause, message: expect.stringContaining(key) as unknown });

  await expect(adds([other.learning])).rejects.toMatchObject(is("unknown-documents"));
  await expect(adds([health])).rejects.toMatchObject(is("unknown-documents"));
  await expect(adds([learning], "ORAL")).rejects.toMatchObject(is("documents-not-told"));
  await expect(adds([later])).rejects.toMatchObject(is("document-not-final"));
  await expect(
    behind(world.bureau, "update disclosure set document_ids = '{}' where id = $1", [id]),
  ).rejects.toMatchObject(is("disclosure-stays"));
  await expect(
    behind(world.bureau, "update document set received_on = received_on - 1 where id = $1", [learning]),
  ).rejects.toMatchObject({ code: "ZV001", hint: "security/one-file" });
});
