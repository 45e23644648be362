import { glossary } from "@zorgvuldig/schema/glossary";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { questionOf } from "../foundation/search/question.js";
import { wordsOf } from "../foundation/search/words.js";
import { visibleCases } from "../search/visible-cases.js";

const months =
  "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** What names somebody, whoever he is: the number of a case, an address, a telephone, a day. The database refuses the same. */
const telling: readonly RegExp[] = [
  /\boc[\s-]*\d/i,
  /@|\bhttps?:/i,
  /\d(?:[\s().\-/+]*\d){4,}/,
  /\d{1,4}[\s./-]+\d{1,2}[\s./-]+\d{1,4}/,
  /\b[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})\b/,
  new RegExp(`\\b(?:\\d{1,2}\\W*(?:${months})|(?:${months})\\W*\\d{1,2})\\b(?!\\d)`, "i"),
];

/** More words than are looked up. */
const mostWords = 16;

const houseWords = new Set(
  [glossary.stage, glossary.exportField, glossary.outcome, glossary.act, glossary.noun]
    .flatMap((words) => Object.values<{ nl: string; en: string }>(words))
    .flatMap(({ nl, en }) => [...wordsOf(nl), ...wordsOf(en)]),
);

/**
 * Asks whether the name of something that is kept tells of a person; what comes back throws when it does (purpose/assignment-only).
 * Nobody learns by it of persons whom he does not find by searching. While people are not found by name, only the house's own words do.
 */
export function askedNamesNobody(request: Request, name: string): () => Promise<void> {
  const visible = visibleCases(request);
  return async () => {
    const few = await visible;
    const words = wordsOf(name);
    if (words.length > mostWords || telling.some((form) => form.test(name)))
      throw new Refusal("purpose/assignment-only", "query-tells", "name");
    const isKnown = request.names.isCalled(questionOf(name), few);
    if (isKnown) throw new Refusal("purpose/assignment-only", "query-names-person", "name");
    if (isKnown === undefined && !words.every((word) => houseWords.has(word)))
      throw new Refusal("purpose/assignment-only", "query-unchecked", "name");
  };
}
