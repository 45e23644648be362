import { codeOf, type LetterLanguage } from "@zorgvuldig/schema/letters";
import type { LoneFinding } from "@zorgvuldig/schema/requests";
import { requestLetter as en } from "@zorgvuldig/schema/texts/en/request-letter";
import { requestLetter as nl } from "@zorgvuldig/schema/texts/nl/request-letter";
import type { DaysOff } from "../foundation/clock/holidays.js";
import type { Block } from "../foundation/letter/letter-text.js";
import { dayIn, filler } from "../letter/frame.js";
import type { AnswerFacts } from "./decision-letter.js";
import type { LoneRequest } from "./lone-request.js";

const texts = { nl, en };

export type LoneFacts = {
  readonly decision: AnswerFacts["decision"] & { readonly finding: LoneFinding | null };
  readonly request: AnswerFacts["request"] &
    Pick<
      LoneRequest,
      "number" | "askedBy" | "name" | "askerName" | "reach" | "fileNumber" | "erasedOn" | "certificateCode"
    >;
};

/** What stands on a letter to somebody who is in no case: his own name and address, as he gave them, and what was found of him. */
export function loneFacts({ decision, request }: LoneFacts, off: DaysOff): AnswerFacts {
  const { number, askedBy, name, askerName, reach } = request;
  const lines = reach.split(/\n+/).filter(Boolean);
  return {
    number,
    off,
    decision,
    request,
    to: { name: askedBy === "SELF" ? name : askerName, open: lines, hidden: [] },
    found: (language) => foundIn(language, decision.finding, request),
  };
}

function foundIn(language: LetterLanguage, finding: LoneFinding | null, request: LoneFacts["request"]): Block[] {
  if (finding === null) return [];
  const own = texts[language];
  const { name, fileNumber, erasedOn, certificateCode } = request;
  const fill = filler(language, {
    name,
    number: fileNumber ?? "",
    erased: erasedOn ? dayIn(language, erasedOn) : "",
    code: certificateCode ? codeOf(certificateCode) : "",
  });
  return [{ heading: own.foundTitle }, { text: fill(own.found[finding]) }];
}
