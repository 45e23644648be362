import { expect } from "@jest/globals";
import { AddDocumentDocument, FinishDocumentDocument } from "@zorgvuldig/schema/generated/operations";
import { behind } from "../support/behind.js";
import { aDocument, hashOfFile, Papers } from "../support/documents.js";
import { aDocx, aJpeg, aPdf, aPng } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";

const handled = { stage: "IN_PROGRESS", consultant: "consultant" } as const;
const aboutHealth = aDocument({ category: "HEALTH", kind: "CARE_REPORT", necessity: "Wat de leerling aankan" });

/** How many rows of documents and of what is in them there are. */
async function kept({ bureau }: World, caseId: string): Promise<number[]> {
  const tables = [
    "document",
    "document_content",
    "sensitive_document",
    "sensitive_content",
    "signed_form",
    "form_content",
  ];
  const counts = tables.map((table) => `(select count(*)::int from ${table} where case_id = $1)`);
  const [row] = await behind<{ n: number[] }>(bureau, `select array[${counts.join(", ")}] n`, [caseId]);
  return row?.n ?? [];
}

fulfils("security/one-file", "keeps what came in with its case, and gives it back as it was", async (world) => {
  const { aCase, cases } = world;
  const papers = new Papers(world);
  const caseId = await aCase(handled);
  const files = { "verslag.pdf": aPdf(), "foto.jpg": aJpeg(), "tekening.PNG": aPng(), "brief.docx": aDocx() };

  for (const [name, file] of Object.entries(files)) {
    const id = await papers.add(caseId, "consultant", aDocument({ name }), file);
    const response = await papers.read("office", id);
    expect(response.status).toBe(200);
    expect(hashOfFile(response.body)).toBe(hashOfFile(file));
  }

  const { documents } = await cases.seen(caseId);
  expect(documents?.map(({ name, format, contentHash }) => [name, format, contentHash])).toEqual(
    Object.entries(files).map(([name, file], at) => [name, ["PDF", "JPEG", "PNG", "DOCX"][at], hashOfFile(file)]),
  );
});

fulfils("security/one-file", "keeps nothing of a document that is not whole", async (world) => {
  const { as, aCase, cases, bureau } = world;
  const caseId = await aCase(handled);
  const input = { ...(await cases.which(caseId)), ...aDocument() };

  const refusal = await as("consultant").refused(AddDocumentDocument, { input });

  expect(refusal.fields).toHaveProperty(["file"]);
  expect(await kept(world, caseId)).toEqual([0, 0, 0, 0, 0, 0]);
  const alone = `insert into document select gen_random_uuid(), 1, house_now(), c.id, a.id, 'PARENT', 'EMAIL', house_today(), 'PDF', 10, 1,
    null, null, 'LEARNING', 'LETTER', null, '\\x00' from case_file c, account a where c.id = $1 and a.role = 'office' limit 1`;
  await expect(behind(bureau, alone, [caseId])).rejects.toThrow("file-empty");
});

fulfils("security/one-file", "takes no document twice, so that one sent again is kept once", async (world) => {
  const papers = new Papers(world);
  const caseId = await world.aCase(handled);
  await papers.add(caseId, "office");

  const refusal = await papers.refused(caseId, "consultant", aDocument({ name: "nogmaals.pdf" }));

  expect(refusal).toMatchObject({ code: "REFUSED", clause: "security/one-file", key: "file-known" });
  expect(await kept(world, caseId)).toEqual([1, 1, 0, 0, 0, 0]);
});

fulfils(
  "security/one-file",
  "changes nothing of a document: what comes later is another version of it",
  async (world) => {
    const { as, aCase, cases, bureau } = world;
    const papers = new Papers(world);
    const caseId = await aCase(handled);
    const first = await papers.add(caseId, "consultant");
    const second = await papers.add(caseId, "consultant", aDocument({ replacesId: first }), aPdf("Verbeterd"));

    const again = await papers.refused(caseId, "consultant", aDocument({ replacesId: first }), aPdf("Nog een"));
    await as("consultant").ask(FinishDocumentDocument, {
      input: { ...(await cases.which(caseId)), documentId: second, category: "LEARNING" },
    });

    expect(again).toMatchObject({ key: "already-replaced" });
    const [, later] = (await cases.seen(caseId)).documents ?? [];
    expect(later).toMatchObject({ edition: 2, replaces: { id: first }, finalAt: expect.any(String) });
    const twice = { ...(await cases.which(caseId)), documentId: second, category: "LEARNING" } as const;
    expect(await as("office").refused(FinishDocumentDocument, { input: twice })).toMatchObject({
      key: "document-final",
      fields: { documentId: expect.anything() },
    });
    await expect(behind(bureau, "update document set final_at = null where id = $1", [second])).rejects.toThrow(
      "document-final",
    );
    await expect(
      behind(bureau, "update document set received_on = received_on - 1 where id = $1", [first]),
    ).rejects.toThrow("document-stays");
    await expect(
      behind(bureau, "update document_content set document_id = $1 where id = $2", [first, second]),
    ).rejects.toThrow();
  },
);

fulfils(
  "security/one-file",
  "shows the office documents about health only after it said why, and not that there are any",
  async (world) => {
    const { aCase, cases } = world;
    const papers = new Papers(world);
    const caseId = await aCase(handled);
    const id = await papers.add(caseId, "consultant", aboutHealth);

    const seen = await cases.seen(caseId);
    const read = await papers.read("office", id);

    expect(seen.sensitiveDocuments).toBeNull();
    expect(seen.withheld).toContain("sensitiveDocuments");
    expect(read.status).toBe(404);
    expect((await papers.read("consultant2", id)).status).toBe(404);
    expect((await papers.read("consultant", id)).status).toBe(200);
    expect(await papers.refused(caseId, "office", aboutHealth, aPdf("Anders"))).toMatchObject({ key: "needs-reveal" });
  },
);

fulfils("data/health", "takes no document about health without why it is needed", async (world) => {
  const papers = new Papers(world);
  const caseId = await world.aCase(handled);
  const { necessity: _, ...without } = aboutHealth;

  const refusal = await papers.refused(caseId, "consultant", without);

  expect(refusal).toMatchObject({ clause: "data/health" });
  expect(refusal.fields).toHaveProperty(["necessity"]);
});
