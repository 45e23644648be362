import { Step } from "./protect.js";

/** The tables with sealed boxes, and which. */
export const boxes = {
  case_file: ["note"],
  pupil: ["contact", "identity"],
  guardian: ["contact", "note"],
  applicant: ["contact", "note"],
  signature: ["note"],
  authorisation_line: ["note"],
  learning_record: ["learning"],
  absence_record: ["absence"],
  health_record: ["health"],
  home_record: ["home"],
  disclosure: ["note"],
  data_subject_request: ["wording"],
  reveal: ["reason"],
} as const;
const all = Object.entries(boxes).flatMap(([table, kinds]) => kinds.map((kind) => ({ table, kind })));

/** By what a box is known: its place, and the hash of what is sealed in it. */
const now = ({ table, kind }: (typeof all)[number]): string =>
  `select '${table}/' || id || '/${kind}' place, encode(sha256(${kind}), 'hex') hash from ${table} where ${kind} is not null`;

/**
 * security/encryption: a box that was taken out and put back as it was earlier is found, because the event of every write says what
 * was sealed: not what it holds, but the hash of the sealed bytes.
 */
export class NotedBoxes extends Step {
  readonly name = "NotedBoxes0000000000020";
  readonly sql = `
    alter table event add boxes text[] not null
      default coalesce(string_to_array(nullif(current_setting('zv.boxes', true), ''), ' '), '{}');
    create function note_boxes() returns trigger language plpgsql set search_path = public as $$
    declare kind text; box text; begin
      foreach kind in array tg_argv loop
        box := to_jsonb(new) ->> kind;
        if box is null or (tg_op = 'UPDATE' and box = to_jsonb(old) ->> kind) then continue; end if;
        perform set_config('zv.boxes', concat_ws(' ', nullif(current_setting('zv.boxes', true), ''),
          concat_ws('/', tg_table_name, new.id, kind, encode(sha256(box::bytea), 'hex'))), true);
      end loop;
      return null;
    end $$;
    ${Object.entries(boxes)
      .map(
        ([table, kinds]) => `create trigger note_boxes after insert or update on ${table} for each row
      execute function note_boxes(${kinds.map((kind) => `'${kind}'`).join(", ")});`,
      )
      .join("\n    ")}

    create or replace function event_line(e event) returns text language sql stable set search_path = public as $$
      select to_json(array[e.id::text, e.incarnation::text, e.xid::text,
        to_char(e.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        e.trace::text, e.parent_span, e.actor::text, e.role, e.action, e.activity, array_to_string(e.case_ids, ' '),
        array_to_string(e.fields, ' '), e.outcome, e.rule, array_to_string(e.boxes, ' ')])::text $$;

    alter table log_check add changed_box text;
    grant insert (changed_box) on log_check to zv_rounds;
    -- One box that is not what the last event about it says was sealed there.
    create function changed_box() returns text language sql stable security definer set search_path = public as $$
      with now as (${all.map(now).join(" union all ")}),
      said as (
        select distinct on (place) place, hash from (
          select regexp_replace(box, '/[^/]*$', '') place, regexp_replace(box, '^.*/', '') hash, incarnation, xid, n
          from event, unnest(boxes) with ordinality b(box, n)) noted
        order by place, incarnation desc, xid desc, n desc)
      select place from now join said using (place) where now.hash <> said.hash limit 1 $$;
    alter function changed_box() owner to zv_guard;
    grant execute on function changed_box() to zv_rounds;
  `;
}
