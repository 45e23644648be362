import { glossary } from "@zorgvuldig/schema/glossary";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import { requestLetter as en } from "@zorgvuldig/schema/texts/en/request-letter";
import { requestLetter as nl } from "@zorgvuldig/schema/texts/nl/request-letter";
import { type TransferEnding, unfeasible } from "@zorgvuldig/schema/transfers";
import type { Day } from "../foundation/clock/calendar.js";
import type { Block } from "../foundation/letter/letter-text.js";
import { dayIn } from "../letter/frame.js";

const texts = { nl, en };

export type TransferTold = {
  readonly name: string;
  readonly ending: TransferEnding | null;
  readonly laidOn?: Day | null;
  readonly fetchedOn?: Day | null;
};

/** To whom it went straight and when (article 20(2)), or that it could not, and why. */
export function transfersTold(transfers: readonly TransferTold[], language: LetterLanguage): Block[] {
  const own = texts[language].transfer;
  const facts = transfers.flatMap(({ name, ending, laidOn, fetchedOn }) => {
    if (ending && unfeasible.includes(ending))
      return [
        { label: own.not, value: name },
        { label: own.because, value: glossary.transferEnding[ending][language] },
      ];
    if (ending || !laidOn) return [];
    return [
      { label: own.to, value: name },
      { label: own.laid, value: dayIn(language, laidOn) },
      { label: own.fetched, value: fetchedOn ? dayIn(language, fetchedOn) : own.unfetched },
    ];
  });
  if (facts.length === 0) return [];
  const isAnyUnfeasible = transfers.some(({ ending }) => ending && unfeasible.includes(ending));
  return [{ heading: own.title }, { facts }, ...(isAnyUnfeasible ? [{ text: own.himself }] : [])];
}
