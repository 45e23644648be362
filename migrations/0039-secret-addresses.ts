import { boxes as earlier } from "./0031-contacts.js";
import { Step } from "./protect.js";

/** The tables with sealed boxes, and which. */
export const boxes = {
  ...earlier,
  pupil: ["contact", "identity", "refuge"],
  guardian: ["contact", "note", "refuge"],
} as const;

/** What lies in the tables now, by its place. */
const now = Object.entries(boxes)
  .flatMap(([table, kinds]) =>
    kinds.map(
      (kind) => `select '${table}/' || id || '/${kind}' place, ${kind} box from ${table} where ${kind} is not null`,
    ),
  )
  .join(" union all ");

/** All that a consultant is shown of a person; of what comes later he is shown nothing until it stands here. */
const shown = {
  pupil: "id, version, created_at, case_id, contact, identity, name_mark, is_address_secret",
  guardian: "id, version, created_at, case_id, kind, authority, lives_apart, contact, note, is_address_secret",
};

const hides = (table: keyof typeof shown): string => `
    alter table ${table} add refuge bytea, add is_address_secret boolean not null default false;
    alter table ${table} alter is_address_secret drop default;
    alter table ${table} add constraint ${table}_hides check ((refuge is not null) = is_address_secret);
    grant update (refuge, is_address_secret) on ${table} to zv_office;
    revoke select on ${table} from zv_consultant;
    grant select (${shown[table]}) on ${table} to zv_consultant;
    drop trigger note_boxes on ${table};
    create trigger note_boxes after insert or update on ${table} for each row
      execute function note_boxes(${boxes[table].map((kind) => `'${kind}'`).join(", ")});`;

/**
 * data/contact: a parent or a pupil may live where nobody else may know it. Such an address has a box of its own, which exists only then, and
 * which the login of the consultants is not even handed sealed.
 */
export class SecretAddresses extends Step {
  readonly name = "SecretAddresses0000000000039";
  readonly sql = `
    ${hides("pupil")}
    ${hides("guardian")}

    create or replace function changed_box() returns text language sql stable security definer
      set search_path = public set enable_nestloop = off set enable_mergejoin = off as $$
      with said as (
        select distinct on (place) place, hash from (
          select regexp_replace(box, '/[^/]*$', '') place, regexp_replace(box, '^.*/', '') hash, incarnation, xid, n
          from event, unnest(boxes) with ordinality b(box, n)) noted
        order by place, incarnation desc, xid desc, n desc)
      select place from (${now}) now join said using (place) where encode(sha256(now.box), 'hex') <> said.hash limit 1 $$;
  `;
}
