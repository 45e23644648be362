import type { FigureId } from "@zorgvuldig/schema/proofs";
import { handled, one, type Planted, today } from "./planted.js";

const asked = (id: string, differs = "null::uuid") => `
  insert into data_subject_request (id, version, created_at, case_id, kind, person, channel, received_on, due_statutory, due_target, state, contact_id)
    values (${id}, 1, house_now(), ${handled}, 'ACCESS', 'PUPIL', 'EMAIL', ${today}, ${today} + 30, ${today} + 30, 'RequestInitiated', ${differs})`;
const heard = "'00000000-0000-4000-8000-000000000088'";

/** Somebody of the FG's name. */
const account = (role: string, endedOn = "null::date") =>
  `insert into account (id, version, created_at, name, role, organisation, is_lead, ended_on)
    select gen_random_uuid(), 1, house_now(), ' ' || upper(name), '${role}', organisation, false, ${endedOn} from account where role = 'fg' limit 1`;

/** One violation of each figure about what lies at the FG's desk. */
export const plantedDesk = {
  repeats_unlinked: {
    sql: `${asked("gen_random_uuid()")}; ${asked("gen_random_uuid()")}`,
    in: ["data_subject_request"],
  },
  converted_later: {
    sql: `insert into contact_moment (id, version, created_at, case_id, author_id, channel, held_on, partner, subject, is_reached, moves_term, note)
        values (${heard}, 1, house_now(), ${handled}, ${one("office")}, 'EMAIL', ${today} - 1, 'GUARDIAN', 'REQUEST', true, false, '\\x00');
      ${asked("gen_random_uuid()", heard)}`,
    in: ["contact_moment", "data_subject_request"],
  },
  dpia_review_late: {
    sql: `insert into dpia_version (id, version, text_hash, valid_from) values (gen_random_uuid(), 88, repeat('a', 64), (${today} - interval 'P1Y')::date)`,
    in: ["dpia_version"],
  },
  officer_works: { sql: account("office"), in: ["account"] },
  officer_twice: { sql: account("ministry"), in: ["account"] },
  officer_worked: { sql: account("consultant", `${today} - 100`), in: ["account"] },
} satisfies Partial<Record<FigureId, Planted>>;
