import { requestLetters } from "@zorgvuldig/schema/letters";
import { limits } from "@zorgvuldig/schema/limits";
import type { Request } from "../foundation/database/request.js";
import { hashOf } from "../foundation/letter/letter-text.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { daysOff } from "./day-off.js";
import { DecidedChange } from "./decided-change.js";
import { decisionLetter } from "./decision-letter.js";
import { mustStillBeEntitled } from "./entitled.js";
import { factsOf } from "./letter-facts.js";
import { RequestDecision } from "./request-decision.js";
import type {
  DecisionInput,
  RecallDecisionInput,
  ReturnDecisionInput,
  SignDecisionInput,
  TellDecisionInput,
} from "./request-inputs.js";
import { Restriction } from "./restriction.js";

const loaded = ({ rows }: Request, { decisionId, version }: DecisionInput): Promise<RequestDecision> =>
  rows.load(RequestDecision, decisionId, version);

/** A lead signs what the FG proposed. Gives the request's id, as they all do. */
export async function signDecision(request: Request, input: SignDecisionInput): Promise<string> {
  return judge(request, input, "DECIDED", null);
}

/** A lead does not sign, and says why; the FG can propose anew. */
export async function returnDecision(request: Request, input: ReturnDecisionInput): Promise<string> {
  if (input.remark.length < limits.reason) throw new Invalid({ remark: "short" });
  return judge(request, input, "RETURNED", input.remark);
}

async function judge(
  request: Request,
  input: DecisionInput,
  state: "DECIDED" | "RETURNED",
  remark: string | null,
): Promise<string> {
  const decision = await loaded(request, input);
  const { viewer, today } = request;
  if (!viewer.isLead) throw new Refusal("oversight/fg", "lead-only");
  decision.judge(state, viewer.id, today, remark);
  request.rows.save(decision);
  return decision.requestId;
}

/** The FG takes back what nobody was told yet. */
export async function recallDecision(request: Request, input: RecallDecisionInput): Promise<string> {
  const decision = await loaded(request, input);
  decision.recall();
  request.rows.save(decision);
  return decision.requestId;
}

/** The letter went: from now on the decision counts, and an answer ends the request. */
export async function tellDecision(request: Request, input: TellDecisionInput): Promise<string> {
  const { rows } = request;
  const decision = await loaded(request, input);
  const asking = { asked: rows.load(DataSubjectRequest, decision.requestId), off: daysOff(request) };
  const [asked, off] = [await asking.asked, await asking.off];
  decision.tell(input, request.today);
  const { language, toldOn } = input;
  if (asked.kind === "RESTRICTION" && (decision.outcome === "GRANTED" || decision.outcome === "PARTLY")) {
    const placed = await rows.by(Restriction, "requestId", asked.id);
    if (!placed.some(({ liftedOn }) => liftedOn === null))
      throw new Refusal("rights/restrict", "not-restricted", "decisionId");
  }
  const changes = (await rows.by(DecidedChange, "requestId", asked.id)).filter(({ stands }) => stands);
  if (decision.matter === "ANSWER" && changes.length > 0 && decision.carriedOutOn === null)
    throw new Refusal("oversight/fg", "change-unmade", "decisionId");
  if (decision.outcome === "GRANTED" || decision.outcome === "PARTLY") await mustStillBeEntitled(request, asked);
  decision.contentHash = hashOf(
    decisionLetter(await factsOf(request, asked, decision), { language, writtenOn: toldOn }),
  );
  decision.textVersion = requestLetters.version;
  if (decision.outcome) asked.answer(decision.outcome, toldOn);
  else asked.extend(toldOn, off);
  rows.save(decision);
  rows.save(asked);
  return asked.id;
}
