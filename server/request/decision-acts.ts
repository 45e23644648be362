import { requestLetters } from "@zorgvuldig/schema/letters";
import type { Request } from "../foundation/database/request.js";
import { hashOf } from "../foundation/letter/letter-text.js";
import { Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { daysOff } from "./day-off.js";
import { DecidedChange } from "./decided-change.js";
import { judged, recalled, takesEffect } from "./deciding.js";
import { decisionLetter } from "./decision-letter.js";
import { mustStillBeEntitled } from "./entitled.js";
import { factsOf } from "./letter-facts.js";
import { RequestDecision } from "./request-decision.js";
import type {
  RecallDecisionInput,
  ReturnDecisionInput,
  SignDecisionInput,
  TellDecisionInput,
} from "./request-inputs.js";
import { Restriction } from "./restriction.js";

/** A lead signs what the FG proposed. Gives the request's id, as they all do. */
export const signDecision = async (request: Request, input: SignDecisionInput): Promise<string> =>
  (await judged(request, RequestDecision, input)).requestId;

/** A lead does not sign, and says why; the FG can propose anew. */
export const returnDecision = async (request: Request, input: ReturnDecisionInput): Promise<string> =>
  (await judged(request, RequestDecision, input, input.remark)).requestId;

export const recallDecision = async (request: Request, input: RecallDecisionInput): Promise<string> =>
  (await recalled(request, RequestDecision, input)).requestId;

/** The letter went: from now on the decision counts, and an answer ends the request. */
export async function tellDecision(request: Request, input: TellDecisionInput): Promise<string> {
  const { rows } = request;
  const decision = await rows.load(RequestDecision, input.decisionId, input.version);
  const asking = { asked: rows.load(DataSubjectRequest, decision.requestId), off: daysOff(request) };
  const [asked, off] = [await asking.asked, await asking.off];
  decision.tell(input, request.today);
  const { language, toldOn } = input;
  if (asked.kind === "RESTRICTION" && decision.isGiven) {
    const placed = await rows.by(Restriction, "requestId", asked.id);
    if (!placed.some(({ liftedOn }) => liftedOn === null))
      throw new Refusal("rights/restrict", "not-restricted", "decisionId");
  }
  const changes = (await rows.by(DecidedChange, "requestId", asked.id)).filter(({ stands }) => stands);
  if (decision.matter === "ANSWER" && changes.length > 0 && decision.carriedOutOn === null)
    throw new Refusal("oversight/fg", "change-unmade", "decisionId");
  asked.mustTellWhatIsLeftOut(decision.outcome, decision.ground);
  // What was carried out is told to whom it was done for.
  if (decision.isGiven && decision.carriedOutOn === null) await mustStillBeEntitled(request, asked);
  decision.contentHash = hashOf(
    decisionLetter(await factsOf(request, asked, decision), { language, writtenOn: toldOn }),
  );
  decision.textVersion = requestLetters.version;
  takesEffect(asked, decision, toldOn, off);
  rows.save(decision);
  rows.save(asked);
  return asked.id;
}
