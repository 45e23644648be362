import { type Broken, rowOf, today } from "./since.js";

const versions = rowOf("regulation_version", "v", "null::uuid");

/** Of the public website. */
export const ofWebsite: Broken = {
  visit_columns: `select 'page_visit.' || a.attname place, null::uuid id, null::uuid case_id from pg_attribute a
    where a.attrelid = 'page_visit'::regclass and a.attnum > 0 and not a.attisdropped
      and (a.attname, a.atttypid::regtype::text) not in (('day', 'date'), ('page', 'text'), ('n', 'integer'))`,
  regulation_silent: `${versions} where not exists (select from unnest(v.changes) change where btrim(change) <> '')`,
  regulation_unapproved: `${versions} where v.valid_from <= ${today} and not v.is_taken_over
      and not exists (select from regulation_approval a where a.regulation = v.version and a.text_hash = v.text_hash)`,
};
