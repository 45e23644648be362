import type { Broken } from "./since.js";

/** Of the public website. */
export const ofWebsite: Broken = {
  visit_columns: `select 'page_visit.' || a.attname place, null::uuid id, null::uuid case_id from pg_attribute a
    where a.attrelid = 'page_visit'::regclass and a.attnum > 0 and not a.attisdropped
      and (a.attname, a.atttypid::regtype::text) not in (('day', 'date'), ('page', 'text'), ('n', 'integer'))`,
};
