import type { FigureId } from "@zorgvuldig/schema/proofs";
import { one, type Planted, today } from "./planted.js";

const row = "gen_random_uuid(), 1, house_now()";
const key = "1, '\\x00', '\\x00'";
const breach = (known: string, more: string, values: string): Planted => ({
  sql: `insert into breach (id, version, created_at, number, reported_by_id, state, known_at, nature, data_kinds, is_delay_explained, cases_found, cases_gone,
      incident, epoch, wrapped, commitment${more})
    values (${row}, 'DL-1', ${one("office")}, ${more ? "'CLOSED'" : "'REPORTED'"}, ${known}, 'OTHER', '{}', false, 0, 0, '\\x00', ${key}${values})`,
  in: ["breach"],
});

/** One violation of each figure of breaches and of what the authority asks. */
export const plantedOversight = {
  breaches_unnotified: breach("house_now() - interval '73 hours'", "", ""),
  breaches_kept: breach(
    "house_now() - interval '2000 days'",
    ", risk, assessed_at, assessed_by_id, closed_at, destroy_on",
    `, 'NONE', house_now(), ${one("fg")}, house_now() - interval '1900 days', ${today} - 1`,
  ),
  instructions_overdue: {
    sql: `insert into authority_matter (id, version, created_at, author_id, kind, received_on, due_on, reason, epoch, wrapped, commitment)
      values (${row}, ${one("fg")}, 'INSTRUCTION', ${today} - 30, ${today} - 1, '\\x00', ${key})`,
    in: ["authority_matter"],
  },
} satisfies Partial<Record<FigureId, Planted>>;
