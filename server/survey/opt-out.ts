import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import type { OptOutOfSurveyInput } from "./survey-inputs.js";
import { SurveyOptOut } from "./survey-opt-out.js";

/** Takes down that somebody wants no survey or call, by whatever road he said so: also before the work ended. Of a restricted case he objects instead, which the FG takes up. */
export async function optOutOfSurvey(
  request: Request,
  { caseId, version, ...given }: OptOutOfSurveyInput,
): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, caseId, version);
  const { today, viewer } = request;
  found.must("optOutOfSurvey", today);
  const said = Object.assign(new SurveyOptOut(), given, { caseId, authorId: viewer.id });
  said.mustBeSaid(today, found.receivedOn);
  await rows.add(said);
}
