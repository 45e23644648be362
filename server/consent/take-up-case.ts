import { type ConsentDocument, consentDocuments } from "@zorgvuldig/schema/words";
import { acted } from "../case/acted.js";
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
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    consents: rows.ofCase(Consent, input.caseId),
    pupils: rows.ofCase(Pupil, input.caseId),
  };
  const found = await asked.case;
  const { today } = request;
  found.must("takeUpCase", today);
  const given = (await asked.consents).filter(({ isGiven }) => isGiven);
  const isSigned = (document: ConsentDocument) => given.some((consent) => consent.document === document);
  const [pupil] = await asked.pupils;
  if (consentDocuments.some((document) => !isSigned(document) && pupilSignsFor(document, pupil, today)))
    throw new Refusal("data/parents-and-guardians", "pupil-must-sign");
  found.takeUp({
    agreement: isSigned("AGREEMENT"),
    authorisation: isSigned("AUTHORISATION"),
    on: input.startedOn ?? today,
    today,
  });
  rows.save(found);
  await acted.tell(request, { act: "takeUpCase", case: found });
}

/** The interview was held and the forms are out: what is missing is the family's answer. */
export async function awaitSignatures(request: Request, input: AwaitSignaturesInput): Promise<void> {
  const { rows } = request;
  const asked = { case: rows.load(Case, input.caseId, input.version), consents: rows.ofCase(Consent, input.caseId) };
  const found = await asked.case;
  found.awaitSignatures((await asked.consents).length > 0, request.today);
  rows.save(found);
  await acted.tell(request, { act: "awaitSignatures", case: found });
}
