import type { FigureId } from "@zorgvuldig/schema/proofs";
import { handled, one, type Planted, today } from "./planted.js";

const id = "'00000000-0000-4000-8000-000000000085'";
const request = "'00000000-0000-4000-8000-000000000086'";

/** A request for access, and what was laid ready for it. Moments in SQL. */
const laidReady = (ends: string, ended: string, fetched: string): string => `
  insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state)
    values (${request}, 1, house_now(), ${handled}, 'ACCESS', 'GUARDIAN', 'EMAIL', ${today}, ${today} + 20, ${today} + 20, 'RequestInitiated');
  insert into pack_delivery (id, version, created_at, case_id, request_id, author_id, manner, address_proof, ends_at, ended_at, end_reason, first_fetched_at, last_fetched_at,
      downloads, size, piece_count, handed)
    values (${id}, 1, house_now(), ${handled}, ${request}, ${one("fg")}, 'LINK', 'LETTER_RECEIVED', ${ends}, ${ended}, ${ended === "null" ? "null" : "'WITHDRAWN'"},
      ${fetched}, ${fetched}, ${fetched === "null" ? 0 : 1}, 1, 1, '\\x00')`;
const rows = ["data_subject_request", "pack_delivery", "pack_piece"];

/** One violation of each figure about what is laid ready. */
export const plantedDeliveries = {
  packs_fetched_late: {
    sql: laidReady("house_now() + interval '1 day'", "house_now() - interval '1 hour'", "house_now()"),
    in: rows,
  },
  packs_kept: {
    sql: `${laidReady("house_now() + interval '1 day'", "house_now() - interval '1 hour'", "null")};
      insert into pack_piece (id, version, created_at, case_id, delivery_id, number, handed) values (gen_random_uuid(), 1, house_now(), ${handled}, ${id}, 1, '\\x00')`,
    in: rows,
  },
  packs_never_fetched: {
    sql: `${laidReady("house_now() - interval '1 day'", "house_now() - interval '1 day'", "null")};
      update data_subject_request set state = 'RequestFulfilled', answered_on = ${today} where id = ${request}`,
    in: rows,
  },
  granted_left_out: {
    sql: `${laidReady("house_now() + interval '20 days'", "null", "null")};
      update pack_delivery set left_files = 1 where id = ${id};
      insert into request_decision (id, version, created_at, case_id, request_id, author_id, matter, outcome, state, decided_on, told_on, told_by, language, text_version, reason)
        values (gen_random_uuid(), 1, house_now(), ${handled}, ${request}, ${one("fg")}, 'ANSWER', 'GRANTED', 'TOLD', ${today}, ${today}, 'PAPER', 'nl', 'verzoek 2026-2', '\\x00')`,
    in: [...rows, "request_decision"],
  },
  transfers_unconfirmed: {
    sql: `${laidReady("house_now() + interval '20 days'", "null", "null")};
      insert into pack_transfer (id, version, created_at, case_id, request_id, author_id, state, reason)
        values (${id}, 1, house_now(), ${handled}, ${request}, ${one("fg")}, 'ENTERED', '\\x00');
      update pack_delivery set transfer_id = ${id}, code_road = 'PERSON', address_proof = null where id = ${id}`,
    in: [...rows, "pack_transfer"],
  },
} satisfies Partial<Record<FigureId, Planted>>;
