import type { FigureId } from "@zorgvuldig/schema/proofs";
import { closed, one, type Planted, today } from "./planted.js";

const guardian = `(select id from guardian where case_id = ${closed} order by created_at limit 1)`;
const id = "'00000000-0000-4000-8000-000000000102'";
const round = `insert into survey_round (id, version, created_at, made_on, week, quarter, mailed, called, answered)
  values (${id}, 1, house_now(), ${today}, date_trunc('week', ${today})::date, '2026-Q1', 5, 0, 0)`;
/** In the weeks in which it may be sent, unless it is said otherwise. */
const invited = (on = `(select lower(survey_window(work_ended_on)) from case_file where id = ${closed})`): string =>
  `insert into survey_invitation (id, version, created_at, case_id, guardian_id, channel, invited_on, round_id)
  values (gen_random_uuid(), 1, house_now(), ${closed}, ${guardian}, 'MAIL', ${on}, ${id})`;
const optedOut = `insert into survey_opt_out (id, version, created_at, case_id, guardian_id, channel, received_on)
  select gen_random_uuid(), 1, house_now() - interval '2 days', case_id, id, 'BOTH', ${today} - 2 from guardian where case_id = ${closed}`;
const tables = ["survey_opt_out", "survey_invitation", "survey_round"];

/** One violation of each figure about the survey. */
export const plantedSurvey = {
  surveyed_outside_window: { sql: `${round}; ${invited(`${today} - 300`)}`, in: tables },
  survey_told_few: {
    sql: "insert into survey_count values ('2026-Q1', '2026-1', 5, 5); insert into survey_tally values ('2026-Q1', '2026-1', 'PACE', 'FULLY', 6)",
    in: ["survey_count", "survey_tally"],
  },
  survey_mail_queued: {
    sql: `insert into message (id, version, created_at, template, recipient, recipient_id, case_id, about_id, key, state, attempts, next_try_at)
      values (gen_random_uuid(), 1, house_now(), 'surveyInvited', 'GUARDIAN', ${guardian}, ${closed}, ${closed}, 'x', 'QUEUED', 0, house_now())`,
    in: ["message"],
  },
  survey_after_opt_out: { sql: `${optedOut}; ${round}; ${invited()}`, in: tables },
  called_after_opt_out: {
    sql: `${optedOut}; insert into contact_moment (id, version, created_at, case_id, author_id, channel, held_on, partner, subject, is_reached, moves_term, note)
      values (gen_random_uuid(), 1, house_now(), ${closed}, ${one("office")}, 'PHONE', ${today}, 'GUARDIAN', 'SURVEY', true, false, '\\x00')`,
    in: ["survey_opt_out", "contact_moment"],
  },
} satisfies Partial<Record<FigureId, Planted>>;

/** What only moves when the database itself is made otherwise: how, and how it is put back. */
export const surveyRemade = {
  survey_columns: {
    sql: "alter table survey_answer add consultant_id uuid",
    back: "alter table survey_answer drop column consultant_id",
  },
  survey_tied: {
    sql: "alter table survey_answer add constraint tied foreign key (id) references survey_round",
    back: "alter table survey_answer drop constraint tied",
  },
  surveyed_twice: {
    sql: `drop index survey_invitation_guardian; set session_replication_role = replica; ${round}; ${invited()}; ${invited()}`,
    back: "delete from survey_invitation; delete from survey_round; create unique index survey_invitation_guardian on survey_invitation (guardian_id)",
  },
} satisfies Partial<Record<FigureId, { sql: string; back: string }>>;
