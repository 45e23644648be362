import { behind } from "../support/behind.js";
import type { Bureau } from "../support/bureau.js";

/** Somebody of every case was asked what he thought, and wants no survey any more: past the guards, for it is no time for it. */
export const surveyedAll = (bureau: Bureau): Promise<unknown> =>
  behind(
    bureau,
    `set session_replication_role = replica;
     insert into survey_round (id, version, created_at, made_on, week, quarter, mailed, called, answered, taken_by_id, taken_on)
       values (gen_random_uuid(), 1, house_now(), house_today(), date_trunc('week', house_today())::date, '2026-Q1', 5, 5, 1, '${bureau.id("office")}', house_today());
     insert into survey_invitation (id, version, created_at, case_id, guardian_id, professional_id, channel, invited_on, round_id)
       select gen_random_uuid(), 1, house_now(), case_id, guardian_id, professional_id, 'MAIL', house_today(), (select id from survey_round)
         from (select case_id, id guardian_id, null::uuid professional_id from guardian union all select case_id, null, id from professional) people;
     insert into survey_opt_out (id, version, created_at, case_id, guardian_id, professional_id, channel, received_on, author_id)
       select gen_random_uuid(), 1, house_now(), case_id, guardian_id, professional_id, 'BOTH', house_today(), '${bureau.id("office")}' from survey_invitation`,
  );
