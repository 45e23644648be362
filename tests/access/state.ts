import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";
import type { Seen } from "../support/cases.js";
import type { Known } from "./forms.js";

/** The rows that the forms about a case point at. */
export function knownOf(seen: Seen, consultantId: string): Known {
  const consents = seen.consents ?? [];
  const [signature] = consents[0]?.signatures ?? [];
  const [line] = consents.flatMap(({ lines }) => lines ?? []);
  const ids = {
    id: seen.id,
    caseId: seen.id,
    consultantId,
    assignmentId: seen.assignments?.[0]?.id,
    consentId: consents[0]?.id,
    signatureId: signature?.id,
    personId: seen.guardians?.[0]?.id,
    guardianId: seen.guardians?.[0]?.id,
    documentIds: seen.documents?.[0]?.id ?? seen.id,
    recordIds: seen.learning?.[0]?.id,
    // There is none of this number.
    loneComplaintId: seen.id,
    privacyComplaintId: seen.id,
    aboutId: consultantId,
    breachId: seen.id,
    breachCaseId: seen.id,
    matterId: seen.id,
    postingId: seen.id,
    accountId: consultantId,
    requestId: seen.id,
    decisionId: seen.id,
    redactionId: seen.id,
    changeId: seen.id,
    noticeId: seen.id,
    rowId: seen.id,
    restrictionId: seen.id,
    deliveryId: seen.id,
    transferId: seen.id,
    proposalId: seen.id,
    draftId: seen.id,
    receiverId: seen.id,
    withoutIds: seen.id,
    dayOffId: seen.id,
    subjectId: seen.pupil?.id,
    askerId: seen.guardians?.[0]?.id,
    disclosureId: seen.disclosures?.[0]?.id ?? seen.id,
    disclosureIds: seen.disclosures?.[0]?.id ?? seen.id,
    institutionId: line?.institution?.id,
    lineId: line?.id,
    sourceInstitutionId: line?.institution?.id,
  };
  const found = Object.entries(ids).flatMap(([name, id]) => (id ? [[name, id] as const] : []));
  return { ids: Object.fromEntries(found), version: seen.version ?? 0 };
}

/** A digest of every row of every table, but for the log, for when a session was last seen, and for visits and the round of a day, which are written by the minute. */
export async function stateOf(bureau: Bureau): Promise<string> {
  const tables = await behind<{ name: string }>(
    bureau,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'report') and tablename not in ('event', 'session', 'page_visit', 'destruction_run', 'log_seal', 'log_head', 'log_check') order by 1`,
  );
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) as rows, md5(string_agg(t::text, '|' order by t::text)) as digest from ${name} t`,
  );
  const rows = await behind<{ name: string; rows: string; digest: string | null }>(
    bureau,
    `${digests.join(" union all ")} order by 1`,
  );
  return rows.map(({ name, rows: count, digest }) => `${name} ${count} ${digest}`).join("\n");
}
