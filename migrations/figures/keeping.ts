import { type Broken, dayOf, dueDay, lately, quoted, rowOf, today } from "./since.js";

export const cases = rowOf("case_file", "c", "c.id");
const named = ["DECLINED", "UNDECIDED", "ON_HOLD", "HANDLED", "HANDLED_COMPLAINT"];
/** Whoever asked before the day came is answered first, and his case is kept so long (D14, D32). */
const notAsked = `not exists (select from data_subject_request q where q.case_id = c.id and q.state <> 'RequestFulfilled'
      and q.kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'PORTABILITY') and q.received_on <= c.destroy_on)`;
export const late = `c.destroy_on <= ${dueDay} and ${notAsked}`;
const contents = {
  document_content: "document",
  sensitive_content: "sensitive_document",
  form_content: "signed_form",
  arrival_content: "arrival",
} as const;
const latestCheck = "(select * from log_check order by at desc limit 1) k";
const house = (table: string): string => `select '${table}' place, null::uuid id, null::uuid case_id`;

/** What should be gone, and what should have been kept well. */
export const ofKeeping: Broken = {
  kept_past_day: `${cases} where c.term not in (${quoted(named)}) and ${late}`,
  mail_kept: `select 'message' place, m.id id, m.case_id case_id from message m
      where m.state = 'SENT' and m.sent_at < (select house_now() - interval 'P30D' - interval 'P2D')`,
  exports_kept: `${rowOf("export", "e", "null::uuid")}
      where e.created_at < (select house_now() - interval 'P1Y' - interval 'P2D')`,
  files_without_place: Object.entries(contents)
    .map(
      ([content, of]) =>
        `${rowOf(content, "f")} where not exists (select from ${of} d where d.id = f.id and d.case_id = f.case_id)`,
    )
    .join("\n      union all "),
  log_broken: `${house("log_check")} from ${latestCheck} where k.broken_at is not null or k.changed_box is not null`,
  log_unread: `${house("log_check")} where not exists (select from log_check where at > (select house_now() - interval 'P3D'))
      and exists (select from event where at < (select house_now() - interval 'P3D'))`,
  log_unsealed: `select 'event' place, e.id id, null::uuid case_id from event e where e.at between (select house_now() - interval 'P1D')
      and (select house_now() - interval 'PT5M') and not exists (select from log_seal s where s.event_id = e.id)`,
  reveals_untold: `${rowOf("reveal", "v")} where v.created_at > ${lately}
      and not exists (select from signal s where s.kind = 'REVEALED' and s.about_id = v.id)`,
  administrator_in_cases:
    "select 'event' place, v.id id, null::uuid case_id from visits v where v.role = 'administrator'",
  keys_of_past_days: `select 'key_wrap' place, null::uuid id, k.case_id case_id from key_wrap k join installation i on i.is_one
      where k.epoch < i.epoch - case when i.epoch_is_whole then 0 else 1 end`,
  keys_not_renewed: `${house("installation")} from installation i where i.epoch_day < ${today} - 1`,
  declined_past_day: `${cases} where c.term in ('DECLINED', 'UNDECIDED') and ${late} and c.promised_by >= ${today}`,
  declined_past_promise: `${cases} where c.term in ('DECLINED', 'UNDECIDED') and ${late} and c.promised_by < ${today}`,
  held_with_consultant: `${rowOf("assignment", "a")} join case_file c on c.id = a.case_id
      where c.stage = 'ON_HOLD' and a.ended_at is null`,
  held_without_callback: `${cases} where c.stage = 'ON_HOLD' and c.agreed_callback_on is null`,
  callbacks_late: `${rowOf("task", "t")} where t.kind = 'CALL_BACK' and t.state = 'OPEN' and t.target_on < ${today}`,
  held_past_day: `${cases} where c.term = 'ON_HOLD' and ${late}`,
  held_too_long: `${cases} where c.stage = 'ON_HOLD'
      and c.destroy_on > (c.intake_held_on + interval 'P3M')::date and c.destroy_on > ${dueDay}`,
  handled_past_day: `${cases} where c.term = 'HANDLED' and ${late}`,
  handled_too_long: `${cases} where c.term = 'HANDLED' and c.destroy_on > ${dueDay}
      and c.destroy_on > (greatest(c.work_ended_on, c.last_contact_on) + interval 'P2Y')::date`,
  anchors_without_contact: `${cases} where c.last_contact_on is not null and not exists (select from contact_moment m
      where m.case_id = c.id and m.moves_term and m.held_on = c.last_contact_on)`,
};

/** Who watches, and what people ask of the bureau. */
/** Nothing is late while it is not known who asks: the clock stands still then (D33). */
const overdue = (kind: string): string => `${rowOf("data_subject_request", "r")}
      where r.kind = '${kind}' and r.state not in ('RequestFulfilled', 'RequestRequiresAction') and r.due_statutory < ${today}`;
const content = "Pupil|Guardian|Professional|Consent|Signature|ContactMoment|Disclosure";

export const ofRights: Broken = {
  officer_missing: `${house("account")} where not exists (select from account a where a.role = 'fg'
      and (a.ended_on is null or a.ended_on > ${today}))`,
  officer_wrote: `select 'event' place, v.id id, null::uuid case_id from visits v where v.role = 'fg'
      and exists (select from unnest(v.fields) f where f ~ '^\\+(${content}|(Learning|Absence|Health|Home)Record)\\.')`,
  objections_late: overdue("OBJECTION"),
  access_late: overdue("ACCESS"),
  corrections_late: overdue("CORRECTION"),
  erasures_late: overdue("ERASURE"),
  restrictions_late: overdue("RESTRICTION"),
  transfers_late: overdue("PORTABILITY"),
  registered_late: `${rowOf("data_subject_request", "r")} where (select count(*)
      from generate_series(r.received_on + 1, ${dayOf("r.created_at")}, interval '1 day') d where extract(isodow from d) < 6) > 2`,
};
