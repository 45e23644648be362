import { limits } from "@zorgvuldig/schema/limits";
import { mayRestrict } from "@zorgvuldig/schema/requests";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { mustStillBeEntitled } from "./entitled.js";
import { planRestrictedNotices } from "./notices.js";
import type {
  AnnounceLiftingInput,
  LiftRestrictionInput,
  RestrictCaseInput,
  RestrictionInput,
} from "./restrict-inputs.js";
import { Restriction } from "./restriction.js";

/** From now on the case is kept and nothing else. */
export async function restrictCase(request: Request, input: RestrictCaseInput): Promise<string> {
  const { rows } = request;
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  asked.mustBeOpen("ground");
  if (!mayRestrict.includes(asked.kind)) throw new Refusal("rights/restrict", "restriction-elsewhere", "ground");
  await mustStillBeEntitled(request, asked);
  const { ground, keepsUntil = null, explanation } = input;
  if (explanation.length < limits.reason) throw new Invalid({ explanation: "short" });
  const before = await rows.by(Restriction, "requestId", asked.id);
  if (before.some(({ liftedOn }) => liftedOn === null))
    throw new Refusal("rights/restrict", "restriction-stands", "ground");
  const restriction = new Restriction();
  const of = { caseId: asked.caseId, requestId: asked.id, authorId: request.viewer.id, explanation };
  Object.assign(restriction, of).begin(ground, keepsUntil, request.today);
  // The key of the bureau and the FG is made under the lock of the case.
  await rows.load(Case, asked.caseId);
  rows.ensureKey(asked.caseId, "oversight");
  await rows.add(restriction);
  await planRestrictedNotices(request, asked);
  rows.save(asked);
  return asked.id;
}

const loaded = ({ rows }: Request, { restrictionId, version }: RestrictionInput): Promise<Restriction> =>
  rows.load(Restriction, restrictionId, version);

/** The person was told that it will be lifted. Gives the request's id. */
export async function announceLifting(request: Request, input: AnnounceLiftingInput): Promise<string> {
  const restriction = await loaded(request, input);
  restriction.announce(request.today);
  request.rows.save(restriction);
  return restriction.requestId;
}

export async function liftRestriction(request: Request, input: LiftRestrictionInput): Promise<string> {
  const restriction = await loaded(request, input);
  restriction.lift(request.today);
  request.rows.save(restriction);
  return restriction.requestId;
}
