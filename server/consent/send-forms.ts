import { formInForce, regulationInForce } from "@zorgvuldig/schema/regulation";
import { type ConsentDocument, consentDocuments } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import type { LineInput, SendFormsInput } from "./consent-inputs.js";
import { Signature } from "./signature.js";
import { type Signer, signersOf } from "./signers.js";

/** The two forms go to the parents, each with the people who must sign it; the authorisation with its lines. */
export async function sendForms(request: Request, input: SendFormsInput): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, input.caseId, input.version);
  const { today } = request;
  found.must("sendForms", today);
  const sentOn = input.sentOn ?? today;
  if (sentOn > today) throw new Invalid({ sentOn: "in-future" });
  if (sentOn < found.receivedOn) throw new Invalid({ sentOn: "before-receipt" });
  if (input.fromOn < sentOn) throw new Invalid({ fromOn: "before-sending" });
  if (input.toOn < input.fromOn) throw new Invalid({ toOn: "before-start" });
  if (input.toOn < today) throw new Invalid({ toOn: "in-past" });
  const guardians = await rows.ofCase(Guardian, found.id);
  const [pupil] = await rows.ofCase(Pupil, found.id);

  for (const document of consentDocuments) {
    const { signers, needsAll } = signersOf(document, guardians, pupil, sentOn);
    const byParents = signers.some(({ signer }) => signer === "GUARDIAN");
    const lapsesOn = byParents && pupil ? pupil.comesOfAgeOn : null;
    if (lapsesOn !== null && input.toOn >= lapsesOn)
      throw new Refusal("data/parents-and-guardians", "beyond-eighteen", "toOn");
    const consent = await rows.add(
      Object.assign(new Consent(), formOf(document), { ...input, document, sentOn, needsAll, lapsesOn }),
    );
    for (const signer of signers)
      await rows.add(Object.assign(new Signature(), signer, { caseId: found.id, consentId: consent.id }));
    if (document === "AGREEMENT") tellParents(request, consent, signers, guardians);
    if (document === "AUTHORISATION")
      for (const [at, line] of input.lines.entries()) await addLine(request, consent, line, at);
  }
  rows.save(found);
}

/** At their own address, and the forms themselves not: a mail is read by others too. */
function tellParents(
  request: Request,
  { id: aboutId, caseId }: Consent,
  signers: readonly Signer[],
  guardians: readonly Guardian[],
): void {
  for (const { id, email } of guardians)
    if (email && signers.some(({ guardianId }) => guardianId === id))
      request.mail("formsSent", { to: "GUARDIAN", id, caseId, aboutId });
}

const formOf = (document: ConsentDocument) => ({
  formVersion: formInForce[document],
  regulationVersion: regulationInForce.version,
});

async function addLine(request: Request, consent: Consent, input: LineInput, at: number): Promise<void> {
  const { caseId, id: consentId, fromOn, toOn } = consent;
  const institution = await request.rows.get(Institution, input.institutionId);
  const line = Object.assign(new AuthorisationLine(), input, {
    categories: [...new Set(input.categories)],
    caseId,
    consentId,
    fromOn,
    toOn,
  });
  line.mustBeReasoned(institution.kind, `lines.${at}`);
  await request.rows.add(line);
}
