import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { daysOff } from "./day-off.js";
import { mustBeNext } from "./deciding.js";
import { mustStillBeEntitled } from "./entitled.js";
import { RequestDecision } from "./request-decision.js";
import type {
  AskIdentityInput,
  ConfirmIdentityInput,
  DecideRequestInput,
  NameSubjectInput,
  ProposeExtensionInput,
  RequestInput,
} from "./request-inputs.js";

const loaded = ({ rows }: Request, { requestId, version }: RequestInput): Promise<DataSubjectRequest> =>
  rows.load(DataSubjectRequest, requestId, version);

/** Who it is about and who asks, where that was not said when it came. */
export async function nameSubject(request: Request, input: NameSubjectInput): Promise<void> {
  const asked = await loaded(request, input);
  asked.nameWho(input);
  request.rows.save(asked);
}

/** He is asked today who he is, because there is a doubt; from today on the clock stands still. */
export async function askIdentity(request: Request, input: AskIdentityInput): Promise<void> {
  const asking = { asked: loaded(request, input), off: daysOff(request) };
  const asked = await asking.asked;
  asked.askIdentity(input.doubt, request.today, await asking.off);
  request.rows.save(asked);
}

/** He showed today who he is: where it was asked the clock goes on, with the days that it stood still behind it. */
export async function confirmIdentity(request: Request, input: ConfirmIdentityInput): Promise<void> {
  const asking = { asked: loaded(request, input), off: daysOff(request) };
  const asked = await asking.asked;
  asked.confirmIdentity(input.means, request.today, await asking.off);
  request.rows.save(asked);
}

/** The FG proposes that it takes longer; a lead signs, and then the person is told, all within the first month. */
export async function proposeExtension(request: Request, input: ProposeExtensionInput): Promise<void> {
  const asked = await loaded(request, input);
  asked.mustBeExtendable(request.today, "delay");
  const decision = await begun(request, asked, input.explanation, "EXTENSION");
  decision.takesLonger(input.delay);
  await laidDown(request, asked, decision);
}

/** The FG gives what was asked, or takes down that it is asked no more; what he would not give he proposes. */
export async function decideRequest(request: Request, input: DecideRequestInput): Promise<void> {
  const asked = await loaded(request, input);
  asked.mustBeOpen("outcome");
  const { outcome, ground = null } = input;
  if (outcome === "GRANTED" || outcome === "PARTLY") {
    await mustStillBeEntitled(request, asked);
  }
  asked.mustFit(ground);
  asked.mustHeed(outcome, ground);
  asked.mustTellWhatIsLeftOut(outcome, ground);
  const decision = await begun(request, asked, input.explanation, "ANSWER");
  decision.answers(asked.kind, outcome, ground);
  await laidDown(request, asked, decision);
}

/** Throws while another decision of the kind stands. */
async function begun(
  { rows, viewer, today }: Request,
  asked: DataSubjectRequest,
  explanation: string,
  matter: RequestDecision["matter"],
): Promise<RequestDecision> {
  mustBeNext(explanation, matter, await rows.by(RequestDecision, "requestId", asked.id));
  const decision = new RequestDecision();
  decision.begin(asked, viewer.id, explanation, today);
  return decision;
}

/** With the request at its next version, so that of two who decide at once one hears of the other. */
async function laidDown({ rows }: Request, asked: DataSubjectRequest, decision: RequestDecision): Promise<void> {
  // The key of the bureau and the FG is made under the lock of the case.
  await rows.load(Case, asked.caseId);
  rows.ensureKey(asked.caseId, "oversight");
  await rows.add(decision);
  rows.save(asked);
}
