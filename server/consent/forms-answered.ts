import { acted } from "../case/acted.js";
import type { Case } from "../case/case.js";
import type { Acting } from "../foundation/database/acting.js";
import type { Consent } from "./consent.js";
import type { Signature } from "./signature.js";

/** With the last yes that was needed nobody has to be reminded any more. */
export async function tellWhenAnswered(
  request: Acting,
  found: Case,
  consents: readonly Consent[],
  signatures: readonly Signature[],
): Promise<void> {
  const open = consents.filter((one) => one.isOpenOn(request.today));
  const isAnswered = open.every(({ id }) => {
    const own = signatures.filter(({ consentId }) => consentId === id);
    return (
      own.some(({ signedOn, invalidatedAt }) => signedOn !== null && invalidatedAt === null) &&
      !own.some((one) => one.isMissing)
    );
  });
  if (!isAnswered) return;
  for (const { id, remindedOn } of signatures) if (remindedOn !== null) request.withdrawMail("formsAwaited", id);
  await acted.tell(request, { act: "formsAnswered", case: found });
}
