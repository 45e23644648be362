const standing = `c.request_id = d.request_id and c.dropped_at is null`;

/** What is decided of each thing, by whom and until when; and that it is made as it was decided, all of it at once. */
export const guardedChange = `
    create function is_to_change(of_row uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from decided_change c join request_decision d on ${standing}
        where c.row_id = of_row and c.made_on is null and (c.measure in ('CORRECT', 'STATEMENT') or c.measure = 'ERASE' and c.field is not null)
        and d.matter = 'ANSWER' and d.state = 'DECIDED' and d.carried_out_on is null) $$;
    grant execute on function is_to_change(uuid) to zv_fg;
    create function guard_decided_change() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; is_there boolean; begin
      select * into r from data_subject_request q where q.id = new.request_id;
      if tg_op = 'INSERT' then
        if r.case_id is distinct from new.case_id then perform refuse('data/persons', 'person-elsewhere'); end if;
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        if not (r.kind = 'CORRECTION' and new.measure in ('CORRECT', 'STATEMENT', 'KEEP') or r.kind = 'ERASURE' and new.measure in ('ERASE', 'KEEP')) then
          perform refuse('oversight/fg', 'change-elsewhere');
        end if;
        if exists (select from request_decision d where d.request_id = r.id and d.matter = 'ANSWER' and d.state in ('PROPOSED', 'DECIDED', 'TOLD')) then
          perform refuse('oversight/fg', 'decision-stands');
        end if;
        if num_nonnulls(new.dropped_at, new.made_on) > 0 then perform refuse('oversight/fg', 'decision-fixed'); end if;
        execute format('select exists (select from %I t where t.id = $1 and t.case_id = $2)', place_of_target(new.target)) into is_there using new.row_id, new.case_id;
        if not is_there then perform refuse('data/persons', 'thing-elsewhere'); end if;
        if new.target = 'CONTACT' and new.measure = 'ERASE' and exists (select from contact_moment m where m.id = new.row_id and m.moves_term) then
          perform refuse('rights/erase', 'contact-moves-term');
        end if;
        return new;
      end if;
      if (new.case_id, new.request_id, new.author_id, new.target, new.row_id, new.field, new.measure, new.ground)
        is distinct from (old.case_id, old.request_id, old.author_id, old.target, old.row_id, old.field, old.measure, old.ground)
        or old.dropped_at is not null and new.dropped_at is distinct from old.dropped_at or old.made_on is not null and new.made_on is distinct from old.made_on then
        perform refuse('oversight/fg', 'decision-fixed');
      end if;
      -- What was decided of it is what a lead signed; what it said is added when it is made. It can go.
      if session_user = 'zv_fg' and new.wording is distinct from old.wording and new.wording is not null
        and (new.made_on, new.dropped_at) is not distinct from (old.made_on, old.dropped_at) then
        perform refuse('oversight/fg', 'decision-fixed');
      end if;
      if new.made_on is not null and old.made_on is null then new.made_at := house_now(); end if;
      if new.dropped_at is not null and old.dropped_at is null and exists (
        select from request_decision d where d.request_id = new.request_id and d.matter = 'ANSWER' and d.state in ('PROPOSED', 'DECIDED', 'TOLD')) then
        perform refuse('oversight/fg', 'decision-stands');
      end if;
      if new.made_on is distinct from old.made_on and (new.made_on <> house_today() or not exists (
        select from request_decision d where d.request_id = new.request_id and d.matter = 'ANSWER' and d.state = 'DECIDED' and d.carried_out_on is null)) then
        perform refuse('oversight/fg', 'decision-fixed');
      end if;
      return new;
    end $$;
    create trigger guard_decided_change before insert or update on decided_change for each row execute function guard_decided_change();

    create function guard_carried_out() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; one decided_change; is_made boolean; does int; keeps int; says int; begin
      if new.matter <> 'ANSWER' then
        if new.carried_out_on is not null then perform refuse('oversight/fg', 'decision-fixed'); end if;
        return new;
      end if;
      select * into r from data_subject_request q where q.id = new.request_id;
      select count(*) filter (where c.measure in ('CORRECT', 'ERASE')), count(*) filter (where c.measure = 'KEEP'), count(*) filter (where c.measure = 'STATEMENT')
        into does, keeps, says from decided_change c where c.request_id = new.request_id and c.dropped_at is null;
      if tg_op = 'INSERT' then
        if new.carried_out_on is not null then perform refuse('oversight/fg', 'decision-fixed'); end if;
        -- What is said of the whole is what is said of each.
        if r.kind in ('CORRECTION', 'ERASURE') and (case new.outcome when 'GRANTED' then does > 0 and keeps + says = 0
          when 'PARTLY' then does + says > 0 and keeps + says > 0 else does + says = 0 and (new.outcome = 'REFUSED' or keeps = 0) end) is not true then
          perform refuse('oversight/fg', 'answer-and-changes');
        end if;
        return new;
      end if;
      if new.carried_out_on is distinct from old.carried_out_on then
        if old.carried_out_on is not null or old.state <> 'DECIDED' or new.state <> 'DECIDED' or new.carried_out_on <> house_today() then
          perform refuse('oversight/fg', 'decision-fixed');
        end if;
        for one in select * from decided_change c where c.request_id = new.request_id and c.dropped_at is null loop
          if one.made_on is null then perform refuse('oversight/fg', 'change-unmade'); end if;
          -- What is written is written in this very transaction; what goes is not there any more; what is kept for a claim is there for nobody else.
          execute format(case when one.measure = 'ERASE' and one.field is null then 'select not exists (select from %1$I t where t.id = $1)'
              when one.measure = 'KEEP' and one.ground = 'LEGAL_CLAIM' and one.field is null and goes_alone(one.target)
                then 'select exists (select from %1$I t where t.id = $1 and t.restricted_on is not null)'
              when one.measure = 'KEEP' then 'select true'
              else 'select exists (select from %1$I t where t.id = $1 and t.xmin::text = (pg_current_xact_id()::text::bigint & 4294967295)::text)' end,
            place_of_target(one.target)) into is_made using one.row_id;
          if not is_made then perform refuse('oversight/fg', 'change-unmade'); end if;
          if exists (select from disclosure s where s.case_id = one.case_id and concerns(s.id, one.id) and s.state in ('SENT', 'RECEIVED')
            and not exists (select from recipient_notice n where n.disclosure_id = s.id and n.request_id = one.request_id)) then
            perform refuse('rights/correct', 'notice-missing');
          end if;
        end loop;
      end if;
      if old.carried_out_on is not null and new.state = 'RECALLED' then perform refuse('oversight/fg', 'decision-carried-out'); end if;
      if new.state = 'TOLD' and old.state <> 'TOLD' and new.carried_out_on is null and does + keeps + says > 0 then
        perform refuse('oversight/fg', 'change-unmade');
      end if;
      return new;
    end $$;
    create trigger guard_carried_out before insert or update on request_decision for each row execute function guard_carried_out();`;
