import { rightsOwnFrom } from "@zorgvuldig/schema/terms";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import type { DataSubjectRequest } from "./data-subject-request.js";

type Family = { readonly pupil: Pupil | undefined; readonly guardians: readonly Guardian[] };

/**
 * Throws when what was asked may not be given to who asks: as long as it is not known who that is, to a parent without authority or of a pupil who uses his
 * rights himself, to a pupil who does not yet, and to somebody whose mandate nobody saw (D12, UAVG 5).
 */
export function mustBeEntitled(asked: DataSubjectRequest, { pupil, guardians }: Family, today: Day): void {
  asked.mustBeKnown();
  const isOfParent = guardians.some(({ id, maySign }) => id === asked.askerId && maySign);
  if (asked.askedBy === "PARENT" && !isOfParent)
    throw new Refusal("data/parents-and-guardians", "asker-no-authority", "outcome");
  if (asked.person !== "PUPIL" || !pupil) return;
  const isHisOwn = pupil.turns(rightsOwnFrom) <= today;
  // A mandate for a pupil who does not use his rights himself is a parent's to give.
  if (asked.askedBy === "MANDATE" && !isHisOwn && !isOfParent)
    throw new Refusal("data/parents-and-guardians", "asker-no-authority", "outcome");
  if (asked.askedBy === "PARENT" && isHisOwn)
    throw new Refusal("data/parents-and-guardians", "pupil-asks-himself", "outcome");
  if (asked.askedBy === "SELF" && !isHisOwn) throw new Refusal("data/parents-and-guardians", "parent-asks", "outcome");
}

/** The same, with the family as it is now: between the decision and the letter somebody may have come of age, or lost his authority. */
export async function mustStillBeEntitled({ rows, today }: Request, asked: DataSubjectRequest): Promise<void> {
  const family = { pupils: rows.ofCase(Pupil, asked.caseId), guardians: rows.ofCase(Guardian, asked.caseId) };
  const [[pupil], guardians] = [await family.pupils, await family.guardians];
  mustBeEntitled(asked, { pupil, guardians }, today);
}
