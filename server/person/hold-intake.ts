import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import type { HoldIntakeInput } from "./person-inputs.js";
import { Pupil } from "./pupil.js";

/** The interview was held, with the parents: now the pupil is taken down, if the application did not do so. */
export async function holdIntake(request: Request, input: HoldIntakeInput): Promise<void> {
  const found = await request.rows.load(Case, input.caseId, input.version);
  found.holdIntake(input.heldOn, request.today);
  const [known] = await request.rows.ofCase(Pupil, found.id);
  if (!known && !input.pupil) throw new Invalid({ "pupil.givenName": "required" });
  if (known && input.pupil) throw new Invalid({ "pupil.givenName": "pupil-known" });
  if (input.pupil) {
    const pupil = Object.assign(new Pupil(), input.pupil, { caseId: found.id });
    pupil.mustBePlausible(request.today);
    await request.rows.add(pupil);
  }
  if (input.question) found.question = input.question;
  await request.rows.save(found);
}
