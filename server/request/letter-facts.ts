import type {
  AnswerOutcome,
  Asker,
  DataSubjectKind,
  DecisionMatter,
  DelayReason,
  RefusalGround,
} from "@zorgvuldig/schema/requests";
import type { RequestKind } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import type { Living, Named } from "../letter/frame.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import { Pupil } from "../person/pupil.js";
import type { DataSubjectRequest } from "./data-subject-request.js";

type Housed = { readonly id: string } & Named & Living;
type ByName = { readonly id: string; readonly name: string };

export type DecidedOn = {
  readonly matter: DecisionMatter;
  readonly delay: DelayReason | null;
  readonly outcome: AnswerOutcome | null;
  readonly ground: RefusalGround | null;
  readonly explanation: string;
};
export type AskedBy = {
  readonly kind: RequestKind;
  readonly person: DataSubjectKind;
  readonly subjectId: string | null;
  readonly askedBy: Asker | null;
  readonly askerId: string | null;
  readonly askerName: string | null;
  readonly receivedOn: Day;
  readonly dueStatutory: Day;
  readonly identityAskedOn: Day | null;
  readonly identityConfirmedOn: Day | null;
};

/** All that a letter about a decision is made of: of others in the case nothing stands on it. */
export type LetterFacts = {
  readonly number: string;
  readonly decision: DecidedOn;
  readonly request: AskedBy;
  readonly pupil: Housed | null;
  readonly guardians: readonly Housed[];
  readonly applicant: ByName | null;
  readonly professionals: readonly ByName[];
};

/** As an act finds them. */
export async function factsOf(
  { rows }: Request,
  request: DataSubjectRequest,
  decision: DecidedOn,
): Promise<LetterFacts> {
  const { caseId } = request;
  const asked = {
    case: rows.get(Case, caseId),
    pupils: rows.ofCase(Pupil, caseId),
    guardians: rows.ofCase(Guardian, caseId),
    applicants: rows.ofCase(Applicant, caseId),
    professionals: rows.ofCase(Professional, caseId),
  };
  return {
    number: (await asked.case).number,
    decision,
    request,
    pupil: (await asked.pupils)[0] ?? null,
    guardians: await asked.guardians,
    applicant: (await asked.applicants)[0] ?? null,
    professionals: await asked.professionals,
  };
}
