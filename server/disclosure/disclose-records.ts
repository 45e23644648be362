import { sharedParts } from "@zorgvuldig/schema/shared";
import type { CaseDocument } from "../document/case-document.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { Disclosure } from "./disclosure.js";
import type { DiscloseRecordsInput, RecordToldInput } from "./disclosure-inputs.js";
import { attachmentsToShare, categoriesOf, mustBeAllowed } from "./judging.js";
import { keepCopy } from "./keep-copy.js";
import { sendLink } from "./send-link.js";
import { loadToShare } from "./to-share.js";
import { hashOfShared, letterOf, mustBePrintable } from "./written.js";

/** What was told on an earlier day, when it was allowed; by which lines that was the database looks up. */
export const recordTold = (request: Request, input: RecordToldInput): Promise<void> =>
  share(request, { ...input, manner: "ORAL" }, "recordTold");

/**
 * Shares records and documents with an institution, in a letter, by a link or by telling: only while the case is handled, only what lines in force
 * allow, and only what the person who shares it looked at. No override.
 */
export const discloseRecords = (request: Request, input: DiscloseRecordsInput): Promise<void> =>
  share(request, input, "discloseRecords");

async function share(
  request: Request,
  input: DiscloseRecordsInput,
  act: "discloseRecords" | "recordTold",
): Promise<void> {
  const { found, institution, lines, records, documents, shareable } = await loadToShare(request, input);
  // Who asks and when is known once something was read.
  const { rows, viewer, now, today } = request;
  found.must(act, today);
  const recordIds = [...new Set(input.recordIds ?? [])];
  const facts = [...new Set(input.facts ?? [])];
  const wanted = [...new Set(input.documentIds ?? [])];
  const categories = categoriesOf({ records, documents }, { recordIds, documentIds: wanted, facts });
  if (act === "discloseRecords") mustBeAllowed(lines, institution.id, categories);
  const attachments = attachmentsToShare(shareable, wanted);
  // In the order in which they are numbered.
  const documentIds = attachments.map(({ id }) => id);

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
    documentIds,
    disclosedAt: now,
    leftOn: manner === "ORAL" ? (input.toldOn ?? null) : null,
    withdrawnAt: null,
    recalledAt: null,
    toldOn: null,
    purpose,
    attention,
  } as const);
  disclosure.mustBeWhole(input.code, institution, today);
  const told = {
    language: input.language ?? "nl",
    writtenOn: today,
    attention,
    facts,
    recordIds,
    documentIds,
  } as const;
  const letter = { to: institution, number: found.number, told, parts: sharedParts(shareable, told) };
  // What was told needs no paper.
  if (manner !== "ORAL") mustBePrintable(letterOf(letter));
  if (input.seen !== undefined && input.seen !== hashOfShared(letter))
    throw new Refusal("share/only-authorised", "letter-changed");
  // Then it is about the parents too, also in the log.
  if (facts.includes("GUARDIANS")) request.alsoRead("Guardian.familyName");
  finishShared(
    request,
    documents.filter(({ id }) => documentIds.includes(id)),
  );
  await rows.add(disclosure);
  await keepCopy(request, disclosure, { ...letter, attachments });
  if (manner === "LINK" && input.code) await sendLink(request, disclosure, input.code);
  rows.save(found);
}

/** What went stays in the case as it went, so nothing of it changes any more. */
function finishShared({ rows, now }: Request, documents: readonly CaseDocument[]): void {
  for (const document of documents) {
    if (document.finalAt !== null) continue;
    document.finish(now);
    rows.save(document);
  }
}
