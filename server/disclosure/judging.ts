import { attachmentsOf, type WithDocuments } from "@zorgvuldig/schema/attachments";
import type { SharedFact } from "@zorgvuldig/schema/disclosures";
import { alwaysShared, categoryOfFact } from "@zorgvuldig/schema/shared";
import type { DataCategory } from "@zorgvuldig/schema/words";
import type { AuthorisationLine } from "../consent/authorisation-line.js";
import { Invalid, Refusal } from "../foundation/refusal.js";

type Kept = { readonly id: string; readonly category: DataCategory | null };
export type Chosen = {
  readonly recordIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly facts: readonly SharedFact[];
};

/**
 * The categories of what was chosen, which is not nothing; a record or a document that is not in this case, or not this viewer's to see, is refused.
 */
export function categoriesOf(
  { records, documents }: { readonly records: readonly Kept[]; readonly documents: readonly Kept[] },
  { recordIds, documentIds, facts }: Chosen,
): DataCategory[] {
  if (recordIds.length + documentIds.length + facts.length === 0) throw new Invalid({ recordIds: "nothing-chosen" });
  const chosen = records.filter(({ id }) => recordIds.includes(id));
  if (chosen.length < recordIds.length) throw new Refusal("share/only-authorised", "unknown-records", "recordIds");
  const attached = documents.filter(({ id }) => documentIds.includes(id));
  if (attached.length < documentIds.length)
    throw new Refusal("share/only-authorised", "unknown-documents", "documentIds");
  const ofFacts = facts.map((fact) => categoryOfFact[fact]);
  const about = [...chosen, ...attached].flatMap(({ category }) => category ?? []);
  return [...new Set<DataCategory>([alwaysShared, ...ofFacts, ...about])];
}

/** What goes along behind the letter, in its order. Throws when another edition took the place of one of them. */
export function attachmentsToShare(from: WithDocuments, documentIds: readonly string[]) {
  const attachments = attachmentsOf(from, documentIds);
  if (attachments.length < documentIds.length)
    throw new Refusal("share/only-authorised", "document-replaced", "documentIds");
  return attachments;
}

/** Throws unless for each of these a line in force lets the bureau give it to this institution. */
export function mustBeAllowed(
  lines: readonly AuthorisationLine[],
  institutionId: string,
  categories: readonly DataCategory[],
): void {
  for (const category of categories)
    if (!lines.some((line) => line.allows("GIVE", institutionId, category)))
      throw new Refusal("share/only-authorised", "no-line-to-give", "recordIds");
}
