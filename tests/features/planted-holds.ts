import type { FigureId } from "@zorgvuldig/schema/proofs";
import { handled, one, type Planted, today } from "./planted.js";

const request = "'00000000-0000-4000-8000-000000000087'";
/** A request, and what it keeps; what it was answered with stands beside it. */
const held = (answered: string, until: number): Planted => ({
  sql: `insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state, answered_on)
      values (${request}, 1, house_now(), ${handled}, 'ACCESS', 'GUARDIAN', 'EMAIL', ${today}, ${today} + 20, ${today} + 20,
        case when ${answered} is null then 'RequestInitiated' else 'RequestFulfilled' end, ${answered});
    insert into request_decision (id, version, created_at, case_id, request_id, author_id, matter, outcome, state, decided_on, told_on, told_by, language,
        text_version, reason)
      select gen_random_uuid(), 1, house_now(), ${handled}, ${request}, ${one("fg")}, 'ANSWER', 'GRANTED', 'TOLD', ${today}, ${today}, 'PAPER', 'nl',
        'verzoek 2026-1', '\\x00' where ${answered} is not null;
    insert into retention_hold (id, version, created_at, case_id, request_id, ground, destroy_on, from_on, until)
      values (gen_random_uuid(), 1, house_now(), ${handled}, ${request}, 'REQUEST', ${today} + 5, ${today} - 20, ${today} + ${until})`,
  in: ["data_subject_request", "request_decision", "retention_hold"],
});

/** One violation of each figure about what keeps a file. */
export const plantedHolds = {
  holds_without_end: held("house_today()", 20),
  holds_past_end: held("null::date", -1),
} satisfies Partial<Record<FigureId, Planted>>;
