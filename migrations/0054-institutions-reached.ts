import { Step } from "./protect.js";

/**
 * share/named-institutions: what is shared goes to an institution's own number and address, taken down beforehand and never given by who asks. What a
 * family signed for is that institution: once anything names it, it is called otherwise by nobody.
 */
export class InstitutionsReached extends Step {
  readonly name = "InstitutionsReached0000000000054";
  readonly sql = `
    alter table institution add email text check (email like '%_@_%'), add phone text;
    grant update (version, name, kind, brin, street, postcode, city, email, phone) on institution to zv_office;

    create function is_named(institution uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from authorisation_line where institution_id = $1) or exists (select from disclosure where institution_id = $1)
        or exists (select from learning_record where source_institution_id = $1)
        or exists (select from absence_record where source_institution_id = $1)
        or exists (select from health_record where source_institution_id = $1)
        or exists (select from home_record where source_institution_id = $1) $$;
    alter function is_named(uuid) owner to zv_guard;
    create index authorisation_line_institution_id on authorisation_line (institution_id);
    create index disclosure_institution_id on disclosure (institution_id);
    ${["learning", "absence", "health", "home"]
      .map(
        (kind) =>
          `create index ${kind}_record_source_institution_id on ${kind}_record (source_institution_id) where source_institution_id is not null;`,
      )
      .join("\n    ")}
    create function guard_institution_named() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if (new.name, new.kind) is distinct from (old.name, old.kind) and is_named(new.id) then
        perform refuse('share/named-institutions', 'institution-named');
      end if;
      return new;
    end $$;
    alter function guard_institution_named() owner to zv_guard;
    create trigger guard_institution_named before update on institution for each row execute function guard_institution_named();
  `;
}
