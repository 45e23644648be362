import type { FigureId } from "@zorgvuldig/schema/proofs";
import { handled, one, type Planted, today } from "./planted.js";

type Told = { matter?: string; outcome?: string; ground?: string; judge?: string; version?: string; ago?: number };

/** A request of long ago, and what was decided on it and told today. */
const told = ({
  matter = "ANSWER",
  outcome = "'REFUSED'",
  ground = "'EXCESSIVE'",
  judge = one("lead"),
  version = "verzoek 2026-1",
  ago = 20,
}: Told): Planted => ({
  sql: `insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state)
      values ('00000000-0000-4000-8000-000000000076', 1, house_now() - interval '${ago} days', ${handled}, 'ACCESS', 'GUARDIAN', 'EMAIL', ${today} - ${ago}, ${today} + 20,
        ${today} + 20, 'RequestActionDelayed');
    insert into request_decision (id, version, created_at, case_id, request_id, author_id, matter, delay, outcome, ground, state, judged_by_id, judged_on,
        decided_on, told_on, told_by, language, text_version, reason)
      values (gen_random_uuid(), 1, house_now(), ${handled}, '00000000-0000-4000-8000-000000000076', ${one("fg")}, '${matter}',
        ${matter === "EXTENSION" ? "'ComplexityOfProcess'" : "null"}, ${outcome}, ${ground}, 'TOLD', ${judge}, ${today}, ${today}, ${today}, 'PAPER', 'nl',
        '${version}', '\\x00')`,
  in: ["data_subject_request", "request_decision"],
});

/** One violation of each figure about what is decided on requests. */
export const plantedRequests = {
  decisions_unsigned: told({ judge: "gen_random_uuid()" }),
  told_without_remedy: told({ version: "verzoek 2020-1" }),
  refused_too_late: told({ ago: 80 }),
  extended_too_late: told({ matter: "EXTENSION", outcome: "null", ground: "null", ago: 80 }),
} satisfies Partial<Record<FigureId, Planted>>;
