import { type Broken, categories, quoted, recordsOf, rowOf, today } from "./since.js";

export const receiving = [
  ...["case_file", "contact_moment", "complaint", "arrival", "signed_form", "document", "sensitive_document"],
  ...["learning_record", "absence_record", "health_record", "home_record"],
];
const knownChannels = quoted(["WEBSITE", "PHONE", "EMAIL", "IN_PERSON", "PAPER", "DIGITAL"]);
export const noChannel = `channel not in (${knownChannels})`;
const points = quoted([
  ...["INSTRUCTIONS", "CONFIDENTIALITY", "SECURITY", "SUBPROCESSORS", "RIGHTS", "ASSISTANCE", "RETURN", "AUDIT"],
]);
const handled = "c.stage in ('IN_PROGRESS', 'CLOSED')";
const inForce = (of: string): string =>
  `exists (select from processor_agreement p where ${of} and ${today} between p.from_on and p.to_on)`;

/** Who answers for the data, the application, and the yes that comes before everything else. */
export const ofConsent: Broken = {
  signed_without_authority: `${rowOf("signature", "s")} join guardian g on g.id = s.guardian_id
      where s.signed_on is not null and s.invalidated_at is null and s.holds_authority and g.authority <> 'YES'`,
  items_without_channel: receiving
    .map((table) => `${rowOf(table, "i", table === "case_file" ? "i.id" : "i.case_id")} where i.${noChannel}`)
    .join("\n      union all "),
  suppliers_without_agreement: `${rowOf("supplier", "s", "null::uuid")} where not ${inForce("p.supplier_id = s.id")}`,
  consultants_without_agreement: `${rowOf("assignment", "a")} where a.ended_at is null and a.from_on <= ${today}
      and (a.to_on is null or a.to_on >= ${today}) and not ${inForce("p.account_id = a.consultant_id")}`,
  agreements_incomplete: `${rowOf("processor_agreement", "p", "null::uuid")}
      where p.to_on >= ${today} and not p.arranged @> array[${points}]`,
  applications_without_notice: `${rowOf("case_file", "c", "c.id")} where c.notice_version !~ '\\S'`,
  handled_before_consent: `${rowOf("case_file", "c", "c.id")} join signed_since s on s.case_id = c.id
      where ${handled} and (c.work_started_on is null or c.work_started_on < greatest(s.agreed, s.authorised))
      and s.agreed is not null and s.authorised is not null`,
  handled_without_documents: `${rowOf("case_file", "c", "c.id")} left join signed_since s on s.case_id = c.id
      where ${handled} and (s.agreed is null or s.authorised is null)`,
  one_scan_for_both: `select 'signature' place, b.one id, b.case_id from (select case_id, array_agg(consent_id) consents, (array_agg(id order by id))[1] one from signature
      where document_hash is not null group by case_id, document_hash having count(distinct consent_id) > 1) b
      where (select count(distinct c.document) from consent c where c.id = any (b.consents)) > 1`,
  applied_before_leave: `${rowOf("applicant", "a")} join case_file c on c.id = a.case_id
      where a.kind <> 'PARENT' and (a.permission_on is null or a.permission_on > c.received_on)`,
  forms_late: `${rowOf("task", "t")} where t.kind = 'SEND_FORMS' and t.state = 'OPEN' and t.target_on < ${today}`,
  signed_otherwise: `${rowOf("signature", "s")} where s.signed_on is not null
      and (s.channel is null or s.channel not in ('PAPER', 'DIGITAL') or s.document_hash is null)`,
  signed_later_than_said: `${rowOf("signature", "s")} where s.signed_on > s.recorded_on`,
};

const tooEarly = `(s.case_id is null or s.agreed is null or s.authorised is null
      or r.created_at < s.lawful_from)`;
const signed = "left join signed_since s on s.case_id = r.case_id";
/** A yes to this document that stood when the row was written. */
const stood = (document: string): string => `exists (select from signature s join consent c on c.id = s.consent_id
        where s.case_id = r.case_id and c.document = '${document}' and s.signed_on is not null
        and (s.withdrawn_at is null or s.withdrawn_at >= r.created_at))`;
const takenBack = `w.at < r.created_at and not (${stood("AGREEMENT")} and ${stood("AUTHORISATION")})`;

/** What was taken down while nobody's yes stood. */
export const ofGround: Broken = {
  learning_before_consent: recordsOf(["LEARNING"], () => tooEarly, signed),
  absence_before_consent: recordsOf(["ABSENCE"], () => tooEarly, signed),
  health_before_consent: recordsOf(["HEALTH"], () => tooEarly, signed),
  home_before_consent: recordsOf(["HOME"], () => tooEarly, signed),
  recorded_after_withdrawal: recordsOf(categories, () => takenBack, "join taken_back w on w.case_id = r.case_id"),
};
