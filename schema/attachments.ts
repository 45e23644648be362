import { type DocumentFormat, type DocumentKind, recordCategories } from "./documents.js";
import { glossary } from "./glossary.js";
import { codeOf, type LetterLanguage } from "./letters.js";
import { spokenDay } from "./spoken.js";
import { shared as en } from "./texts/en/shared.js";
import { shared as nl } from "./texts/nl/shared.js";
import type { DataCategory, RecordCategory, Source } from "./words.js";

/** A document of a case, as whoever shares may read it. What somebody called it is not asked for: it may tell of others, and does not go along. */
export type ShareableDocument = {
  readonly id: string;
  readonly category: DataCategory | null;
  readonly kind: DocumentKind | null;
  readonly format: DocumentFormat | null;
  readonly source: Source | null;
  readonly receivedOn: string | null;
  readonly contentHash: string | null;
  readonly replaces: { readonly id: string } | null;
};
export type WithDocuments<T extends ShareableDocument = ShareableDocument> = {
  readonly documents: readonly T[] | null;
  readonly sensitiveDocuments: readonly T[] | null;
};

const texts = { nl, en };
const locales = { nl: "nl", en: "en-GB" } as const;

/** The documents that can go behind a letter, in the order in which they are numbered: no edition that another one took the place of. */
export function shareableDocuments<T extends ShareableDocument>({
  documents,
  sensitiveDocuments,
}: WithDocuments<T>): (T & { readonly category: RecordCategory })[] {
  const all = [...(documents ?? []), ...(sensitiveDocuments ?? [])];
  const replaced = all.map(({ replaces }) => replaces?.id);
  const isOf =
    (category: RecordCategory) =>
    (document: T): document is T & { category: RecordCategory } =>
      document.category === category && !!document.contentHash && !replaced.includes(document.id);
  return recordCategories.flatMap((category) => all.filter(isOf(category)));
}

/** What is chosen of them, each with its number behind the letter; the first is 1. */
export const attachmentsOf = <T extends ShareableDocument>(from: WithDocuments<T>, documentIds: readonly string[]) =>
  shareableDocuments(from)
    .filter(({ id }) => documentIds.includes(id))
    .map((document, at) => ({ ...document, number: at + 1 }));
type Attachment = ShareableDocument & { readonly number: number };

/** How an attachment is called in a letter, on the page where it is fetched, and in the panel. */
export const attachmentName = (number: number, language: LetterLanguage): string =>
  texts[language].attachment.replace("%{number}", String(number));

/** What the letter says of it; the code at its end is the beginning of the hash of the file, so that the letter says which file went. */
export const attachmentLine = ({ number, ...told }: Attachment, language: LetterLanguage) => {
  const { kind, format, source, receivedOn, contentHash } = told;
  const when = receivedOn ? spokenDay(receivedOn, locales[language]) : "";
  const from = source ? glossary.source[source][language].toLowerCase() : "";
  const what = kind ? glossary.documentKind[kind][language] : "";
  return {
    label: `${attachmentName(number, language)}\n${when}, ${from}`,
    value: `${what}\n${format ? glossary.documentFormat[format][language] : ""}, ${texts[language].code.toLowerCase()} ${codeOf(contentHash ?? "")}`,
  };
};
