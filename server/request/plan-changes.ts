import type { Request } from "../foundation/database/request.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import type { ChangeInput, DropChangeInput, PlanChangesInput, ReviewChangeInput } from "./change-inputs.js";
import { classOfTarget, mustHold, mustStand, written } from "./changed-rows.js";
import { DataSubjectRequest } from "./data-subject-request.js";
import { DecidedChange } from "./decided-change.js";
import { RequestDecision } from "./request-decision.js";

/** Throws where it is decided already: what was signed is not added to. */
async function undecided({ rows }: Request, { requestId, version }: { requestId: string; version: number }) {
  const asked = await rows.load(DataSubjectRequest, requestId, version);
  asked.mustBeOpen("changes");
  const decisions = await rows.by(RequestDecision, "requestId", asked.id);
  if (decisions.some(({ matter, stands }) => matter === "ANSWER" && stands))
    throw new Refusal("oversight/fg", "decision-stands", "changes");
  return asked;
}

/** The FG names what is to become of each thing that is asked about; nothing of it is done before it was decided. */
export async function planChanges(request: Request, input: PlanChangesInput): Promise<void> {
  const asked = await undecided(request, input);
  const { rows, viewer } = request;
  const known = (await rows.by(DecidedChange, "requestId", asked.id)).filter(({ stands }) => stands);
  for (const given of input.changes) {
    const change = planned(asked, given, viewer.id);
    change.mustFit(asked.kind);
    const isSame = (one: DecidedChange) =>
      one.rowId === change.rowId && (one.field === change.field || !one.field || !change.field);
    // A statement stands beside what it answers.
    if (known.some((one) => isSame(one) && (one.measure === "STATEMENT") === (change.measure === "STATEMENT")))
      throw new Refusal("oversight/fg", "change-twice", "rowId");
    // Whether anything stands in the way of a whole file the database knows.
    const ofCase =
      change.target === "CASE" ? [asked.caseId] : await rows.idsOfCase(classOfTarget[change.target], asked.caseId);
    if (!ofCase.includes(change.rowId)) throw new NotFound();
    if (change.field !== null && change.becomes !== null) mustHold(change.target, change.field, change.becomes);
    known.push(change);
    await mustFitBesides(request, change, known);
    await rows.add(change);
  }
  rows.save(asked);
}

/** Throws where the row, with all that is to be written of it, could not stand so; notes as which version it was looked at. */
async function mustFitBesides({ rows, today }: Request, change: DecidedChange, known: readonly DecidedChange[]) {
  if (!change.overwrites) return;
  // Only to look at: what is written of it here is not kept.
  const row = await rows.get(classOfTarget[change.target], change.rowId);
  change.seenVersion = row.version;
  for (const { rowId, field, becomes, overwrites } of known)
    if (rowId === change.rowId && field !== null && overwrites) written(row, field, becomes);
  mustStand(row, today);
}

/** The FG looked again at what somebody changed after it was planned, and leaves the decision as it is. */
export async function reviewChange(request: Request, input: ReviewChangeInput): Promise<void> {
  const { rows } = request;
  const asked = await rows.load(DataSubjectRequest, input.requestId, input.version);
  asked.mustBeOpen("changes");
  const all = await rows.by(DecidedChange, "requestId", asked.id);
  const found = all.find(({ id }) => id === input.changeId);
  if (!found) throw new NotFound();
  found.mustBeOpenToReview();
  rows.wrote.add("DecidedChange.seenVersion");
  // Not by its version: what was signed stays sealed as it was.
  await request.select("select see_change_again($1)", [found.id]);
  rows.save(asked);
}

const planned = (
  { caseId, id: requestId }: DataSubjectRequest,
  given: ChangeInput,
  authorId: string,
): DecidedChange => {
  const { target, rowId, field = null, measure, ground = null, becomes = null } = given;
  return Object.assign(new DecidedChange(), {
    ...{ caseId, requestId, authorId, target, rowId, field, measure, ground, becomes },
    ...{ droppedAt: null, madeOn: null, madeAt: null, was: null, seenVersion: null },
  });
};

/** Nothing is to become of it after all. */
export async function dropChange(request: Request, input: DropChangeInput): Promise<void> {
  const asked = await undecided(request, input);
  const { rows } = request;
  const all = await rows.by(DecidedChange, "requestId", asked.id);
  const found = all.find(({ id, stands }) => id === input.changeId && stands);
  if (!found) throw new NotFound();
  found.droppedAt = request.now;
  rows.save(found);
  rows.save(asked);
}
