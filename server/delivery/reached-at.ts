import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import type { DataSubjectRequest } from "../request/data-subject-request.js";
import { PackTransfer } from "../request/pack-transfer.js";
import type { LayPackReadyInput } from "./delivery-inputs.js";
import type { PackDelivery } from "./pack-delivery.js";

type Reached = Pick<PackDelivery, "address" | "addressProof" | "transferId" | "codeRoad">;

/** Where it is told that it lies ready: to who asks, or to the controller to whom he has it go straight, at the address that somebody else confirmed. */
export async function reachedAt(
  request: Request,
  asked: DataSubjectRequest,
  input: LayPackReadyInput,
): Promise<Reached> {
  const { receiverId, codeRoad, address, addressProof } = input;
  if (!receiverId) {
    if (codeRoad) throw new Invalid({ codeRoad: "not-here" });
    return { ...(await addressFor(request, asked, input)), transferId: null, codeRoad: null };
  }
  if (asked.kind !== "PORTABILITY") throw new Refusal("rights/portability", "transfer-not-asked", "receiverId");
  if (address || addressProof) throw new Invalid({ address: "not-here" });
  if (!codeRoad) throw new Invalid({ codeRoad: "required" });
  const transfer = await request.rows.load(PackTransfer, receiverId);
  transfer.mustBeConfirmed(asked, "receiverId");
  return { address: null, addressProof: null, transferId: transfer.id, codeRoad };
}

/** The address that the house has of who asks; another one only when it is known to be his by more than his word. */
async function addressFor(
  request: Request,
  asked: DataSubjectRequest,
  { address, addressProof }: LayPackReadyInput,
): Promise<Pick<PackDelivery, "address" | "addressProof">> {
  const known = await knownAddress(request, asked);
  if (!address && !known) throw new Refusal("rights/access", "address-unknown", "address");
  if (!address || address.toLowerCase() === known?.toLowerCase()) return { address: known, addressProof: null };
  if (!addressProof) throw new Refusal("rights/access", "address-unconfirmed", "addressProof");
  return { address, addressProof };
}

type Known = { readonly id: string; readonly email: string | null };

/** Of a pupil the house has none, nor of somebody with a mandate. */
async function knownAddress({ rows }: Request, asked: DataSubjectRequest): Promise<string | null> {
  const { caseId, person, askedBy, askerId, subjectId } = asked;
  const of = (all: readonly Known[], id: string | null) => all.find((one) => one.id === id)?.email ?? null;
  if (askedBy === "PARENT") return of(await rows.ofCase(Guardian, caseId), askerId);
  if (askedBy !== "SELF" || person === "PUPIL") return null;
  if (person === "GUARDIAN") return of(await rows.ofCase(Guardian, caseId), subjectId);
  if (person === "APPLICANT") return (await rows.ofCase(Applicant, caseId))[0]?.email ?? null;
  return of(await rows.ofCase(Professional, caseId), subjectId);
}
