import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { daysOff } from "./day-off.js";
import { mustBeNext } from "./deciding.js";
import { LoneDecision } from "./lone-decision.js";
import { LoneRequest } from "./lone-request.js";
import type { ApproveLoneRequestErasureInput, DecideLoneRequestInput } from "./lone-request-inputs.js";
import type { AskIdentityInput, ConfirmIdentityInput, ProposeExtensionInput, RequestInput } from "./request-inputs.js";

const loaded = ({ rows }: Request, { requestId, version }: RequestInput): Promise<LoneRequest> =>
  rows.load(LoneRequest, requestId, version);

export async function askLoneIdentity(request: Request, input: AskIdentityInput): Promise<void> {
  const asking = { asked: loaded(request, input), off: daysOff(request) };
  const asked = await asking.asked;
  asked.askIdentity(input.doubt, request.today, await asking.off);
  request.rows.save(asked);
}

export async function confirmLoneIdentity(request: Request, input: ConfirmIdentityInput): Promise<void> {
  const asking = { asked: loaded(request, input), off: daysOff(request) };
  const asked = await asking.asked;
  asked.confirmIdentity(input.means, request.today, await asking.off);
  request.rows.save(asked);
}

export async function proposeLoneExtension(request: Request, input: ProposeExtensionInput): Promise<void> {
  const asked = await loaded(request, input);
  asked.mustBeExtendable(request.today, "delay");
  const decision = await begun(request, asked, input.explanation, "EXTENSION");
  decision.takesLonger(input.delay);
  await laidDown(request, asked, decision);
}

/** The FG answers with what was found of who asks; what he would not give he proposes. */
export async function decideLoneRequest(request: Request, input: DecideLoneRequestInput): Promise<void> {
  const asked = await loaded(request, input);
  asked.mustBeOpen("outcome");
  const { outcome, ground = null, finding = null } = input;
  asked.mustFit(ground);
  const decision = await begun(request, asked, input.explanation, "ANSWER");
  decision.answers(asked.kind, outcome, ground);
  if (decision.isGiven) {
    asked.mustBeKnown();
    asked.mustHaveFound(finding, outcome);
  } else if (finding !== null) throw new Invalid({ finding: "not-here" });
  decision.finding = finding;
  await laidDown(request, asked, decision);
}

export async function approveLoneRequestErasure(
  request: Request,
  input: ApproveLoneRequestErasureInput,
): Promise<void> {
  const asked = await loaded(request, input);
  asked.approveErasure(request.viewer.id);
  request.rows.save(asked);
}

async function begun(
  { rows, viewer, today }: Request,
  asked: LoneRequest,
  explanation: string,
  matter: LoneDecision["matter"],
): Promise<LoneDecision> {
  mustBeNext(explanation, matter, await rows.by(LoneDecision, "requestId", asked.id));
  const decision = new LoneDecision();
  decision.begin(asked.id, viewer.id, explanation, today);
  return decision;
}

/** With the request at its next version, so that of two who decide at once one hears of the other. */
async function laidDown({ rows }: Request, asked: LoneRequest, decision: LoneDecision): Promise<void> {
  await rows.add(decision);
  rows.save(asked);
}
