import { requestLetters } from "@zorgvuldig/schema/letters";
import type { Request } from "../foundation/database/request.js";
import { hashOf } from "../foundation/letter/letter-text.js";
import { daysOff } from "./day-off.js";
import { judged, recalled, takesEffect } from "./deciding.js";
import { answerLetter } from "./decision-letter.js";
import { LoneDecision } from "./lone-decision.js";
import { loneFacts } from "./lone-letter.js";
import { LoneRequest } from "./lone-request.js";
import type {
  RecallDecisionInput,
  ReturnDecisionInput,
  SignDecisionInput,
  TellDecisionInput,
} from "./request-inputs.js";

/** A lead signs what the FG proposed. Gives the request's id, as they all do. */
export const signLoneDecision = async (request: Request, input: SignDecisionInput): Promise<string> =>
  (await judged(request, LoneDecision, input)).requestId;

export const returnLoneDecision = async (request: Request, input: ReturnDecisionInput): Promise<string> =>
  (await judged(request, LoneDecision, input, input.remark)).requestId;

export const recallLoneDecision = async (request: Request, input: RecallDecisionInput): Promise<string> =>
  (await recalled(request, LoneDecision, input)).requestId;

/** The letter went: from now on the decision counts, and an answer ends the request. */
export async function tellLoneDecision(request: Request, input: TellDecisionInput): Promise<string> {
  const { rows } = request;
  const decision = await rows.load(LoneDecision, input.decisionId, input.version);
  const asking = { asked: rows.load(LoneRequest, decision.requestId), off: daysOff(request) };
  const [asked, off] = [await asking.asked, await asking.off];
  decision.tell(input, request.today);
  if (decision.isGiven) asked.mustBeKnown();
  const { language, toldOn } = input;
  const facts = loneFacts({ decision, request: asked }, off);
  decision.contentHash = hashOf(answerLetter(facts, { language, writtenOn: toldOn }));
  decision.textVersion = requestLetters.version;
  takesEffect(asked, decision, toldOn, off);
  rows.save(decision);
  rows.save(asked);
  return asked.id;
}
