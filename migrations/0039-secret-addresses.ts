import { Step } from "./protect.js";

/** Per table the boxes that the log notes, and all that a consultant is shown: of what comes later he is shown nothing until it stands here. */
const residents = {
  pupil: {
    boxes: ["contact", "identity", "refuge"],
    shown: "id, version, created_at, case_id, contact, identity, name_mark, is_address_secret",
  },
  guardian: {
    boxes: ["contact", "note", "refuge"],
    shown: "id, version, created_at, case_id, kind, authority, lives_apart, contact, note, is_address_secret",
  },
};

const hides = ([table, { boxes, shown }]: [string, { boxes: string[]; shown: string }]): string => `
    alter table ${table} add refuge bytea, add is_address_secret boolean not null default false;
    alter table ${table} alter is_address_secret drop default;
    alter table ${table} add constraint ${table}_hides check ((refuge is not null) = is_address_secret);
    grant update (refuge, is_address_secret) on ${table} to zv_office;
    revoke select on ${table} from zv_consultant;
    grant select (${shown}) on ${table} to zv_consultant;
    drop trigger note_boxes on ${table};
    create trigger note_boxes after insert or update on ${table} for each row
      execute function note_boxes(${boxes.map((kind) => `'${kind}'`).join(", ")});`;

/**
 * data/contact: a parent or a pupil may live where nobody else may know it. Such an address has a box of its own, which exists only then, and
 * which the login of the consultants is not even handed sealed.
 */
export class SecretAddresses extends Step {
  readonly name = "SecretAddresses0000000000039";
  readonly sql = `
    ${Object.entries(residents).map(hides).join("")}

    -- One box that is not what the last event about it says was sealed there. Which boxes there are the triggers say that note them, so that
    -- none can be noted and not be compared.
    create function box_unlike_log() returns text language plpgsql stable security definer
      set search_path = public set enable_nestloop = off set enable_mergejoin = off as $$
    declare lying text; place text; begin
      select string_agg(format('select %L || id || %L place, %I box from %I where %3$I is not null', relname || '/', '/' || kind, kind, relname), ' union all ')
        into lying from pg_trigger t join pg_class c on c.oid = t.tgrelid
        cross join unnest(string_to_array(encode(t.tgargs, 'escape'), '\\000')) kind
        where t.tgname = 'note_boxes' and kind <> '';
      execute $with$ with said as (
        select distinct on (place) place, hash from (
          select regexp_replace(box, '/[^/]*$', '') place, regexp_replace(box, '^.*/', '') hash, incarnation, xid, n
          from event, unnest(boxes) with ordinality b(box, n)) noted
        order by place, incarnation desc, xid desc, n desc)
      select place from ($with$ || lying || $with$) now join said using (place)
        where encode(sha256(now.box), 'hex') <> said.hash limit 1 $with$ into place;
      return place;
    end $$;
    alter function box_unlike_log() owner to zv_guard;
    grant execute on function box_unlike_log() to zv_rounds;
  `;
}
