import { createHash } from "node:crypto";
import { AddRecordDocument, CaseDocument, ReportTableDocument } from "@zorgvuldig/schema/generated/operations";

type Hashed = { __meta__?: { hash?: string } };
type Question = { readonly id: string };

const panels = (document: object): Question => ({ id: (document as Hashed).__meta__?.hash ?? "" });
const ours = (text: string): Question => ({ id: `sha256:${createHash("sha256").update(text).digest("hex")}` });

/** A list with everything that an overview could show: 25 cases are some 2,500 fields. */
const list = (extra: string) => `query List($stage: [Stage!]!, $receivedTo: Day!) {
  cases(first: 25, sort: { field: receivedOn, order: DESC }, filter: { stage: $stage, receivedTo: $receivedTo }) {
    items {
      id number stage channel receivedOn noticeVersion noticeGivenOn intakePlannedAt intakeHeldOn intakeCount
      workStartedOn workEndedOn outcome frozenOn promisedBy destroyOn term ${extra}
      pupil { id givenName namePrefix familyName city birthOn gender ${extra} }
      guardians { id kind authority livesApart givenName familyName email phone ${extra} }
      assignments { id fromOn toOn isActive consultant { id name } ${extra} }
      consents {
        id document status sentOn fromOn toOn ${extra}
        lines { id direction categories fromOn toOn institution { id name kind } ${extra} }
      }
    }
    total
  }
}`;
const [all, withheld] = [list(""), list("withheld")];

/** Questions that the panel does not ask; the house is told them at its start, as it is told the panel's. */
export const documents = [all, withheld];

/** What the product is asked, by the name of the question. */
export const questions = {
  list: ours(all),
  listWithheld: ours(withheld),
  case: panels(CaseDocument),
  addRecord: panels(AddRecordDocument),
  report: panels(ReportTableDocument),
};
