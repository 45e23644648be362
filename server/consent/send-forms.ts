import { formInForce, regulationInForce } from "@zorgvuldig/schema/regulation";
import { type ConsentDocument, consentDocuments } from "@zorgvuldig/schema/words";
import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import type { LineInput, SendFormsInput } from "./consent-inputs.js";
import { askedOf, type Signer, signersOf, tellOfPupil } from "./signers.js";

/** The two forms go to the parents, each with the people who must sign it; the authorisation with its lines. */
export async function sendForms(request: Request, input: SendFormsInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    guardians: rows.ofCase(Guardian, input.caseId),
    pupils: rows.ofCase(Pupil, input.caseId),
    lines: input.lines.map((line) => ({ line, institution: rows.get(Institution, line.institutionId) })),
  };
  const found = await asked.case;
  const { today } = request;
  found.must("sendForms", today);
  const sentOn = input.sentOn ?? today;
  if (sentOn > today) throw new Invalid({ sentOn: "in-future" });
  if (sentOn < found.receivedOn) throw new Invalid({ sentOn: "before-receipt" });
  if (input.fromOn < sentOn) throw new Invalid({ fromOn: "before-sending" });
  if (input.toOn < input.fromOn) throw new Invalid({ toOn: "before-start" });
  if (input.toOn < today) throw new Invalid({ toOn: "in-past" });
  const guardians = await asked.guardians;
  const [pupil] = await asked.pupils;

  const speaksFrom: Day[] = [];
  for (const document of consentDocuments) {
    const { signers, needsAll } = signersOf(document, guardians, pupil, { sentOn, toOn: input.toOn });
    const byParents = signers.some(({ signer }) => signer === "GUARDIAN");
    const lapsesOn = byParents && pupil ? pupil.comesOfAgeOn : null;
    const consent = await rows.add(
      Object.assign(new Consent(), formOf(document), { ...input, document, sentOn, needsAll, lapsesOn }),
    );
    for (const signer of signers) await rows.add(askedOf(consent, signer));
    speaksFrom.push(...signers.filter((one) => one.askedOn > sentOn).map(({ askedOn }) => askedOn));
    if (document === "AGREEMENT") tellParents(request, consent, signers, guardians);
    if (document === "AUTHORISATION")
      for (const [at, { line, institution }] of asked.lines.entries())
        await addLine(request, consent, line, await institution, `lines.${at}`);
  }
  rows.save(found);
  await acted.tell(request, { act: "sendForms", case: found });
  await tellOfPupil(request, found, speaksFrom);
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

async function addLine(
  { rows }: Request,
  { caseId, id: consentId, fromOn, toOn }: Consent,
  input: LineInput,
  { kind }: Institution,
  at: string,
): Promise<void> {
  const line = Object.assign(new AuthorisationLine(), input, {
    categories: [...new Set(input.categories)],
    caseId,
    consentId,
    fromOn,
    toOn,
  });
  line.mustBeReasoned(kind, at);
  await rows.add(line);
}
