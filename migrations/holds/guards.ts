const open = "h.ended_on is null";

/** What lays a hold and what ends it: the day of the case, the term of the request, the wish of the person. Nobody else writes one. */
export const guardedHolds = `
    create function lay_holds(of_case uuid) returns void language plpgsql security definer set search_path = public as $$
    declare due date; begin
      select c.destroy_on into due from case_file c where c.id = of_case;
      update retention_hold h set ended_on = house_today(), end_reason = 'ANSWERED', version = h.version + 1 where h.case_id = of_case and ${open}
        and h.ground = 'REQUEST' and exists (select from data_subject_request r where r.id = h.request_id and r.answered_on is not null);
      update retention_hold h set ended_on = house_today(), end_reason = 'LIFTED', version = h.version + 1 where h.case_id = of_case and ${open}
        and h.ground = 'WISH' and exists (select from restriction t where t.id = h.restriction_id and t.lifted_on is not null);
      update retention_hold h set ended_on = house_today(), end_reason = 'EXPIRED', version = h.version + 1 where h.case_id = of_case and ${open}
        and h.ground = 'WISH' and h.until <= house_today();
      update retention_hold h set ended_on = house_today(), end_reason = 'MOVED', version = h.version + 1 where h.case_id = of_case and ${open}
        and h.destroy_on is distinct from due;
      if due is null then return; end if;
      -- The day moved back to one that was held before: that hold goes on.
      update retention_hold h set ended_on = null, end_reason = null, version = h.version + 1 where h.case_id = of_case and h.destroy_on = due
        and h.end_reason = 'MOVED' and case h.ground when 'REQUEST' then exists (select from data_subject_request r where r.id = h.request_id and r.answered_on is null)
            and not exists (select from retention_hold o where o.case_id = of_case and o.destroy_on = due and o.ground = 'REQUEST' and o.id <> h.id
              and coalesce(o.ended_on >= o.destroy_on, true))
          else h.until > house_today() and exists (select from restriction t where t.id = h.restriction_id and t.lifted_on is null) end;
      update retention_hold h set until = r.due_statutory, version = h.version + 1 from data_subject_request r
        where h.case_id = of_case and ${open} and h.ground = 'REQUEST' and r.id = h.request_id and h.until <> r.due_statutory;
      -- Who asked first before the day came; the day falls within his term, or his answer is late.
      insert into retention_hold (id, version, created_at, case_id, request_id, ground, destroy_on, from_on, until)
        select gen_random_uuid(), 1, house_now(), of_case, r.id, 'REQUEST', due, house_today(), r.due_statutory from data_subject_request r
        where r.case_id = of_case and r.answered_on is null and r.kind in ('ACCESS', 'CORRECTION', 'RESTRICTION', 'PORTABILITY')
        and r.received_on <= due and due <= greatest(r.due_statutory, house_today())
        order by r.received_on, r.created_at, r.id limit 1
        on conflict do nothing;
      insert into retention_hold (id, version, created_at, case_id, request_id, restriction_id, ground, destroy_on, from_on, until)
        select gen_random_uuid(), 1, house_now(), of_case, t.request_id, t.id, 'WISH', due, house_today(), t.keeps_until from restriction t
        where t.case_id = of_case and t.lifted_on is null and t.keeps_until > house_today() and due < t.keeps_until
        on conflict do nothing;
    end $$;
    -- Every minute of the night: what came to its day while an answer is late, and what is past its end.
    create function lay_due_holds() returns void language sql security definer set search_path = public as $$
      select lay_holds(f.case_id) from (
        select c.id case_id from case_file c join data_subject_request r on r.case_id = c.id
          where c.destroy_on <= house_today() and r.answered_on is null and r.due_statutory < c.destroy_on
          and not exists (select from retention_hold h where h.case_id = c.id and h.destroy_on = c.destroy_on and h.ground = 'REQUEST'
            and coalesce(h.ended_on >= h.destroy_on, true))
        union select h.case_id from retention_hold h where h.ended_on is null and h.ground = 'WISH' and h.until <= house_today()) f $$;
    create function lay_holds_of_request() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.case_id is not null then perform lay_holds(new.case_id); end if;
      return null;
    end $$;
    create trigger lay_holds after insert or update of answered_on, due_statutory on data_subject_request for each row execute function lay_holds_of_request();
    create function lay_holds_of_restriction() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.keeps_until is not null then perform lay_holds(new.case_id); end if;
      return null;
    end $$;
    create trigger lay_holds after insert or update of lifted_on on restriction for each row execute function lay_holds_of_restriction();
    create function lay_holds_of_case() returns trigger language plpgsql security definer set search_path = public as $$ begin
      perform lay_holds(new.id);
      return null;
    end $$;
    create trigger lay_holds after update on case_file for each row when (old.destroy_on is distinct from new.destroy_on) execute function lay_holds_of_case();
    create function guard_retention_hold() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if (new.case_id, new.request_id, new.restriction_id, new.ground, new.destroy_on, new.from_on) is distinct from
        (old.case_id, old.request_id, old.restriction_id, old.ground, old.destroy_on, old.from_on)
        or old.ended_on is not null and (new.ended_on is not null or old.end_reason <> 'MOVED') then
        perform refuse('rights/restrict', 'hold-stays');
      end if;
      return new;
    end $$;
    create trigger guard_retention_hold before update on retention_hold for each row execute function guard_retention_hold();`;
