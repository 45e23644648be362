import { letters } from "@zorgvuldig/schema/letters";
import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { hashOf } from "../foundation/letter/letter-text.js";
import { Invalid, NotFound } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { hasHad, Letter } from "./letter.js";
import type { PostLetterInput } from "./letter-inputs.js";
import { onHoldLetter } from "./on-hold.js";

/** A letter is on its way to one of the parents; with the last of them it was done. */
export async function postLetter(request: Request, { caseId, version, ...given }: PostLetterInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, caseId, version),
    guardians: rows.ofCase(Guardian, caseId),
    pupils: rows.ofCase(Pupil, caseId),
    letters: rows.ofCase(Letter, caseId),
  };
  const found = await asked.case;
  found.must("postLetter", request.today);
  const [guardians, [pupil], before] = [await asked.guardians, await asked.pupils, await asked.letters];
  const to = guardians.find(({ id }) => id === given.guardianId);
  if (!to) throw new NotFound();
  if (hasHad(before, to.id, found)) throw new Invalid({ guardianId: "letter-had" });
  const letter = Object.assign(new Letter(), given, {
    caseId,
    authorId: request.viewer.id,
    textVersion: letters[given.template].version,
    intakeHeldOn: found.intakeHeldOn,
    contentHash: hashOf(onHoldLetter(to, found, pupil ?? null, given)),
  });
  letter.mustFit(found, request.today);
  await rows.add(letter);
  rows.save(found);
  const left = guardians.filter(({ id, maySign }) => maySign && !hasHad([...before, letter], id, found));
  if (left.length === 0) await acted.tell(request, { act: "postLetter", case: found });
}
