import type { Role } from "@zorgvuldig/schema/words";
import type { Request } from "../foundation/database/request.js";
import { Forbidden, NotFound, Refusal } from "../foundation/refusal.js";
import { Consent } from "./consent.js";
import { consentReceipt, consentRecord } from "./receipt.js";
import { type ConsentFacts, wantedOfConsent } from "./receipt-facts.js";

/** Who has to be able to demonstrate it, and who oversees that. */
const readers: readonly Role[] = ["office", "fg"];

type File = { readonly name: string; readonly told: object };

/** All that was said of a consent. Throws `Forbidden` and `NotFound`. */
export async function readConsentRecord(request: Request, consentId: string): Promise<File> {
  request.started("readConsentRecord", "RIGHTS");
  const facts = await factsOf(request, consentId);
  return { name: `${facts.case.number}-${facts.document.toLowerCase()}-record`, told: consentRecord(facts) };
}

/** What one of those who sign said of it; who that is need not be told where there is one. Throws `Forbidden` and `NotFound`. */
export async function readConsentReceipt(request: Request, consentId: string, signatureId?: string): Promise<File> {
  request.started("readConsentReceipt", "RIGHTS");
  const facts = await factsOf(request, consentId);
  if (!signatureId && facts.signatures.length > 1)
    throw new Refusal("consent/agreement-and-authorisation", "receipt-of-whom");
  const own = facts.signatures.find(({ id }) => !signatureId || id === signatureId);
  if (!own) throw new NotFound();
  return { name: `${facts.case.number}-${facts.document.toLowerCase()}-receipt`, told: consentReceipt(facts, own) };
}

async function factsOf(request: Request, consentId: string): Promise<ConsentFacts> {
  if (!readers.includes(request.role)) throw new Forbidden("consents");
  // What a row has follows from what was asked of it.
  const facts = (await request.look(Consent, wantedOfConsent, consentId)) as ConsentFacts | null;
  if (!facts) throw new NotFound();
  // The FG oversees it; for who works on the case it is kept and nothing else.
  if (facts.case.restrictedOn !== null && request.role !== "fg") throw new Refusal("rights/restrict", "restricted");
  // Whom nobody asks yet, a pupil who comes to be asked, has said nothing.
  return { ...facts, signatures: facts.signatures.filter(({ askedOn }) => askedOn <= request.today) };
}
