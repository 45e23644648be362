import { type ConsentDocument, consentDocuments } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Pupil } from "../person/pupil.js";
import { Consent } from "./consent.js";
import type { AwaitSignaturesInput, TakeUpCaseInput } from "./consent-inputs.js";
import { pupilSignsFor } from "./signers.js";

/** Handling begins, once both documents stand today, each signed by who must sign it. */
export async function takeUpCase(request: Request, input: TakeUpCaseInput): Promise<void> {
  const { rows } = request;
  const found = await rows.load(Case, input.caseId, input.version);
  const { today } = request;
  found.must("takeUpCase", today);
  const given = (await rows.ofCase(Consent, found.id)).filter(({ isGiven }) => isGiven);
  const isSigned = (document: ConsentDocument) => given.some((consent) => consent.document === document);
  const [pupil] = await rows.ofCase(Pupil, found.id);
  if (consentDocuments.some((document) => !isSigned(document) && pupilSignsFor(document, pupil, today)))
    throw new Refusal("data/parents-and-guardians", "pupil-must-sign");
  found.takeUp({
    agreement: isSigned("AGREEMENT"),
    authorisation: isSigned("AUTHORISATION"),
    on: input.startedOn ?? today,
    today,
  });
  rows.save(found);
}

/** The interview was held and the forms are out: what is missing is the family's answer. */
export async function awaitSignatures(request: Request, input: AwaitSignaturesInput): Promise<void> {
  const found = await request.rows.load(Case, input.caseId, input.version);
  const consents = await request.rows.ofCase(Consent, found.id);
  found.awaitSignatures(consents.length > 0, request.today);
  request.rows.save(found);
}
