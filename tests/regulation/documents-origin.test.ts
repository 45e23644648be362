import { expect } from "@jest/globals";

import { behind } from "../support/behind.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils, type World } from "../support/fulfils.js";

const handled = { stage: "IN_PROGRESS", consultant: "consultant" } as const;

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

fulfils(
  "consent/before-handling",
  "takes in no document before handling is lawful, but a signed form",
  async (world) => {
    const { aCase, cases } = world;
    const papers = new Papers(world);
    const caseId = await aCase({ stage: "AWAITING_SIGNATURES" });

    const refusal = await papers.refused(caseId, "office", aDocument());
    const { body } = await papers.addForm(caseId);

    expect(refusal).toMatchObject({ code: "REFUSED", clause: "consent/before-handling" });
    expect(body.errors).toBeUndefined();
    const [form] = (await cases.seen(caseId, "fg")).signedForms ?? [];
    expect(form).toMatchObject({ name: "machtiging.pdf", withheld: [] });
    expect((await papers.read("fg", form?.id ?? "")).status).toBe(200);
  },
);

fulfils("consent/in-writing", "takes no signed form that is older than the form that was sent", async (world) => {
  const caseId = await world.aCase({ stage: "AWAITING_SIGNATURES" });

  const { body } = await new Papers(world).addForm(caseId, { receivedOn: "2026-03-01" });

  expect(body.errors?.[0]?.extensions.fields).toHaveProperty(["receivedOn"]);
});

fulfils("data/every-channel", "takes in no document without its road, and none from a day to come", async (world) => {
  const papers = new Papers(world);
  const caseId = await world.aCase(handled);

  const without = await papers.refused(caseId, "office", { ...aDocument(), channel: undefined as never });
  const tomorrow = await papers.refused(caseId, "office", aDocument({ receivedOn: "2026-03-03" }));

  expect(without.fields).toHaveProperty(["channel"]);
  expect(tomorrow.fields).toHaveProperty(["receivedOn"]);
  expect(await kept(world, caseId)).toEqual([0, 0, 0, 0, 0, 0]);
});

fulfils("origin/recorded", "takes in no document without from whom it came", async (world) => {
  const { aCase, cases } = world;
  const papers = new Papers(world);
  const institutionId = await cases.anInstitution();
  const caseId = await aCase(handled);

  const unnamed = await papers.refused(caseId, "office", aDocument({ source: "INSTITUTION" }));
  const parent = await papers.refused(caseId, "office", aDocument({ sourceInstitutionId: institutionId }));

  for (const refusal of [unnamed, parent]) expect(refusal.fields).toHaveProperty(["sourceInstitutionId"]);
});

fulfils(
  "origin/third-parties-authorised",
  "takes in what an institution sent only under a line of the day it came",
  async (world) => {
    const { aCase, cases, clock } = world;
    const papers = new Papers(world);
    const [asked, given] = [await cases.anInstitution(), await cases.anInstitution()];
    const categories = ["LEARNING" as const];
    const lines = [
      { institutionId: asked, direction: "ASK" as const, categories },
      { institutionId: given, direction: "GIVE" as const, categories },
    ];
    const caseId = await aCase({ ...handled, lines });
    const sent = aDocument({ source: "INSTITUTION", sourceInstitutionId: asked });
    await papers.add(caseId, "consultant", sent);

    const absence = await papers.refused(caseId, "consultant", { ...sent, category: "ABSENCE" }, aPdf("Verzuim"));
    const other = await papers.refused(caseId, "consultant", { ...sent, sourceInstitutionId: given }, aPdf("Ander"));
    const before = await papers.refused(caseId, "consultant", { ...sent, receivedOn: "2026-03-01" }, aPdf("Eerder"));
    await clock("2027-03-01T10:00:00+01:00");
    const lastDay = await papers.add(caseId, "office", { ...sent, receivedOn: "2027-03-01" }, aPdf("Laatste dag"));
    await clock("2027-03-02T10:00:00+01:00");
    const after = await papers.refused(caseId, "office", { ...sent, receivedOn: "2027-03-01" }, aPdf("Te laat"));
    await clock("2026-03-02T10:00:00+01:00");

    for (const refusal of [absence, other, before])
      expect(refusal).toMatchObject({
        code: "REFUSED",
        clause: "origin/third-parties-authorised",
        key: "no-line-to-ask",
      });
    expect(lastDay).not.toBe("");
    expect(after).toMatchObject({ clause: "consent/before-handling" });
    expect(await kept(world, caseId)).toEqual([2, 2, 0, 0, 0, 0]);
  },
);

fulfils(
  "security/measures",
  "tells the log that a document was read before a byte of it leaves, and that one was refused",
  async (world) => {
    const { bureau, aCase } = world;
    const papers = new Papers(world);
    const caseId = await aCase(handled);
    const id = await papers.add(caseId, "consultant");
    await papers.read("office", id);
    await papers.refused(caseId, "office", aDocument({ name: "programma.exe" }));

    const events = await behind<{ action: string; outcome: string; fields: string[] }>(
      bureau,
      "select action, outcome, fields from event where $1 = any (case_ids) and action in ('readDocument', 'offerFile', 'addDocument') order by at",
      [caseId],
    );

    expect(events.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["addDocument", "ok"],
      ["readDocument", "ok"],
      ["offerFile", "refused"],
    ]);
    expect(events[1]?.fields).toContain("DocumentContent.content");
    expect(events[0]?.fields).toContain("+Document.name");
  },
);

fulfils(
  "security/encryption",
  "keeps what is in a document, and what it is called, where nobody reads it without the keys of its case",
  async (world) => {
    const caseId = await world.aCase(handled);
    const file = aPdf("kanarie in een document");
    await new Papers(world).add(caseId, "consultant", aDocument({ name: "kanarie van Pim.pdf" }), file);

    const [row] = await behind<{ text: string }>(
      world.bureau,
      "select (select string_agg(encode(d.document, 'escape'), '') from document d) || (select string_agg(encode(c.document, 'escape'), '') from document_content c) as text",
    );

    for (const canary of ["kanarie", file.toString("base64").slice(0, 40)]) expect(row?.text).not.toContain(canary);
  },
);
