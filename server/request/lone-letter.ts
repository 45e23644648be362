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

/** Who asks, by the name and the address that he gave. */
export const loneAddressee = (
  request: Pick<LoneRequest, "askedBy" | "name" | "askerName" | "reach">,
): AnswerFacts["to"] => ({
  name: request.askedBy === "SELF" ? request.name : request.askerName,
  open: request.reach.split(/\n+/).filter(Boolean),
  hidden: [],
});

/** What stands on a letter to somebody who is in no case: his own name and address, as he gave them, and what was found of him. */
export function loneFacts({ decision, request }: LoneFacts, off: DaysOff): AnswerFacts {
  return {
    number: request.number,
    off,
    decision,
    request,
    to: loneAddressee(request),
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
