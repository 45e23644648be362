import type { ChangeTarget } from "@zorgvuldig/schema/changes";
import { Case } from "../case/case.js";
import { bornOtherwise } from "../consent/born-otherwise.js";
import type { Request } from "../foundation/database/request.js";
import { NotFound } from "../foundation/refusal.js";
import { Pupil } from "../person/pupil.js";
import type { CarryOutDecisionInput } from "../request/change-inputs.js";
import { classOfTarget, mustStand, written } from "../request/changed-rows.js";
import { DataSubjectRequest } from "../request/data-subject-request.js";
import { DecidedChange } from "../request/decided-change.js";
import { mustStillBeEntitled } from "../request/entitled.js";
import { planNotices } from "../request/notices.js";
import { RequestDecision } from "../request/request-decision.js";
import { hasherFor } from "./certificate-of.js";

/**
 * Makes exactly the changes that a decision names, all of them in one transaction (oversight/fg, rights/correct, rights/erase): the FG writes nothing else of a case. Who
 * received any of it is to be told; what is erased is in the ledger and on a certificate. A whole file goes in a night after it, by the round. Gives the request's id.
 */
export async function carryOutDecision(request: Request, input: CarryOutDecisionInput): Promise<string> {
  const { rows } = request;
  const decision = await rows.load(RequestDecision, input.decisionId, input.version);
  const { today } = request;
  decision.carryOut(today);
  const asked = await rows.get(DataSubjectRequest, decision.requestId);
  const found = await rows.load(Case, asked.caseId);
  await mustStillBeEntitled(request, asked);
  const changes = (await rows.by(DecidedChange, "requestId", asked.id)).filter(({ stands }) => stands);
  rows.ensureKey(asked.caseId, "oversight");
  await planNotices(request, asked, changes);
  await writeAll(
    request,
    found,
    changes.filter(({ isWritten }) => isWritten),
  );
  await eraseAll(
    request,
    decision,
    changes.filter(({ isWritten }) => !isWritten),
  );
  rows.save(decision);
  return asked.id;
}

/** Each row once, however much of it changes: a row is sealed at its next version. */
async function writeAll(request: Request, found: Case, changes: readonly DecidedChange[]): Promise<void> {
  const { rows, today } = request;
  for (const rowId of new Set(changes.map((one) => one.rowId))) {
    const ofRow = changes.filter((one) => one.rowId === rowId);
    const [first] = ofRow;
    if (!first) throw new NotFound();
    const row = await rows.load(classOfTarget[first.target], rowId);
    for (const change of ofRow) {
      change.mustBeAsSeen(row.version);
      change.was = written(row, change.field ?? "statement", change.becomes);
      change.madeOn = today;
    }
    mustStand(row, today);
    const born = ofRow.find(({ field }) => field === "birthOn");
    if (row instanceof Pupil && born?.was) await bornOtherwise(request, found, row, born.was);
    // As long as a change is not made the database lets its row be written.
    rows.save(row);
    for (const change of ofRow) rows.save(change);
  }
}

/** By which of its fields the log says that it went. */
const saidBy: Readonly<Record<Exclude<ChangeTarget, "CASE">, string>> = {
  PUPIL: "Pupil.familyName",
  GUARDIAN: "Guardian.familyName",
  APPLICANT: "Applicant.name",
  PROFESSIONAL: "Professional.name",
  LEARNING: "LearningRecord.text",
  ABSENCE: "AbsenceRecord.text",
  HEALTH: "HealthRecord.text",
  HOME: "HomeRecord.text",
  CONTACT: "ContactMoment.summary",
  DOCUMENT: "Document.name",
  SENSITIVE_DOCUMENT: "SensitiveDocument.name",
};

/** What goes, what is kept, and what lay ready to leave as it was, the database does: nobody's login may take a row of a case away. */
async function eraseAll(request: Request, decision: RequestDecision, changes: readonly DecidedChange[]): Promise<void> {
  const hashOf = await hasherFor(request);
  // A whole file goes by the round, and is in the log and the ledger then.
  const gone = changes.filter(({ measure, isWholeFile }) => measure === "ERASE" && !isWholeFile);
  const ids = gone.map(({ rowId }) => rowId);
  for (const { target } of gone) if (target !== "CASE") request.rows.wrote.add(saidBy[target]);
  await request.select("select make_changes($1, $2, $3, $4)", [decision.id, ids, ids.map(hashOf), hashOf(decision.id)]);
}
