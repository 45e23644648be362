import { codeOf } from "@zorgvuldig/schema/letters";
import PDFDocument from "pdfkit";
import { fonts } from "./fonts.js";
import { hashOf, type LetterText, type Stamp } from "./letter-text.js";
import { sheet } from "./sheet.js";
import { stampFirst, stampOthers } from "./stamping.js";
import { Writing } from "./writing.js";

/** Says that it is meant for readers of every kind, which the types of the library do not know yet. */
const forEverybody: object = { subset: "PDF/UA" };
const locales = { nl: "nl-NL", en: "en-GB" } as const;

/**
 * A letter as a tagged PDF: every piece of text is in the tree that a screen reader reads, in its order; what is decoration is marked as such. The same
 * letter gives the same bytes. `hash`: what it is told by, printed at its foot. `stamp`: that it is not what went, on every page.
 */
export async function drawn(
  letter: LetterText,
  { hash = hashOf(letter), stamp = null }: { hash?: string; stamp?: Stamp | null } = {},
): Promise<Buffer> {
  const at = new Date(`${letter.writtenOn}T12:00:00Z`);
  const { left, top, bottom } = sheet;
  const document = new PDFDocument({
    ...forEverybody,
    size: "A4",
    margins: { left, top, bottom, right: 0 },
    pdfVersion: "1.7",
    tagged: true,
    lang: locales[letter.language],
    displayTitle: true,
    bufferPages: true,
    info: { Title: letter.subject, Author: letter.sender.name, Creator: "Zorgvuldig", CreationDate: at, ModDate: at },
  });
  document.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
  const whole = document.struct("Document");
  document.addStructure(whole);
  const writing = new Writing(document, whole);
  if (stamp) stampFirst(writing, stamp);
  writing.head(letter);
  for (const [place, block] of letter.body.entries()) writing.block(block, letter.body[place + 1]);
  writing.end(letter);
  whole.end();
  if (stamp) stampOthers(writing, stamp);
  writing.feet(letter, `${letter.foot.code} ${codeOf(hash)}`);
  const parts: Buffer[] = [];
  document.end();
  for await (const part of document) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
