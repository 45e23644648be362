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

/** Waits until the index has this name: it is told after a commit, and follows in its own time. */
export const findable = (bureau: Bureau, name: string): Promise<void> =>
  until(async () => (await searched(bureau, name)).total > 0, 10_000);
