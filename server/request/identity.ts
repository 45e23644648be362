import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import type { AskIdentityInput, ConfirmIdentityInput } from "./request-inputs.js";

type Asked = { readonly caseId: string; readonly version: number; readonly requestId: string };

async function loaded(request: Request, input: Asked, act: "askIdentity" | "confirmIdentity") {
  const { rows } = request;
  const asking = {
    case: rows.load(Case, input.caseId, input.version),
    asked: rows.load(DataSubjectRequest, input.requestId),
  };
  const found = await asking.case;
  found.must(act, request.today);
  const asked = await asking.asked;
  asked.mustBeOf(found.id);
  return asked;
}

/** He is asked today who he is, because there is a doubt; from today on the clock stands still. */
export async function askIdentity(request: Request, input: AskIdentityInput): Promise<void> {
  const asked = await loaded(request, input, "askIdentity");
  asked.askIdentity(input.doubt, request.today);
  request.rows.save(asked);
}

/** He showed today who he is: the clock goes on, with the days that it stood still behind it. */
export async function confirmIdentity(request: Request, input: ConfirmIdentityInput): Promise<void> {
  const asked = await loaded(request, input, "confirmIdentity");
  asked.confirmIdentity(input.means, request.today);
  request.rows.save(asked);
}
