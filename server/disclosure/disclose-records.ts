import type { DataCategory } from "@zorgvuldig/schema/words";
import { Case } from "../case/case.js";
import { AuthorisationLine } from "../consent/authorisation-line.js";
import type { Request } from "../foundation/database/request.js";
import { Refusal } from "../foundation/refusal.js";
import { recordClasses } from "../record/records.js";
import { Disclosure } from "./disclosure.js";
import type { DiscloseRecordsInput } from "./disclosure-inputs.js";

/** Shares records with an institution: only while the case is handled, only what a line in force allows. No override. */
export async function discloseRecords(request: Request, input: DiscloseRecordsInput): Promise<void> {
  const { rows } = request;
  const asked = {
    case: rows.load(Case, input.caseId, input.version),
    records: recordClasses.map((entity) => rows.idsOfCase(entity, input.caseId)),
    lines: rows.ofCase(AuthorisationLine, input.caseId),
  };
  const found = await asked.case;
  const { viewer, now, today } = request;
  found.must("discloseRecords", today);
  const recordIds = [...new Set(input.recordIds)];
  const categories = categoriesOf(await Promise.all(asked.records), recordIds);
  const lines = await asked.lines;
  for (const category of categories)
    if (!lines.some((line) => line.allows("GIVE", input.institutionId, category)))
      throw new Refusal("share/only-authorised", "no-line-to-give", "recordIds");
  const { institutionId, manner, purpose } = input;
  const disclosure = {
    caseId: found.id,
    institutionId,
    manner,
    purpose,
    categories,
    recordIds,
    authorId: viewer.id,
    disclosedAt: now,
  };
  await rows.add(Object.assign(new Disclosure(), disclosure));
  rows.save(found);
}

/** The categories of the chosen records; one that is not in this case, or not this viewer's to see, is refused. */
function categoriesOf(known: readonly string[][], recordIds: readonly string[]): DataCategory[] {
  const chosen = new Set(recordIds);
  const categories = recordClasses.flatMap((entity, at): DataCategory[] => {
    const ids = known[at]?.filter((id) => chosen.delete(id)) ?? [];
    return ids.length > 0 ? [new entity().category] : [];
  });
  if (chosen.size > 0) throw new Refusal("share/only-authorised", "unknown-records", "recordIds");
  return categories;
}
