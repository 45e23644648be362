import type { FigureId } from "@zorgvuldig/schema/proofs";
import { aTrace } from "../support/request-traces.js";
import { one, type Planted, today } from "./planted.js";

const id = "'00000000-0000-4000-8000-000000000083'";
type Asked = { state?: string; received?: number; due?: string; days?: string; created?: string };

const request = ({ state = "RequestInitiated", received = 1, due = "+ 20", days = "null, null", created }: Asked) =>
  `insert into lone_request (id, version, created_at, number, author_id, kind, person, asked_by, channel, received_on, due_statutory, due_target, state,
      answered_on, destroy_on, petition, epoch, wrapped, commitment)
    values (${id}, 1, ${created ?? `house_now() - interval '${received} days'`}, 'VZ-1', ${one("fg")}, 'ACCESS', 'STAFF', 'SELF', 'EMAIL', ${today} - ${received},
      ${today} ${due}, ${today} ${due}, '${state}', ${days}, '\\x00', 1, '\\x00', '\\x00')`;

type Told = { outcome?: string; judge?: string; version?: string; ago?: number };
const told = ({ outcome = "REFUSED", judge = one("lead"), version = "verzoek 2026-1", ago = 20 }: Told): Planted => ({
  sql: `${request({ received: ago })};
    insert into lone_decision (id, version, created_at, request_id, author_id, matter, outcome, ground, state, judged_by_id, judged_on, decided_on, told_on, told_by,
      language, text_version, reason, epoch, wrapped, commitment)
    values (gen_random_uuid(), 1, house_now(), ${id}, ${one("fg")}, 'ANSWER', '${outcome}', 'EXCESSIVE', 'TOLD', ${judge}, ${today}, ${today}, ${today}, 'PAPER',
      'nl', '${version}', '\\x00', 1, '\\x00', '\\x00')`,
  in: ["lone_request", "lone_decision"],
});
const asked = (differs: Asked): Planted => ({ sql: request(differs), in: ["lone_request"] });

/** One violation of each figure about requests that belong to no case, or whose case is gone. */
export const plantedLoneRequests = {
  lone_requests_late: asked({ received: 40, due: "- 1" }),
  lone_requests_registered_late: asked({ received: 10, created: "house_now()" }),
  lone_requests_past_day: asked({ state: "RequestFulfilled", received: 2_000, days: `${today} - 1990, ${today} - 1` }),
  lone_decisions_unsigned: told({ judge: "gen_random_uuid()" }),
  lone_told_without_remedy: told({ version: "verzoek 2020-1" }),
  lone_told_too_late: told({ ago: 80 }),
  request_traces_past_day: { sql: aTrace(2_000), in: ["request_trace"] },
} satisfies Partial<Record<FigureId, Planted>>;
