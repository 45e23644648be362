import { Refusal } from "../foundation/refusal.js";
import type { Applicant } from "../person/applicant.js";
import type { Guardian } from "../person/guardian.js";
import type { Signer } from "./signers.js";

/** The mail address of this parent himself: that of who applied for him is not his (consent/forms-to-parents). */
export function ownMail({ email }: Guardian, applicant: Applicant | undefined): string | null {
  if (!email || (applicant && !applicant.isParent && applicant.email?.toLowerCase() === email.toLowerCase()))
    return null;
  return email;
}

/**
 * Throws when somebody else applied for a parent who is to sign, and his is the only address: the forms go to the parents themselves.
 * Whoever applied for his own child is handed them.
 */
export function mustReachThemselves(
  signers: readonly Signer[],
  guardians: readonly Guardian[],
  applicant: Applicant | undefined,
): void {
  if (!applicant || applicant.isParent) return;
  for (const guardian of guardians) {
    if (!signers.some(({ guardianId }) => guardianId === guardian.id)) continue;
    const hasHome = !!(guardian.street ?? guardian.hiddenStreet ?? guardian.city ?? guardian.hiddenCity);
    if (!hasHome && !ownMail(guardian, applicant)) throw new Refusal("consent/forms-to-parents", "no-own-address");
  }
}
