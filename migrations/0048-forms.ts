import { Step } from "./protect.js";

const blanket =
  "^\\W*((overige?|andere?|diverse|alle|iedere|elke|others?|any|all|every)\\M|((de|het|een|the)\\s+)?" +
  "(instanties?|instelling(en)?|derden?|scholen|school|zorg(verleners?)?|hulpverleners?|professionals?|betrokkenen|iedereen|onbekend|n\\.?v\\.?t" +
  "|institutions?|schools?|third part(y|ies)|professionals?|everyone|anyone|unknown|n/?a)\\W*$)";

/**
 * consent/forms-to-parents, share/only-authorised: a family says yes or no to each kind of data on the form, and a no stays one.
 * share/when-relevant, share/other-third-parties: a line that needs a reason has one, and an institution outside the list a name.
 */
export class Forms extends Step {
  readonly name = "Forms0000000000048";
  readonly sql = `
    alter table authorisation_line no force row level security;
    alter table authorisation_line disable trigger user;
    alter table authorisation_line add declined text[] not null default '{}';
    alter table authorisation_line alter declined drop default;
    -- That there is a reason, which itself is sealed: what lies here already was asked for one by the form.
    alter table authorisation_line add is_reasoned boolean not null default false;
    update authorisation_line l set is_reasoned = true from institution i
      where i.id = l.institution_id and i.kind in ('EARLIER_SCHOOL', 'NEW_SCHOOL', 'OTHER');
    alter table authorisation_line alter is_reasoned drop default;
    alter table authorisation_line drop constraint authorisation_line_categories_check;
    alter table authorisation_line add constraint something_was_asked check (cardinality(categories) + cardinality(declined) > 0);
    alter table authorisation_line enable trigger user;
    alter table authorisation_line force row level security;
    grant update (categories, declined) on authorisation_line to zv_office;

    create function guard_answers() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if not (new.categories <@ old.categories and new.declined @> old.declined
        and (new.categories || new.declined) @> (old.categories || old.declined)
        and (new.categories || new.declined) <@ (old.categories || old.declined)) or new.categories && new.declined then
        perform refuse('share/only-authorised', 'declined-no');
      end if;
      return new;
    end $$;
    alter function guard_answers() owner to zv_guard;
    create trigger guard_answers before update of categories, declined on authorisation_line
      for each row execute function guard_answers();

    create function guard_line_reason() returns trigger language plpgsql security definer set search_path = public as $$
    declare wanted text; begin
      select i.kind into wanted from institution i where i.id = new.institution_id;
      if wanted in ('EARLIER_SCHOOL', 'NEW_SCHOOL') and not new.is_reasoned then
        perform refuse('share/when-relevant', 'no-relevance');
      end if;
      if wanted = 'OTHER' and not new.is_reasoned then perform refuse('share/other-third-parties', 'no-necessity'); end if;
      return new;
    end $$;
    alter function guard_line_reason() owner to zv_guard;
    create trigger guard_line_reason before insert on authorisation_line for each row execute function guard_line_reason();

    create function guard_institution() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.kind = 'OTHER' and new.name ~* '${blanket}' then perform refuse('share/other-third-parties', 'unnamed'); end if;
      return new;
    end $$;
    alter function guard_institution() owner to zv_guard;
    create trigger guard_institution before insert or update on institution for each row execute function guard_institution();
  `;
}
