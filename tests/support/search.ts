import { SearchDocument, type SearchQuery } from "@zorgvuldig/schema/generated/operations";
import type { Bureau, PersonName } from "./bureau.js";
import { until } from "./process.js";

/** What the house answers to a search. */
export async function searched(
  bureau: Bureau,
  text: string,
  who: PersonName = "office",
): Promise<SearchQuery["search"]> {
  return (await bureau.as(who).ask(SearchDocument, { input: { text } })).search;
}

/** The numbers of the cases that a search finds, in its order. */
export const numbersFor = async (
  bureau: Bureau,
  text: string,
  who: PersonName = "office",
): Promise<(string | null)[]> => (await searched(bureau, text, who)).items.map(({ number }) => number);

/** Waits until the index has this name, or has it no more: it hears after a commit, and follows in its own time. */
export const findable = (bureau: Bureau, name: string, isThere = true): Promise<void> =>
  until(async () => (await searched(bureau, name)).total > 0 === isThere, 10_000);
