import { sharedParts } from "@zorgvuldig/schema/shared";
import { Case } from "../case/case.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import { Signature } from "../consent/signature.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Guardian } from "../person/guardian.js";
import { Pupil } from "../person/pupil.js";
import { AbsenceRecord, HealthRecord, HomeRecord, LearningRecord } from "../record/records.js";
import { Disclosure } from "./disclosure.js";
import type { DiscloseRecordsInput } from "./disclosure-inputs.js";
import { categoriesOf, mustBeAllowed } from "./judging.js";
import { keepCopy } from "./keep-copy.js";
import { sendLink } from "./send-link.js";
import { hashOfShared, letterOf, mustBePrintable, writtenOf } from "./written.js";

/**
 * Shares records with an institution, in a letter, by a link or by telling: only while the case is handled, only what lines in force allow, and only
 * what the person who shares it looked at. No override.
 */
export async function discloseRecords(request: Request, input: DiscloseRecordsInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    institution: rows.get(Institution, input.institutionId),
    pupils: rows.ofCase(Pupil, input.caseId),
    guardians: rows.ofCase(Guardian, input.caseId),
    records: [
      rows.ofCase(LearningRecord, input.caseId),
      rows.ofCase(AbsenceRecord, input.caseId),
      rows.ofCase(HealthRecord, input.caseId),
      rows.ofCase(HomeRecord, input.caseId),
    ],
    lines: rows.ofCase(AuthorisationLine, input.caseId),
    signatures: rows.ofCase(Signature, input.caseId),
  };
  const found = await asked.case;
  const { viewer, now, today } = request;
  found.must("discloseRecords", today);
  const institution = await asked.institution;
  const [pupil] = await asked.pupils;
  const [guardians, records, lines] = [await asked.guardians, await Promise.all(asked.records), await asked.lines];
  const signatures = await asked.signatures;
  const recordIds = [...new Set(input.recordIds ?? [])];
  const facts = [...new Set(input.facts ?? [])];
  const categories = categoriesOf(records.flat(), { recordIds, facts });
  mustBeAllowed(lines, institution.id, categories);

  const { manner, purpose, attention = null } = input;
  const disclosure = Object.assign(new Disclosure(), {
    caseId: found.id,
    institutionId: institution.id,
    authorId: viewer.id,
    manner,
    state: manner === "ORAL" ? "RECEIVED" : "PREPARED",
    categories,
    facts,
    recordIds,
    disclosedAt: now,
    leftOn: manner === "ORAL" ? (input.toldOn ?? null) : null,
    withdrawnAt: null,
    recalledAt: null,
    toldOn: null,
    purpose,
    attention,
  } as const);
  disclosure.mustBeWhole(input.code, institution, today);
  const told = { language: input.language ?? "nl", writtenOn: today, attention, facts, recordIds } as const;
  const shareable = writtenOf(found, { pupil: pupil ?? null, guardians, lines, signatures, records });
  const letter = { to: institution, number: found.number, told, parts: sharedParts(shareable, told) };
  // What was told needs no paper.
  if (manner !== "ORAL") mustBePrintable(letterOf(letter));
  if (input.seen !== undefined && input.seen !== hashOfShared(letter))
    throw new Refusal("share/only-authorised", "letter-changed");
  // Then it is about the parents too, also in the log.
  if (facts.includes("GUARDIANS")) request.alsoRead("Guardian.familyName");
  await rows.add(disclosure);
  await keepCopy(request, disclosure, letter);
  if (manner === "LINK" && input.code) await sendLink(request, disclosure, input.code);
  rows.save(found);
}
