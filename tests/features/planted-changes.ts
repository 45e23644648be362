import type { FigureId } from "@zorgvuldig/schema/proofs";
import { closed, handled, one, type Planted, today } from "./planted.js";

const request = "'00000000-0000-4000-8000-000000000082'";
const thing = "'00000000-0000-4000-8000-000000000083'";
const disclosure = "'00000000-0000-4000-8000-000000000084'";

/** A request to correct or erase that is not late. */
const asked = (kind = "CORRECTION"): string => `
  insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state)
    values (${request}, 1, house_now(), ${handled}, '${kind}', 'GUARDIAN', 'EMAIL', ${today}, ${today} + 20, ${today} + 20, 'RequestInitiated')`;
/** A letter to who is named in the authorisation, in which the thing went. */
const shared = `
  insert into disclosure (id, version, created_at, case_id, institution_id, author_id, manner, categories, record_ids, disclosed_at, note, state, left_on, facts, document_ids)
    values (${disclosure}, 1, house_now(), ${handled}, (select institution_id from authorisation_line where case_id = ${handled} limit 1), ${one("office")}, 'LETTER',
      '{LEARNING}', array[${thing}]::uuid[], house_now(), '\\x00', 'SENT', ${today}, '{}', '{}')`;
const change = (measure: "CORRECT" | "ERASE", made: string): string => `
  insert into decided_change (id, version, created_at, case_id, request_id, author_id, target, row_id, field, measure, made_on, made_at)
    values (gen_random_uuid(), 1, house_now(), ${handled}, ${request}, ${one("fg")}, 'LEARNING', ${thing}, ${measure === "CORRECT" ? "'text'" : "null"}, '${measure}', ${made}, case when ${made} is not null then house_now() + interval '1 minute' end)`;
/** What was decided, and told today; what is not given a lead signed. */
const answered = (outcome: "GRANTED" | "PARTLY"): string => {
  const signed = outcome === "PARTLY" ? `'LEGAL_CLAIM', ${one("lead")}, ${today}` : "null, null, null";
  return `
  insert into request_decision (id, version, created_at, case_id, request_id, author_id, matter, outcome, ground, judged_by_id, judged_on, state, decided_on, told_on,
      told_by, language, text_version, reason, carried_out_on)
    values (gen_random_uuid(), 1, house_now(), ${handled}, ${request}, ${one("fg")}, 'ANSWER', '${outcome}', ${signed}, 'TOLD', ${today}, ${today},
      'PAPER', 'nl', 'verzoek 2026-2', '\\x00', ${today})`;
};
const rows = [
  "data_subject_request",
  "decided_change",
  "request_decision",
  "disclosure",
  "recipient_notice",
  "professional",
];
const planted = (...steps: string[]): Planted => ({ sql: steps.join("; "), in: rows });

/** One violation of each figure about what is corrected or erased on request. */
export const plantedChanges = {
  corrections_untold: planted(asked(), shared, change("CORRECT", today)),
  notices_waiting: planted(
    asked(),
    shared,
    `insert into recipient_notice (id, version, created_at, case_id, request_id, disclosure_id, matter, state, planned_on, reason)
       values (gen_random_uuid(), 1, house_now(), ${handled}, ${request}, ${disclosure}, 'CORRECTED', 'NotificationPlanned', ${today} - 15, '\\x00')`,
  ),
  answered_and_not_done: planted(asked(), change("CORRECT", "null"), answered("GRANTED")),
  erased_without_ground: planted(asked("ERASURE"), answered("PARTLY")),
  surveyed_after_objection: {
    sql: `${asked("OBJECTION")};
      insert into contact_moment (id, version, created_at, case_id, author_id, channel, held_on, partner, subject, is_reached, moves_term, note)
        values (gen_random_uuid(), 1, house_now(), ${handled}, ${one("office")}, 'PHONE', ${today} + 1, 'GUARDIAN', 'SURVEY', true, false, '\\x00')`,
    in: [...rows, "contact_moment"],
  },
  erased_still_there: planted(
    asked("ERASURE"),
    change("ERASE", today),
    `insert into professional (id, version, created_at, case_id, author_id, professional)
       values (${thing}, 1, house_now(), ${handled}, ${one("office")}, '\\x00')`,
  ),
  granted_and_still_there: planted(
    `${asked("ERASURE").replace(handled, closed)};
     update data_subject_request set answered_on = ${today} - 3, state = 'RequestFulfilled' where id = ${request};
     insert into decided_change (id, version, created_at, case_id, request_id, author_id, target, row_id, measure, made_on, made_at)
       values (gen_random_uuid(), 1, house_now(), ${closed}, ${request}, ${one("fg")}, 'CASE', ${closed}, 'ERASE', ${today} - 3, house_now())`,
  ),
} satisfies Partial<Record<FigureId, Planted>>;
