import { request } from "node:http";
import { afterAll, beforeAll, expect } from "@jest/globals";
import { AddDocumentDocument } from "@zorgvuldig/schema/generated/operations";
import { limits } from "@zorgvuldig/schema/limits";
import { behind } from "../support/behind.js";
import { Bureau } from "../support/bureau.js";
import { Cases } from "../support/cases.js";
import { aDocument, hashOfFile, Papers } from "../support/documents.js";
import { figure } from "../support/figure.js";
import { aDocx, aJpeg, aPdf, aPng } from "../support/files.js";
import { archives, badNames, others, polyglots } from "./bad-files.js";

let bureau: Bureau;
let cases: Cases;
let papers: Papers;
let caseId: string;

beforeAll(async () => {
  bureau = await Bureau.open();
  cases = new Cases(bureau);
  papers = new Papers({ as: (name) => bureau.as(name), cases });
  caseId = await cases.aCase({ stage: "IN_PROGRESS" });
});

afterAll(() => bureau?.close());

const mebibyte = 1024 * 1024;

/** What nobody may send: what was said of it, and that nothing was kept. */
async function refuses(files: Readonly<Record<string, Buffer>>): Promise<number> {
  const taken: string[] = [];
  for (const [name, file] of Object.entries(files)) {
    const { code, clause, message } = await papers.refused(caseId, "office", aDocument({ name }), file);
    if (code !== "REFUSED" || !clause?.startsWith("security/") || /[a-z]-[a-z]+$/.test(message)) taken.push(name);
  }
  expect(taken).toEqual([]);
  return Object.keys(files).length;
}

async function kept(): Promise<number> {
  const [row] = await behind<{ n: number }>(bureau, "select (select count(*) from document)::int n");
  return row?.n ?? 0;
}

/** Sends so many bytes, one piece after the other, until it is told to stop. Gives how many went, and what it was told. */
async function pours(bytes: number): Promise<{ sent: number; said: string }> {
  const cookie = String((await bureau.as("office").signIn()).headers["set-cookie"]).split(";")[0] ?? "";
  const { hostname, port } = new URL(bureau.url);
  const piece = Buffer.alloc(mebibyte, 37);
  return new Promise((resolve) => {
    let sent = 0;
    let said = "";
    const headers = { cookie, "x-zorgvuldig": "test", "content-type": "multipart/form-data; boundary=zvx" };
    const asked = request({ hostname, port, path: "/documents", method: "POST", headers });
    const done = () => resolve({ sent, said });
    asked.on("response", (response) => {
      response.on("data", (part) => {
        said += part;
      });
      response.on("close", done);
    });
    asked.on("error", done);
    asked.write('--zvx\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\n');
    const pour = () => {
      if (sent >= bytes || asked.destroyed || said) return void asked.end();
      sent += piece.length;
      asked.write(piece, pour);
    };
    pour();
  });
}

figure(
  "G6",
  {
    tried:
      "uploads: polyglots, pages and drawings as documents, archives that unfold, names that deceive, one of a gigabyte, EICAR; and what is sent back",
    toHold:
      "only pdf, jpg, png and docx by content and extension, at most 10 MB and a quota; served as an attachment, nosniff, sandboxed, under internal names",
    small: 64,
    full: 1024,
  },
  async (size) => {
    const refused = (await refuses(polyglots)) + (await refuses(archives)) + (await refuses(others));
    const file = aPdf("Namen");
    for (const name of badNames) {
      const { code } = await papers.refused(caseId, "office", aDocument({ name }), file);
      expect(["REFUSED", "BAD_USER_INPUT"]).toContain(code);
    }
    expect(await kept()).toBe(0);

    const before = process.memoryUsage().rss;
    const { sent, said } = await pours(size * mebibyte);
    expect(said).toContain("file-large");
    const grown = (process.memoryUsage().rss - before) / mebibyte;
    const large = Buffer.concat([aPdf().subarray(0, 9), Buffer.alloc(limits.document.bytes, 32), aPdf().subarray(9)]);
    expect(await papers.refused(caseId, "office", aDocument(), large)).toMatchObject({ key: "file-large" });

    const files = { "a.pdf": aPdf("a"), "b.JPG": aJpeg(), "c.png": aPng(), "d.docx": aDocx() };
    for (const [name, content] of Object.entries(files)) {
      const id = await papers.add(caseId, "office", aDocument({ name }), content);
      const { headers, body } = await papers.read("office", id);
      expect(hashOfFile(body)).toBe(hashOfFile(content));
      expect(headers["content-disposition"]).toMatch(
        /^attachment; filename="OC-\d{4}-\d{4}-[0-9a-f]{8}\.(pdf|jpg|png|docx)"$/,
      );
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
      expect(headers["content-security-policy"]).toContain("sandbox");
    }
    await quotaHolds();
    return `${refused} files and ${badNames.length} names refused, of ${size} MiB the house took ${Math.round(sent / mebibyte)} and grew by ${Math.max(0, Math.round(grown))}`;
  },
);

/** A case that is nearly full takes what fits, and not what does not. */
async function quotaHolds(): Promise<void> {
  const left = await cases.aCase({ stage: "IN_PROGRESS" });
  await papers.add(left, "office");
  const full = "alter table document disable trigger user; alter table document drop constraint document_size_check";
  await behind(bureau, full);
  await behind(bureau, "update document set size = $2 where case_id = $1", [left, limits.document.ofCase - 5_000]);
  await behind(bureau, "alter table document enable trigger user");
  await papers.add(left, "office", aDocument({ name: "past.pdf" }), aPdf("past nog"));
  const input = { ...(await cases.which(left)), ...aDocument({ name: "groot.png" }) };
  const large = aPng({ more: [["tEXt", Buffer.alloc(6_000, 97)]] });
  const refusal = await bureau.as("office").attachRefused(AddDocumentDocument, { input }, large);
  expect(refusal).toMatchObject({ clause: "security/one-file", key: "case-full" });
}
