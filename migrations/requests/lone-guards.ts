import { stays } from "./amended.js";

const definer = "language plpgsql security definer set search_path = public as";

/** What a request outside the cases may become, as 0076 and 0081 have it of a request in one; and until when it is kept. */
export const guardedLoneRequest = `
    create function guard_lone_request() returns trigger ${definer} $$
    declare asks boolean; shows boolean; extends boolean; ends boolean; pause int; begin
      -- No day but that of the answer decides until when it is kept.
      if new.destroy_on is distinct from (new.answered_on + interval '5 years')::date then perform refuse('keep/no-longer-than-needed', 'term-stays'); end if;
      if tg_op = 'INSERT' then
        if new.state <> 'RequestInitiated' or num_nonnulls(new.identity_asked_on, new.identity_confirmed_on, new.answered_on, new.foretold_on, new.approved_by_id) > 0 then
          perform refuse('rights/any-channel', 'request-fixed');
        end if;
        if new.received_on > house_today() or new.due_target <> (new.received_on + interval 'P1M')::date
          or new.due_statutory not between new.due_target and new.due_target + 14 then
          perform refuse('rights/any-channel', 'clock-stands');
        end if;
        return new;
      end if;
      asks := ${stays("identity_doubt, identity_asked_on")};
      shows := ${stays("identity_means, identity_confirmed_on")};
      extends := new.state = 'RequestActionDelayed' and old.state <> 'RequestActionDelayed';
      ends := new.answered_on is distinct from old.answered_on;
      pause := coalesce(new.identity_confirmed_on - new.identity_asked_on, 0);
      if ${stays("number, author_id, kind, person, asked_by, channel, received_on")} then perform refuse('rights/any-channel', 'request-fixed'); end if;
      if old.answered_on is not null and (asks or shows or ends or ${stays("state, due_target")}) then
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
        select from lone_decision d where d.request_id = new.id and d.matter = 'EXTENSION' and d.state = 'TOLD')) then
        perform refuse('rights/any-channel', 'extend-once');
      end if;
      if ends and not exists (select from lone_decision d where d.request_id = new.id and d.state = 'TOLD' and d.told_on = new.answered_on
        and new.state = case d.outcome when 'REFUSED' then 'RequestRejected' when 'WITHDRAWN' then 'RequestUnfulfilled' else 'RequestFulfilled' end) then
        perform refuse('rights/any-channel', 'request-answered');
      end if;
      if new.state <> old.state and not (asks or shows or extends or ends) then perform refuse('rights/any-channel', 'request-fixed'); end if;
      -- The law's day is the target's or the working day after it: over Easter and a day by decree that is the sixth.
      if ${stays("due_target, due_statutory")}
        and not (new.due_target = old.due_target and (new.due_statutory between old.due_target and old.due_statutory
          or is_day_off(old.due_statutory) and new.due_statutory between old.due_statutory + 1 and old.due_target + 14))
        and not ((extends or shows and new.identity_asked_on is not null)
          and new.due_target = (new.received_on + case when extends then interval 'P3M' else interval 'P1M' end)::date + pause
          and new.due_statutory between new.due_target and new.due_target + 14) then
        perform refuse('rights/any-channel', 'clock-stands');
      end if;
      if new.destroy_on is distinct from old.destroy_on then
        new.foretold_on := null; new.approved_by_id := null;
      elsif new.approved_by_id is distinct from old.approved_by_id and (old.approved_by_id is not null
        or not exists (select from account a where a.id = new.approved_by_id and a.role = 'fg')
        or new.destroy_on is null or new.destroy_on > house_today() or is_lone_foretold(old.destroy_on, old.term_set_on, old.foretold_on, null)) then
        perform refuse('keep/no-longer-than-needed', 'waits-for-nobody');
      end if;
      return new;
    end $$;
    create trigger date_term before insert or update of destroy_on, term_set_on on lone_request for each row execute function date_term();
    create trigger guard_lone_request before insert or update on lone_request for each row execute function guard_lone_request();`;

const given = `
          if r.state = 'RequestRequiresAction' then perform refuse('rights/any-channel', 'identity-open'); end if;
          if r.asked_by = 'MANDATE' and r.identity_means is distinct from 'MANDATE_SEEN' then perform refuse('rights/any-channel', 'mandate-unseen'); end if;`;

// Who asked that it goes is not told in one letter that it went and that it is kept.
const fits = `
        if r.kind = 'ERASURE' and new.outcome = 'GRANTED' and new.finding = 'KEPT' then perform refuse('rights/erase', 'kept-and-granted'); end if;
        if r.kind <> 'ERASURE' and new.finding = 'REMOVED' then perform refuse('rights/erase', 'removed-unasked'); end if;`;

/** What is decided: by whom, in which order, and nothing of it changes once it was laid down. */
export const guardedLoneDecision = `
    create function guard_lone_decision() returns trigger ${definer} $$
    declare r lone_request; begin
      select * into r from lone_request q where q.id = new.request_id;
      if tg_op = 'INSERT' then
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
        elsif new.outcome in ('GRANTED', 'PARTLY') then ${given}
        end if;${fits}
        return new;
      end if;
      if ${stays("request_id, author_id, matter, delay, outcome, ground, finding, decided_on")}
        or (new.state = old.state and ${stays("judged_by_id, judged_on, told_on, told_by, language, text_version")}) then
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
        if new.outcome in ('GRANTED', 'PARTLY') then ${given}
        end if;
        if new.matter = 'EXTENSION' and new.told_on > r.due_statutory then perform refuse('rights/any-channel', 'extend-too-late'); end if;
      end if;
      return new;
    end $$;
    create trigger guard_lone_decision before insert or update on lone_decision for each row execute function guard_lone_decision();`;
