import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { Guardian } from "./guardian.js";
import type { ChangeAddressInput } from "./person-inputs.js";
import { Pupil } from "./pupil.js";

/** Somebody of the case moved, or must not be found any more; or may be again. */
export async function changeAddress(
  request: Request,
  { caseId, version, person, guardianId, ...address }: ChangeAddressInput,
): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, caseId, version),
    guardians: rows.ofCase(Guardian, caseId),
    pupils: rows.ofCase(Pupil, caseId),
  };
  const found = await asked.case;
  found.must("changeAddress", request.today);
  const [pupil] = await asked.pupils;
  const guardian = (await asked.guardians).find(({ id }) => id === guardianId);
  const resident = person === "GUARDIAN" ? guardian : person === "PUPIL" ? pupil : undefined;
  if (!resident) throw new Invalid({ guardianId: "unknown-person" });
  resident.livesAt(address);
  rows.save(resident);
  rows.save(found);
}
