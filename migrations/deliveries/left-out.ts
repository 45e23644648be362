/**
 * What is left out of what somebody is given, and on which grounds: words of this request, and files that stayed here of what lies ready, or lay there last. What
 * is left out is not given, so it is told as given in part, on one of these grounds, which a lead signs (oversight/fg).
 */
export const leftOut = `
    alter table pack_delivery add left_files int check (left_files >= 0);
    grant select (left_files) on pack_delivery to zv_office;
    create function left_out_of(asked uuid) returns setof text[] language sql stable rows 1 security definer set search_path = public as $$
      select array(select r.ground from redaction r where r.request_id = asked and r.lifted_at is null
        union select 'OTHERS_RIGHTS' from (select d.left_files from pack_delivery d where d.request_id = asked and d.manner = 'LINK'
          order by d.ended_at is null desc, d.created_at desc, d.id desc limit 1) last where last.left_files > 0
        order by 1) $$;
    grant execute on function left_out_of(uuid) to zv_office, zv_fg;
    create function guard_left_out() returns trigger language plpgsql security definer set search_path = public as $$
    declare grounds text[]; begin
      select * into grounds from left_out_of(new.request_id);
      if cardinality(grounds) > 0 and new.outcome = 'GRANTED' then perform refuse('rights/access', 'left-out-granted'); end if;
      if cardinality(grounds) > 0 and new.outcome = 'PARTLY' and not new.ground = any (grounds) then perform refuse('rights/access', 'left-out-ground'); end if;
      return new;
    end $$;
    create trigger guard_left_out before insert on request_decision for each row when (new.matter = 'ANSWER') execute function guard_left_out();
    -- Between the decision and the letter more may have been left out.
    create trigger guard_left_out_told before update on request_decision for each row when (new.state = 'TOLD' and old.state <> 'TOLD' and new.matter = 'ANSWER')
      execute function guard_left_out();`;

export const ofLeftOut = ["left_out_of(uuid)", "guard_left_out()"];
