import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Conflict } from "../foundation/refusal.js";
import { IntakeDraft } from "./intake-draft.js";
import type { DiscardDraftInput, KeepDraftInput } from "./person-inputs.js";

/** Keeps what was taken down so far in place of what was kept before, and answers where. Throws `Conflict` when a colleague kept something meanwhile. */
export async function keepIntakeDraft(
  request: Request,
  { caseId, version, heldOn, pupil = {}, question }: KeepDraftInput,
): Promise<string> {
  const { rows } = request;
  const asked = { case: rows.load(Case, caseId), drafts: rows.ofCase(IntakeDraft, caseId) };
  const found = await asked.case;
  found.must("holdIntake", request.today);
  found.mustBeIntakeDay(heldOn, request.today);
  const [known] = await asked.drafts;
  if ((known?.version ?? 0) !== version) throw new Conflict();

  const draft = Object.assign(known ?? new IntakeDraft(), nothing, pupil, {
    question: question ?? null,
    heldOn,
    keptAt: request.now,
    authorId: request.viewer.id,
  });
  if (known) rows.save(draft);
  else await rows.add(Object.assign(draft, { caseId }));
  return draft.id;
}

/** Throws `Conflict` when a colleague kept something meanwhile; what is gone already is gone. */
export async function discardIntakeDraft(request: Request, { caseId, version }: DiscardDraftInput): Promise<void> {
  const { rows, unseen } = request;
  const asked = { case: rows.load(Case, caseId), drafts: rows.ofCase(IntakeDraft, caseId) };
  await asked.case;
  const [known] = await asked.drafts;
  if (known && known.version !== version) throw new Conflict();
  if (known) unseen.remove(IntakeDraft, known.id);
}

/** What is not typed any more is not kept any more. */
const nothing: Partial<IntakeDraft> = {
  givenName: null,
  namePrefix: null,
  familyName: null,
  birthOn: null,
  gender: null,
  street: null,
  postcode: null,
  city: null,
};
