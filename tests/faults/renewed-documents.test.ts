import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { QuarantineArrivalDocument } from "@zorgvuldig/schema/generated/operations";
import { limits } from "@zorgvuldig/schema/limits";
import { Operator } from "@zorgvuldig/server/foundation/database/operator";
import { rotateCase } from "@zorgvuldig/server/foundation/database/rotate-case";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { aDocument, hashOfFile, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { changedBox } from "../support/night.js";

let bureau: Bureau;
let cases: Cases;
let papers: Papers;

beforeAll(async () => {
  bureau = await Bureau.open();
  cases = new Cases(bureau);
  papers = new Papers({ as: (name) => bureau.as(name), cases });
});

afterAll(() => bureau?.close());

/** As large as a document may be. */
function large(): Buffer {
  const pdf = aPdf("Groot");
  const at = pdf.lastIndexOf("startxref");
  const filled = Buffer.alloc(limits.document.bytes - pdf.length - 2, "a");
  return Buffer.concat([pdf.subarray(0, at), Buffer.from("%"), filled, Buffer.from("\n"), pdf.subarray(at)]);
}

test("documents of a case, the largest and the final among them, open under its new keys as they were, and the log knows their boxes", async () => {
  const caseId = await cases.aCase({ stage: "IN_PROGRESS", consultant: "consultant" });
  const health = aDocument({ category: "HEALTH", necessity: "Nodig" });
  const files = [large(), aPdf("Klein")];
  const ids = [
    await papers.add(caseId, "consultant", aDocument(), files[0]),
    await papers.add(caseId, "consultant", health, files[1]),
  ];
  expect((await papers.addForm(caseId)).body.errors).toBeUndefined();
  const note = { channel: "PHONE", receivedOn: "2026-03-02", note: "Ongevraagd." } as const;
  const input = { ...(await cases.which(caseId)), ...note };
  await bureau.as("office").ask(QuarantineArrivalDocument, { input });

  const operator = await Operator.open(bureau.house.source);
  expect(await rotateCase(bureau.house, operator, caseId)).toBe(true);
  await operator.end();

  for (const [at, id] of ids.entries())
    expect(hashOfFile((await papers.read("consultant", id)).body)).toBe(hashOfFile(files[at] ?? Buffer.alloc(0)));
  const seen = await cases.seen(caseId);
  expect((await papers.read("fg", seen.signedForms?.[0]?.id ?? "")).status).toBe(200);
  expect((await bureau.as("office").send("get", `/arrivals/${seen.arrivals?.[0]?.id}`)).text).toBe("Ongevraagd.");
  expect(await changedBox(bureau)).toBeNull();
}, 120_000);

test("a document whose content was put in the place of another's does not open, and says nothing of what it holds", async () => {
  const caseId = await cases.aCase({ stage: "IN_PROGRESS" });
  const one = await papers.add(caseId, "office", aDocument(), aPdf("een"));
  const other = await papers.add(caseId, "office", aDocument({ name: "ander.pdf" }), aPdf("ander"));
  const swap = `begin; alter table document_content disable trigger user;
    update document_content set document = (select document from document_content where id = '${other}') where id = '${one}';
    alter table document_content enable trigger user; commit`;
  await behind(bureau, swap);

  const { status, body } = await papers.read("office", one);

  expect(status).toBe(500);
  expect(body.toString()).not.toContain("ander");
  expect(await changedBox(bureau)).toContain("document_content");
});
