/** What a request may become: who asks is shown once, the clock moves by nothing else, and it ends with the answer that was told. */
export const guardedRequest = `
    create function is_in_case(of_kind text, person uuid, of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from pupil p where of_kind = 'PUPIL' and p.id = person and p.case_id = of_case
        union all select from guardian p where of_kind = 'GUARDIAN' and p.id = person and p.case_id = of_case
        union all select from applicant p where of_kind = 'APPLICANT' and p.id = person and p.case_id = of_case
        union all select from professional p where of_kind = 'PROFESSIONAL' and p.id = person and p.case_id = of_case) $$;
    create or replace function guard_identity() returns trigger language plpgsql security definer set search_path = public as $$
    declare asks boolean; shows boolean; extends boolean; ends boolean; pause int; begin
      asks := (new.identity_doubt, new.identity_asked_on) is distinct from (old.identity_doubt, old.identity_asked_on);
      shows := (new.identity_means, new.identity_confirmed_on) is distinct from (old.identity_means, old.identity_confirmed_on);
      extends := new.state = 'RequestActionDelayed' and old.state <> 'RequestActionDelayed';
      ends := new.answered_on is distinct from old.answered_on;
      pause := coalesce(new.identity_confirmed_on - new.identity_asked_on, 0);
      -- Who it is can be said later, and once.
      if (new.case_id, new.kind, new.person, new.channel, new.received_on) is distinct from (old.case_id, old.kind, old.person, old.channel, old.received_on)
        or old.subject_id is not null and new.subject_id is distinct from old.subject_id
        or old.asker_id is not null and new.asker_id is distinct from old.asker_id
        or old.asked_by is not null and new.asked_by is distinct from old.asked_by then
        perform refuse('rights/any-channel', 'request-fixed');
      end if;
      if new.subject_id is distinct from old.subject_id and not is_in_case(new.person, new.subject_id, new.case_id)
        or new.asker_id is distinct from old.asker_id and not is_in_case('GUARDIAN', new.asker_id, new.case_id) then
        perform refuse('data/persons', 'person-elsewhere');
      end if;
      if old.answered_on is not null and (asks or shows or ends or new.state <> old.state
        or (new.due_target, new.asked_by, new.subject_id, new.asker_id) is distinct from (old.due_target, old.asked_by, old.subject_id, old.asker_id)) then
        perform refuse('rights/any-channel', 'request-answered');
      end if;
      if asks and (old.state <> 'RequestInitiated' or new.state <> 'RequestRequiresAction' or old.identity_asked_on is not null) then
        perform refuse('rights/any-channel', 'identity-once');
      end if;
      -- Five working days are never more than three weeks.
      if asks and (new.identity_asked_on <> house_today() or new.identity_asked_on > new.received_on + 21) then
        perform refuse('rights/any-channel', 'identity-too-late');
      end if;
      if shows and (asks or old.identity_confirmed_on is not null or new.identity_confirmed_on <> house_today()
        or (old.state, new.state) not in (('RequestInitiated', 'RequestRequiredActionPerformed'),
          ('RequestRequiresAction', 'RequestRequiredActionPerformed'), ('RequestActionDelayed', 'RequestActionDelayed'))) then
        perform refuse('rights/any-channel', 'identity-shown');
      end if;
      if extends and (asks or shows or old.state not in ('RequestInitiated', 'RequestRequiredActionPerformed') or not exists (
        select from request_decision d where d.request_id = new.id and d.matter = 'EXTENSION' and d.state = 'TOLD')) then
        perform refuse('rights/any-channel', 'extend-once');
      end if;
      if ends and not exists (select from request_decision d where d.request_id = new.id and d.state = 'TOLD' and d.told_on = new.answered_on
        and new.state = case d.outcome when 'REFUSED' then 'RequestRejected' when 'WITHDRAWN' then 'RequestUnfulfilled' else 'RequestFulfilled' end) then
        perform refuse('rights/any-channel', 'request-answered');
      end if;
      if new.state <> old.state and not (asks or shows or extends or ends) then perform refuse('rights/any-channel', 'request-fixed'); end if;
      -- The law's day is the target's or the working day after it: over Easter that is the fifth.
      if (new.due_target, new.due_statutory) is distinct from (old.due_target, old.due_statutory) and not (
        (extends or shows and new.identity_asked_on is not null)
        and new.due_target = (new.received_on + case when extends then interval 'P3M' else interval 'P1M' end)::date + pause
        and new.due_statutory between new.due_target and new.due_target + 5) then
        perform refuse('rights/any-channel', 'clock-stands');
      end if;
      return new;
    end $$;
    create or replace function guard_begun_request() returns trigger language plpgsql security definer set search_path = public as $$ begin
      if new.state <> 'RequestInitiated' or num_nonnulls(new.identity_asked_on, new.identity_confirmed_on, new.answered_on) > 0 then
        perform refuse('rights/any-channel', 'request-fixed');
      end if;
      if new.subject_id is not null and not is_in_case(new.person, new.subject_id, new.case_id)
        or new.asker_id is not null and not is_in_case('GUARDIAN', new.asker_id, new.case_id) then
        perform refuse('data/persons', 'person-elsewhere');
      end if;
      return new;
    end $$;`;

/** What is decided: by whom, in which order, and nothing of it changes once it was laid down. */
export const guardedDecision = `
    create function guard_request_decision() returns trigger language plpgsql security definer set search_path = public as $$
    declare r data_subject_request; begin
      select * into r from data_subject_request q where q.id = new.request_id;
      if tg_op = 'INSERT' then
        if r.case_id is distinct from new.case_id then perform refuse('data/persons', 'person-elsewhere'); end if;
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        if not exists (select from account a where a.id = new.author_id and a.role = 'fg') then perform refuse('oversight/fg', 'fg-decides'); end if;
        if new.decided_on <> house_today() or new.judged_by_id is not null or new.state <>
          (case when new.outcome in ('GRANTED', 'WITHDRAWN') then 'DECIDED' else 'PROPOSED' end) then
          perform refuse('oversight/fg', 'decision-fixed');
        end if;
        if new.matter = 'EXTENSION' then
          if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
          if r.state = 'RequestActionDelayed' then perform refuse('rights/any-channel', 'extend-once'); end if;
          if house_today() > r.due_statutory then perform refuse('rights/any-channel', 'extend-too-late'); end if;
        elsif new.outcome in ('GRANTED', 'PARTLY') then
          if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
          if r.asked_by is null then perform refuse('rights/any-channel', 'subject-unnamed'); end if;
          if r.asked_by = 'MANDATE' and r.identity_means is distinct from 'MANDATE_SEEN' then perform refuse('rights/any-channel', 'mandate-unseen'); end if;
          if (r.asked_by = 'PARENT' or r.asker_id is not null) and not exists (select from guardian g where g.id = r.asker_id and g.authority = 'YES') then
            perform refuse('data/parents-and-guardians', 'asker-no-authority');
          end if;
        end if;
        return new;
      end if;
      if (new.case_id, new.request_id, new.author_id, new.matter, new.delay, new.outcome, new.ground, new.decided_on)
        is distinct from (old.case_id, old.request_id, old.author_id, old.matter, old.delay, old.outcome, old.ground, old.decided_on)
        or (new.state = old.state and (new.judged_by_id, new.judged_on, new.told_on, new.told_by, new.language, new.text_version)
          is distinct from (old.judged_by_id, old.judged_on, old.told_on, old.told_by, old.language, old.text_version)) then
        perform refuse('oversight/fg', 'decision-fixed');
      end if;
      if new.state = old.state then return new; end if;
      if (old.state, new.state) not in (('PROPOSED', 'DECIDED'), ('PROPOSED', 'RETURNED'), ('PROPOSED', 'RECALLED'), ('DECIDED', 'RECALLED'), ('DECIDED', 'TOLD')) then
        perform refuse('oversight/fg', 'decision-done');
      end if;
      if (new.state in ('DECIDED', 'RETURNED')) <> (new.judged_by_id is distinct from old.judged_by_id) then
        perform refuse('oversight/fg', 'decision-fixed');
      end if;
      if new.state = 'DECIDED' and r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
      if new.state in ('DECIDED', 'RETURNED') and (new.judged_on <> house_today() or not is_lead(new.judged_by_id)) then
        perform refuse('oversight/fg', 'lead-only');
      end if;
      if new.state = 'TOLD' then
        if r.answered_on is not null then perform refuse('rights/any-channel', 'request-answered'); end if;
        if new.told_on > house_today() or new.told_on < coalesce(old.judged_on, old.decided_on) then perform refuse('oversight/fg', 'told-before'); end if;
        if new.outcome in ('GRANTED', 'PARTLY') then
          if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
          if r.asked_by is null then perform refuse('rights/any-channel', 'subject-unnamed'); end if;
          if r.asked_by = 'MANDATE' and r.identity_means is distinct from 'MANDATE_SEEN' then perform refuse('rights/any-channel', 'mandate-unseen'); end if;
          if (r.asked_by = 'PARENT' or r.asker_id is not null) and not exists (select from guardian g where g.id = r.asker_id and g.authority = 'YES') then
            perform refuse('data/parents-and-guardians', 'asker-no-authority');
          end if;
        end if;
        if new.matter = 'EXTENSION' and new.told_on > r.due_statutory then perform refuse('rights/any-channel', 'extend-too-late'); end if;
      end if;
      return new;
    end $$;
    create trigger guard_request_decision before insert or update on request_decision for each row execute function guard_request_decision();`;
