import { askLetterVersion } from "@zorgvuldig/schema/information";
import { Case } from "../case/case.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import type { AskInformationInput, FollowInformationInput } from "./information-inputs.js";
import { InformationRequest } from "./information-request.js";

/** Asks an institution for what a line in force lets the bureau ask, and for nothing else. The database chases it. */
export async function askInformation(request: Request, input: AskInformationInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    lines: rows.ofCase(AuthorisationLine, input.caseId),
  };
  const found = await asked.case;
  found.must("askInformation", request.today);
  const lines = await asked.lines;
  const categories = [...new Set(input.categories)];
  for (const category of categories)
    if (!lines.some((line) => line.allows("ASK", input.institutionId, category)))
      throw new Refusal("origin/third-parties-authorised", "no-line-to-ask", "categories");
  const { institutionId, manner, purpose } = input;
  const told = { caseId: found.id, authorId: request.viewer.id, institutionId, manner, purpose, categories };
  const days = { askedOn: request.today, chasedOn: null, answeredAt: null, endedAt: null };
  await rows.add(Object.assign(new InformationRequest(), told, days, { textVersion: askLetterVersion }));
  rows.save(found);
}

export async function followInformation(request: Request, input: FollowInformationInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    information: rows.load(InformationRequest, input.informationRequestId),
  };
  const found = await asked.case;
  found.must("followInformation", request.today);
  const information = await asked.information;
  if (information.caseId !== found.id) throw new NotFound();
  information.follow(input.followUp, request.now, request.today);
  rows.save(information);
  rows.save(found);
}
