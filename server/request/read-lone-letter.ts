import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { Wanted } from "../foundation/access/plan/wanted.js";
import type { Request } from "../foundation/database/request.js";
import type { LetterText } from "../foundation/letter/letter-text.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { daysOff } from "./day-off.js";
import { answerLetter } from "./decision-letter.js";
import { LoneDecision } from "./lone-decision.js";
import { type LoneFacts, loneFacts } from "./lone-letter.js";
import { LoneRequest } from "./lone-request.js";
import { letterless } from "./read-decision-letter.js";

const asked = (...fields: string[]): [string, null][] => fields.map((field) => [field, null]);
const wanted: Wanted = new Map<string, Wanted | null>([
  ...asked("matter", "delay", "outcome", "ground", "finding", "state", "explanation", "withheld"),
  [
    "request",
    new Map(
      asked(
        ...["id", "number", "kind", "askedBy", "receivedOn", "identityAskedOn", "identityConfirmedOn"],
        ...["name", "askerName", "reach", "fileNumber", "erasedOn", "certificateCode", "withheld"],
      ),
    ),
  ],
]);

type Read = LoneFacts["decision"] & {
  readonly state: LoneDecision["state"];
  readonly request: LoneFacts["request"] & { readonly id: string };
};

/** The letter of a decision about a request without a case, as it would go today; as `readDecisionLetter` reads one of a case. */
export async function readLoneLetter(
  request: Request,
  id: string,
  language: LetterLanguage,
): Promise<LetterText & { readonly name: string }> {
  request.started("readLoneLetter", "RIGHTS");
  if (request.role !== "fg") throw new Forbidden("letters");
  // What a row has follows from what was asked of it, here above.
  const read = (await request.look(LoneDecision, wanted, id)) as Read | null;
  if (!read) throw new NotFound();
  if (read.state !== "DECIDED") throw new Refusal("oversight/fg", letterless[read.state]);
  if (read.outcome === "GRANTED" || read.outcome === "PARTLY")
    (await request.rows.get(LoneRequest, read.request.id)).mustBeKnown();
  const facts = loneFacts({ decision: read, request: read.request }, await daysOff(request));
  return { ...answerLetter(facts, { language, writtenOn: request.today }), name: read.request.number };
}
