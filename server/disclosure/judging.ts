import type { SharedFact } from "@zorgvuldig/schema/disclosures";
import { alwaysShared, categoryOfFact } from "@zorgvuldig/schema/shared";
import type { DataCategory } from "@zorgvuldig/schema/words";
import type { AuthorisationLine } from "../consent/authorisation-line.js";
import { Invalid, Refusal } from "../foundation/refusal.js";

type Kept = { readonly id: string; readonly category: DataCategory };
export type Chosen = { readonly recordIds: readonly string[]; readonly facts: readonly SharedFact[] };

/** The categories of what was chosen, which is not nothing; a record that is not in this case, or not this viewer's to see, is refused. */
export function categoriesOf(known: readonly Kept[], { recordIds, facts }: Chosen): DataCategory[] {
  if (recordIds.length + facts.length === 0) throw new Invalid({ recordIds: "nothing-chosen" });
  const records = known.filter(({ id }) => recordIds.includes(id));
  if (records.length < recordIds.length) throw new Refusal("share/only-authorised", "unknown-records", "recordIds");
  const ofFacts = facts.map((fact) => categoryOfFact[fact]);
  return [...new Set<DataCategory>([alwaysShared, ...ofFacts, ...records.map(({ category }) => category)])];
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
