import { formInForce, regulationOn } from "@zorgvuldig/schema/regulation";
import { type ConsentDocument, consentDocuments } from "@zorgvuldig/schema/words";
import { acted } from "../case/acted.js";
import { Case } from "../case/case.js";
import type { Day } from "../foundation/clock/calendar.js";
import type { Request } from "../foundation/database/request.js";
import { Invalid } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Applicant } from "../person/applicant.js";
import { Guardian } from "../person/guardian.js";
import { Notice } from "../person/notice.js";
import { Pupil } from "../person/pupil.js";
import { AuthorisationLine } from "./authorisation-line.js";
import { Consent } from "./consent.js";
import type { LineInput, SendFormsInput } from "./consent-inputs.js";
import { formHashOf, formsFor, nobody } from "./form.js";
import type { FormLine } from "./form-facts.js";
import { mustReachThemselves, ownMail } from "./form-ways.js";
import { noteNotices } from "./note-notices.js";
import { askedOf, type Signer, signersOf, tellOfPupil } from "./signers.js";

/** The two forms go to the parents, each with the people who must sign it; the authorisation with its lines. */
export async function sendForms(request: Request, input: SendFormsInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    guardians: rows.ofCase(Guardian, input.caseId),
    pupils: rows.ofCase(Pupil, input.caseId),
    applicants: rows.ofCase(Applicant, input.caseId),
    notices: rows.ofCase(Notice, input.caseId),
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
  const [applicant] = await asked.applicants;
  const lines = await Promise.all(
    asked.lines.map(async ({ line, institution }, at) => lineOf(line, await institution, at)),
  );

  const speaksFrom: Day[] = [];
  const asking: Signer[] = [];
  for (const document of consentDocuments) {
    const { signers, needsAll } = signersOf(document, guardians, pupil, { sentOn, toOn: input.toOn });
    mustReachThemselves(signers, guardians, applicant);
    const byParents = signers.some(({ signer }) => signer === "GUARDIAN");
    const lapsesOn = byParents && pupil ? pupil.comesOfAgeOn : null;
    const consent = await rows.add(
      Object.assign(new Consent(), formOf(document, sentOn), { ...input, document, sentOn, needsAll, lapsesOn }),
    );
    const { id: consentId, caseId, fromOn, toOn } = consent;
    const own = document === "AUTHORISATION" ? lines : [];
    for (const { line } of own) await rows.add(Object.assign(line, { caseId, consentId, fromOn, toOn }));
    const formHash = formHashOf(
      formsFor({
        ...consent,
        number: found.number,
        signer: nobody,
        pupil: pupil ?? null,
        lines: own.map(({ line, institution }): FormLine => Object.assign({ institution }, line)),
      }),
    );
    for (const signer of signers) await rows.add(askedOf(consent, signer, { formHash }));
    asking.push(...signers.filter((one) => one.askedOn <= sentOn));
    speaksFrom.push(...signers.filter((one) => one.askedOn > sentOn).map(({ askedOn }) => askedOn));
    if (document === "AGREEMENT") tellParents(request, consent, signers, { guardians, applicant });
  }
  rows.save(found);
  await acted.tell(request, { act: "sendForms", case: found });
  await tellOfPupil(request, found, speaksFrom);
  await noteNotices(request, found, { guardians, pupil, applicant, asking, notices: await asked.notices, sentOn });
}

/** At their own address, and the forms themselves not: a mail is read by others too. */
function tellParents(
  request: Request,
  { id: aboutId, caseId }: Consent,
  signers: readonly Signer[],
  { guardians, applicant }: { guardians: readonly Guardian[]; applicant: Applicant | undefined },
): void {
  for (const guardian of guardians)
    if (ownMail(guardian, applicant) && signers.some(({ guardianId }) => guardianId === guardian.id))
      request.mail("formsSent", { to: "GUARDIAN", id: guardian.id, caseId, aboutId });
}

const formOf = (document: ConsentDocument, sentOn: Day) => ({
  formVersion: formInForce[document],
  regulationVersion: regulationOn(sentOn).version,
});

/** A line as it will stand on the form. Throws when the regulation asks for a reason that is not given. */
function lineOf(
  input: LineInput,
  institution: Institution,
  at: number,
): { line: AuthorisationLine; institution: Institution } {
  const line = Object.assign(new AuthorisationLine(), input, {
    relevance: input.relevance || null,
    necessity: input.necessity || null,
    categories: [...new Set(input.categories)],
    declined: [],
  });
  line.mustBeReasoned(institution.kind, `lines.${at}`);
  return { line, institution };
}
