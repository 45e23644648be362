import { Step } from "./protect.js";

/**
 * origin/third-parties-authorised: what comes from an institution is judged by both of its days in one place (`guard_arriving`), and no more by one of
 * them in another.
 */
export class JudgedOnce extends Step {
  readonly name = "JudgedOnce0000000000062";
  readonly sql = `
    create or replace function guard_record() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; today date := house_today(); begin
      select * into found from case_file c where c.id = new.case_id;
      if found.stage <> 'IN_PROGRESS' or not case_is_signed(new.case_id, today) then
        perform refuse('consent/before-handling', 'record-before-consent');
      end if;
      if found.frozen_on is not null then perform refuse('consent/before-handling', 'frozen'); end if;
      if new.received_on <> today and not case_is_signed(new.case_id, new.received_on) then
        perform refuse('consent/before-handling', 'received-before-consent');
      end if;
      return new;
    end $$;
    create or replace function guard_document() returns trigger language plpgsql security definer set search_path = public as $$
    declare found case_file; today date := house_today(); before_it jsonb; begin
      select * into found from case_file c where c.id = new.case_id;
      execute format('select to_jsonb(d) from %I d where id = $1', tg_table_name) into before_it using new.replaces_id;
      if found.stage <> 'IN_PROGRESS' or not case_is_signed(new.case_id, today) then
        perform refuse('consent/before-handling', 'record-before-consent');
      end if;
      if found.frozen_on is not null then perform refuse('consent/before-handling', 'frozen'); end if;
      perform must_be_document(new.case_id, new.received_on, new.size, new.edition, before_it);
      if new.received_on <> today and not case_is_signed(new.case_id, new.received_on) then
        perform refuse('consent/before-handling', 'received-before-consent');
      end if;
      return new;
    end $$;`;
}
