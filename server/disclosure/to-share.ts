import type { Shareable } from "@zorgvuldig/schema/shared";
import { Case } from "../case/case.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import { Signature } from "../consent/signature.js";
import type { CaseDocument } from "../document/case-document.js";
import { Document, SensitiveDocument } from "../document/shelves.js";
import type { Request } from "../foundation/database/request.js";
import { Institution } from "../institution/institution.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { AbsenceRecord, HealthRecord, HomeRecord, LearningRecord } from "../record/records.js";

type Asked = { readonly caseId: string; readonly version: number; readonly institutionId: string };

/** All that is needed to judge a sharing and to write of it, in one journey; the case is locked first. Throws `NotFound` and `Conflict`. */
export async function loadToShare({ rows }: Request, { caseId, version, institutionId }: Asked) {
  const asked = {
    case: rows.load(Case, caseId, version),
    institution: rows.get(Institution, institutionId),
    pupils: rows.ofCase(Pupil, caseId),
    guardians: rows.ofCase(Guardian, caseId),
    learning: rows.ofCase(LearningRecord, caseId),
    absence: rows.ofCase(AbsenceRecord, caseId),
    health: rows.ofCase(HealthRecord, caseId),
    home: rows.ofCase(HomeRecord, caseId),
    documents: rows.ofCase(Document, caseId),
    sensitive: rows.ofCase(SensitiveDocument, caseId),
    lines: rows.ofCase(AuthorisationLine, caseId),
    signatures: rows.ofCase(Signature, caseId),
  };
  const found = await asked.case;
  const institution = await asked.institution;
  const [pupil = null] = await asked.pupils;
  const guardians = await asked.guardians;
  const records = {
    learning: await asked.learning,
    absence: await asked.absence,
    health: await asked.health,
    home: await asked.home,
  };
  const [documents, sensitive] = [await asked.documents, await asked.sensitive];
  const [lines, signatures] = [await asked.lines, await asked.signatures];
  const shareable: Shareable = {
    ...{ number: found.number, pupil, guardians, ...records },
    consents: consentsOf(lines, signatures),
    documents: documents.map(asShareable),
    sensitiveDocuments: sensitive.map(asShareable),
  };
  return {
    ...{ found, institution, lines, shareable },
    records: Object.values(records).flat(),
    documents: [...documents, ...sensitive],
  };
}

const consentsOf = (lines: readonly AuthorisationLine[], signatures: readonly Signature[]) =>
  [...new Set(lines.map(({ consentId }) => consentId))].map((id) => ({
    lines: lines.filter(({ consentId }) => consentId === id).map(({ isInForce = false }) => ({ isInForce })),
    signatures: signatures
      .filter(({ consentId }) => consentId === id)
      .map(({ signer, signedOn, withdrawnAt, invalidatedAt, guardianId }) => ({
        ...{ signer, signedOn, withdrawnAt, invalidatedAt },
        guardian: guardianId === null ? null : { id: guardianId },
      })),
  }));

const asShareable = ({ replacesId, ...document }: CaseDocument) => ({
  ...document,
  replaces: replacesId === null ? null : { id: replacesId },
});
