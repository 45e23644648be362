import type { FigureId } from "@zorgvuldig/schema/proofs";
import { closed, handled, one, type Planted, received, today } from "./planted.js";

const row = "gen_random_uuid(), 1";
type Logged = {
  role: string;
  activity?: string;
  of?: string;
  actor?: string;
  fields?: string;
  at?: string;
  xid?: string;
};
/** A line of the log. One that is older than what was sealed last is never sealed. */
const logged = (line: Logged): Planted => {
  const { role, activity = "HANDLING", of = handled, actor = "null", fields = "", at = "house_now()", xid } = line;
  return {
    sql: `insert into event (action, activity, outcome, role, actor, case_ids, fields, at${xid ? ", xid" : ""})
          values ('planted', '${activity}', 'ok', '${role}', ${actor}, array[${of}]::uuid[], '{${fields}}', ${at}${xid ? `, '${xid}'` : ""})`,
    in: ["event"],
  };
};
const request = (kind: string, received: number, due: number, created = `${today} - ${received}`): Planted => ({
  sql: `insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state)
        values (${row}, ${created}, ${handled}, '${kind}', 'GUARDIAN', 'EMAIL', ${today} - ${received}, ${today} + (${due}), ${today} + (${due}), 'RequestInitiated')`,
  in: ["data_subject_request"],
});
type Shared = { category: string; to: string; of?: string; at?: string };
const shared = ({ category, to, of = handled, at = "house_now()" }: Shared): Planted => ({
  sql: `insert into disclosure (id, version, created_at, case_id, institution_id, author_id, manner, categories, record_ids, disclosed_at, note, state, facts, document_ids)
        values (${row}, ${at}, ${of}, ${to}, ${one("office")}, 'LETTER', '{${category}}', '{}', ${at}, '\\x00', 'PREPARED', '{QUESTION}', '{}')`,
  in: ["disclosure"],
});
const stranger = "(select id from institution where name = 'Verzonnen vreemde')";
const inLine = (of: string): string => `(select institution_id from authorisation_line where case_id = ${of} limit 1)`;
const kindOf = (kind: string): Planted => ({
  sql: `update institution set kind = '${kind}' where id = ${inLine(handled)}`,
  in: ["institution"],
});

/** One violation of each figure about sharing, the log, keys, files and requests. */
export const plantedBesides = {
  home_shared_without_leave: shared({ category: "HOME", to: stranger }),
  shared_without_line: shared({ category: "LEARNING", to: stranger }),
  shared_outside_work: shared({
    category: "LEARNING",
    to: inLine(closed),
    of: closed,
    at: "house_now() + interval '1 day'",
  }),
  institutions_of_other_kind: {
    sql: `update institution set kind = 'INSURER' where id = ${stranger}`,
    in: ["institution"],
  },
  lines_without_relevance: kindOf("EARLIER_SCHOOL"),
  lines_without_necessity: kindOf("OTHER"),
  consultant_elsewhere: logged({ role: "consultant", actor: one("consultant"), of: received }),
  ministry_in_cases: logged({ role: "ministry" }),
  cases_read_for_figures: logged({ role: "office", activity: "REPORTING" }),
  administrator_in_cases: logged({ role: "administrator" }),
  officer_wrote: logged({ role: "fg", fields: "+LearningRecord.learning" }),
  officer_missing: { sql: `update account set ended_on = ${today} where role = 'fg'`, in: ["account"] },
  log_broken: {
    sql: "insert into log_check (at, sealed, broken_at) values (house_now(), 9, 3)",
    in: ["log_check"],
  },
  log_unread: {
    sql: `delete from log_check; ${logged({ role: "rounds", of: "", at: "house_now() - interval '4 days'", xid: "3" }).sql}`,
    in: ["log_check", "event"],
  },
  log_unsealed: logged({ role: "rounds", of: "", at: "house_now() - interval '1 hour'", xid: "3" }),
  keys_of_past_days: {
    sql: `update key_wrap set epoch = epoch - 1 where case_id = ${handled}`,
    in: ["key_wrap"],
  },
  keys_not_renewed: { sql: `update installation set epoch_day = ${today} - 5`, in: ["installation"] },
  files_without_place: {
    sql: `insert into document_content (id, version, created_at, case_id, document_id, document)
          select id, 1, house_now(), ${handled}, id, '\\x00' from gen_random_uuid() id`,
    in: ["document_content"],
  },
  mail_kept: {
    sql: `insert into message (id, version, created_at, template, recipient, about_id, key, state, attempts, next_try_at, sent_at)
          values (${row}, house_now(), 'logHead', 'OFFICER', gen_random_uuid(), 'planted', 'SENT', 1, house_now(), house_now() - interval '40 days')`,
    in: ["message"],
  },
  exports_kept: {
    sql: `insert into export (id, version, created_at, account_id, session, kind, activity, fields, count, ends_at, reason, epoch, wrapped, commitment)
          values (${row}, house_now() - interval '2 years', ${one("fg")}, sha256('x'), 'LOG', 'SECURITY', '{}', 0, house_now(), '\\x00', 1, '\\x00', '\\x00')`,
    in: ["export"],
  },
  objections_late: request("OBJECTION", 40, -1),
  access_late: request("ACCESS", 40, -1),
  corrections_late: request("CORRECTION", 40, -1),
  erasures_late: request("ERASURE", 40, -1),
  restrictions_late: request("RESTRICTION", 40, -1),
  transfers_late: request("PORTABILITY", 40, -1),
  registered_late: request("ACCESS", 12, 20, "house_now()"),
} satisfies Partial<Record<FigureId, Planted>>;
