/**
 * Which request came before it, and from which contact it was made. How long an answered one still counts: terms.ts, sameAgainWithin. Whoever is not in the case by name is
 * nobody of whom it can be known that he asked before; of a pupil there is one.
 */
export const linkedRequests = `
    alter table data_subject_request
      add earlier_id uuid constraint data_subject_request_earlier_id_fkey references data_subject_request,
      add contact_id uuid constraint data_subject_request_contact_id_fkey references contact_moment;
    create index data_subject_request_earlier_id on data_subject_request (earlier_id, created_at, id);
    create unique index data_subject_request_contact_once on data_subject_request (contact_id);
    create index data_subject_request_contact_id on data_subject_request (contact_id, created_at, id);
    grant select (earlier_id, contact_id) on data_subject_request to zv_office; grant update (contact_id) on data_subject_request to zv_guard;
    grant update (earlier_id) on data_subject_request to zv_guard;
    create function earlier_request(r data_subject_request) returns uuid language sql stable security definer set search_path = public as $$
      select q.id from data_subject_request q where q.case_id = r.case_id and q.kind = r.kind and q.person = r.person and q.id <> r.id
        and (r.person = 'PUPIL' or q.subject_id = r.subject_id)
        and (q.received_on, q.created_at, q.id) < (r.received_on, r.created_at, r.id)
        and (q.answered_on is null or r.received_on <= (q.answered_on + interval 'P6M')::date)
        order by q.received_on desc, q.created_at desc, q.id desc limit 1 $$;
    create function guard_linked_request() returns trigger language plpgsql security definer set search_path = public as $$
    declare heard contact_moment; begin
      if tg_op = 'INSERT' then
        new.earlier_id := earlier_request(new);
        if new.contact_id is null then return new; end if;
        select * into heard from contact_moment m where m.id = new.contact_id;
        if heard.case_id is distinct from new.case_id then perform refuse('rights/any-channel', 'contact-elsewhere'); end if;
        if not heard.is_reached then perform refuse('rights/any-channel', 'contact-unheard'); end if;
        if (heard.held_on, heard.channel) is distinct from (new.received_on, new.channel) then perform refuse('rights/any-channel', 'contact-other-day'); end if;
        if exists (select from data_subject_request q where q.contact_id = new.contact_id) then perform refuse('rights/any-channel', 'contact-asked'); end if;
        return new;
      end if;
      -- The contact may be erased at somebody's request.
      if new.contact_id is not null and new.contact_id is distinct from old.contact_id then perform refuse('rights/any-channel', 'request-fixed'); end if;
      -- Once it is said who asks, it can be known that he asked before.
      if old.earlier_id is null then new.earlier_id := earlier_request(new); end if;
      if new.earlier_id is distinct from old.earlier_id and old.earlier_id is not null then perform refuse('rights/any-channel', 'request-fixed'); end if;
      return new;
    end $$;
    create trigger guard_linked_request before insert or update of subject_id, earlier_id, contact_id on data_subject_request
      for each row execute function guard_linked_request();
    -- The earlier one may be given a name after the later one.
    create function link_later_requests() returns trigger language plpgsql security definer set search_path = public as $$ begin
      update data_subject_request q set earlier_id = new.id where q.case_id = new.case_id and q.earlier_id is null and q.id <> new.id
        and earlier_request(q) = new.id;
      return null;
    end $$;
    create trigger link_later_requests after insert or update of subject_id on data_subject_request
      for each row execute function link_later_requests();
    do $$ declare said text; begin
      -- What points at a contact goes before it.
      select replace(replace(pg_get_functiondef('case_rows_go'::regproc), '''contact_moment'', ', ''), '''data_subject_request''', '''data_subject_request'', ''contact_moment''') into said;
      if said not like '%''data_subject_request'', ''contact_moment''%' then raise exception 'case_rows_go says something else'; end if;
      execute said;
    end $$;`;
