import { day } from "./sql.js";
import { standing } from "./whole-case.js";

/** A record is taken down in a case at the version that was seen; the answer is how the case stands then. */
export const addRecord = `with c as (
    update plain.case_file set version = version + 1 where id = $1 and version = $2 returning *
  ), added as (
    insert into plain.learning_record (id, version, created_at, case_id, author_id, source, channel, received_on, aspect, text, necessity)
    select gen_random_uuid(), 1, now(), c.id, $3, $4, $5, ${day}, $6, $7, $8 from c
  ) select to_json(x)::text answer from (select ${standing("office")} from c) x`;
