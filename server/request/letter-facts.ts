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
import { Disclosure } from "../disclosure/disclosure.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { DaysOff } from "../foundation/clock/holidays.js";
import type { Request } from "../foundation/database/request.js";
import { InformationRequest } from "../information/information-request.js";
import { Institution } from "../institution/institution.js";
import type { Living, Named } from "../letter/frame.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import { Pupil } from "../person/pupil.js";
import type { ChangeTold } from "./changes-told.js";
import type { DataSubjectRequest } from "./data-subject-request.js";
import { daysOff } from "./day-off.js";
import { DecidedChange } from "./decided-change.js";
import { PackTransfer } from "./pack-transfer.js";
import { RecipientNotice } from "./recipient-notice.js";
import type { TransferTold } from "./transfer-told.js";

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
  readonly off: DaysOff;
  readonly decision: DecidedOn;
  readonly request: AskedBy;
  readonly pupil: Housed | null;
  readonly guardians: readonly Housed[];
  readonly applicant: ByName | null;
  readonly professionals: readonly ByName[];
  /** What is done or stays, thing by thing. */
  readonly changes: readonly ChangeTold[];
  /** Who received any of it, by name. */
  readonly recipients: readonly string[];
  /** To whom it was to go straight, and whether it did. */
  readonly transfers: readonly TransferTold[];
};

/** As an act finds them. */
export async function factsOf(asking: Request, request: DataSubjectRequest, decision: DecidedOn): Promise<LetterFacts> {
  const { rows } = asking;
  const { caseId } = request;
  const asked = {
    case: rows.get(Case, caseId),
    pupils: rows.ofCase(Pupil, caseId),
    guardians: rows.ofCase(Guardian, caseId),
    applicants: rows.ofCase(Applicant, caseId),
    professionals: rows.ofCase(Professional, caseId),
    changes: rows.by(DecidedChange, "requestId", request.id),
    transfers: rows.by(PackTransfer, "requestId", request.id),
  };
  return {
    number: (await asked.case).number,
    off: await daysOff(asking),
    decision,
    request,
    pupil: (await asked.pupils)[0] ?? null,
    guardians: await asked.guardians,
    applicant: (await asked.applicants)[0] ?? null,
    professionals: await asked.professionals,
    changes: (await asked.changes).filter(({ stands }) => stands),
    transfers: await asked.transfers,
    recipients: await recipientsOf(asking, request),
  };
}

/** Each once, in the order of the alphabet. */
async function recipientsOf({ rows }: Request, { id, caseId }: DataSubjectRequest): Promise<string[]> {
  const asked = {
    notices: rows.by(RecipientNotice, "requestId", id),
    disclosures: rows.ofCase(Disclosure, caseId),
    questions: rows.ofCase(InformationRequest, caseId),
  };
  const told = new Set((await asked.notices).map((one) => one.disclosureId ?? one.informationRequestId));
  const received = [...(await asked.disclosures), ...(await asked.questions)];
  const institutions = received.filter((one) => told.has(one.id)).map((one) => one.institutionId);
  const found = await Promise.all([...new Set(institutions)].map((one) => rows.get(Institution, one)));
  return found.map(({ name }) => name).sort();
}
