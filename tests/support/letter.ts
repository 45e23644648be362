import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type supertest from "supertest";
import { getDocumentProxy } from "unpdf";
import { aGuardian } from "./cases.js";
import type { World } from "./fulfils.js";
import type { Person } from "./person.js";

/** A PDF of the house, as it comes over the wire to somebody who signs in when he must. */
export async function pdfAt(person: Person, path: string): Promise<supertest.Response> {
  const ask = () => person.send("get", path).responseType("blob");
  const answer = await ask();
  if (answer.status !== 401) return answer;
  await person.signIn();
  return ask();
}

/** The letter to a parent. */
export const letterTo = (person: Person, guardianId: string, language: LetterLanguage = "nl") =>
  pdfAt(person, `/letters/ON_HOLD/${language}/${guardianId}`);

/** As much of the reader as is asked here; its own types are those of a package that is not installed. */
type Reader = {
  readonly numPages: number;
  getPage(at: number): Promise<{
    getTextContent(): Promise<{ items: readonly { readonly str: string; readonly hasEOL: boolean }[] }>;
    getStructTree(): Promise<Element | null>;
  }>;
  getMetadata(): Promise<{ info: { readonly Title?: string; readonly Language?: string } }>;
  getMarkInfo(): Promise<{ readonly Marked: boolean } | null>;
  getOutline(): Promise<readonly Chapter[] | null>;
  destroy(): Promise<void>;
};
type Chapter = { readonly title: string; readonly items: readonly Chapter[] };
type Element = { readonly role?: string; readonly children?: readonly Element[]; readonly type?: string };

const rolesIn = ({ role, children = [] }: Element): string[] => [
  ...(role ? [role] : []),
  ...children.flatMap((child) => rolesIn(child)),
];

/** What a reader of PDF, not the library that drew it, finds in a file. */
export async function readPdf(pdf: Buffer) {
  const document: Reader = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const { info } = await document.getMetadata();
  const raw = pdf.toString("latin1");
  const many = (what: RegExp): number => raw.match(what)?.length ?? 0;
  const found = {
    text: texts
      .flatMap(({ items }) => items.map((item) => item.str + (item.hasEOL ? " " : "")))
      .join("")
      .replace(/\s+/g, " "),
    pages: document.numPages,
    roles: trees.flatMap((tree) => (tree ? rolesIn(tree) : [])),
    isMarked: (await document.getMarkInfo())?.Marked === true,
    title: info.Title,
    language: info.Language,
    outline:
      (await document.getOutline())?.flatMap(({ title, items }) => [title, ...items.map((one) => one.title)]) ?? [],
    fonts: {
      described: many(/\/Type \/FontDescriptor/g),
      embedded: many(/\/FontFile2 /g),
      foreign: many(/\/Subtype \/Type1\b/g),
    },
    runs: many(/\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|URI) /g),
  };
  await document.destroy();
  return found;
}

const street = { street: "Verzonnenlaan 1", postcode: "0000 AA", city: "Voorbeeldstad" };
export const vera = aGuardian(street);
export const otto = aGuardian({
  givenName: "Otto",
  familyName: "Onbestaand",
  livesApart: true,
  street: "Elders 9",
  city: "Nergenshuizen",
});

/** On hold since 2 March 2026, to be rung back about until 30 March. */
export async function held(
  { clock, aCase, cases }: World,
  guardians = [vera],
): Promise<{ caseId: string; to: string[] }> {
  await clock("2026-03-02T10:00:00+01:00");
  const caseId = await aCase({ stage: "ON_HOLD", application: { guardians } });
  return { caseId, to: ((await cases.seen(caseId)).guardians ?? []).map(({ id }) => id) };
}

/** What somebody of the office reads in it. */
export const textOf = async (world: World, guardianId: string, language: "nl" | "en" = "nl") =>
  (await readPdf((await letterTo(world.as("office"), guardianId, language)).body)).text;
