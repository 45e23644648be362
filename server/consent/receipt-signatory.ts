import { signatoryTypes } from "@zorgvuldig/schema/consent-records";
import type { ConsentFacts, Signing } from "./receipt-facts.js";

/** Who said it, as what, on what paper. What this viewer may not read of him is named, and not there. */
export function signatoryOf(one: Signing, { case: { pupil } }: ConsentFacts) {
  const { guardian } = one;
  const person = guardian ?? pupil;
  const isNamed = !!person && !person.withheld.includes("familyName");
  return {
    party_id: person?.id ?? null,
    party_type: signatoryTypes[guardian?.kind ?? "PUPIL"],
    party_name: isNamed ? [person.givenName, person.namePrefix, person.familyName].filter(Boolean).join(" ") : null,
    authority: guardian?.authority ?? null,
    authorityEvidence: guardian?.authorityEvidence ?? null,
    documentHash: one.documentHash,
    channel: one.channel,
    signedOn: one.signedOn,
    recordedOn: one.recordedOn,
    withdrawnAt: one.withdrawnAt,
    invalidatedAt: one.invalidatedAt,
    withheld: [
      ...(person && !isNamed ? ["party_name"] : []),
      ...(guardian?.withheld.includes("authorityEvidence") ? ["authorityEvidence"] : []),
    ],
  };
}
