import { guards } from "../0055-sharing.js";
import { changesAnew, heardBefore, ofQuestion, untoldAnew } from "../figures/changes.js";
import { countsOf, rowsOfEach } from "../figures/functions.js";
import { amended } from "../requests/amended.js";

const definer = "language plpgsql security definer set search_path = public as";

/** Whom a letter reached that was taken down later, and whom a question told who the pupil is, hear of it as well (article 19). */
export const toldLater = `
    alter table recipient_notice alter disclosure_id drop not null, alter reason drop not null,
      add information_request_id uuid constraint recipient_notice_information_request_id_fkey references information_request,
      add constraint notice_of_one check (num_nonnulls(disclosure_id, information_request_id) = 1);
    create unique index recipient_notice_of_question on recipient_notice (information_request_id, request_id, matter) where information_request_id is not null;
    ${amended(
      "guard_recipient_notice",
      "and s.state in ('SENT', 'RECEIVED')) then",
      `and s.state in ('SENT', 'RECEIVED'))
          and not exists (select from information_request i where i.id = new.information_request_id and i.case_id = new.case_id) then`,
    )}
    ${amended("guard_recipient_notice", "new.disclosure_id, new.matter", "new.disclosure_id, new.information_request_id, new.matter")}
    ${amended("guard_recipient_notice", "old.disclosure_id, old.matter", "old.disclosure_id, old.information_request_id, old.matter")}
    ${amended(
      "guard_carried_out",
      "if exists (select from disclosure s where s.case_id = one.case_id and concerns",
      `if ${ofQuestion("one")} and exists (
            select from information_request i where i.case_id = one.case_id
            and not exists (select from recipient_notice n where n.information_request_id = i.id and n.request_id = one.request_id)) then
            perform refuse('rights/correct', 'notice-missing');
          end if;
          if exists (select from disclosure s where s.case_id = one.case_id and concerns`,
    )}
    ${amended(
      "guard_decided_change",
      "if num_nonnulls(new.dropped_at, new.made_on) > 0 then",
      `if new.measure = 'ERASE' and new.field is not null then perform refuse('rights/erase', 'field-not-alone'); end if;
        if num_nonnulls(new.dropped_at, new.made_on) > 0 then`,
    )}
    -- It had gone or was told before it was put right, and that is taken down only now.
    create function tell_of_changed() returns trigger ${definer} $$ begin
      insert into recipient_notice (id, version, created_at, case_id, request_id, disclosure_id, matter, state, planned_on)
        select gen_random_uuid(), 1, house_now(), new.case_id, c.request_id, new.id, c.matter, 'NotificationPlanned', house_today()
        from (select distinct c.request_id, case c.measure when 'KEEP' then 'RESTRICTED' when 'ERASE' then 'ERASED' else 'CORRECTED' end matter
          from decided_change c where c.case_id = new.case_id and ${heardBefore("new", "c")} and concerns(new.id, c.id)) c
        on conflict do nothing;
      return null;
    end $$;
    ${guards("tell_of_changed()")}
    create policy guard_tells on recipient_notice for insert to zv_guard with check (true);
    grant insert on recipient_notice to zv_guard;
    create trigger tell_of_changed after update on disclosure for each row
      when (new.state in ('SENT', 'RECEIVED') and old.state not in ('SENT', 'RECEIVED')) execute function tell_of_changed();
    create trigger tell_of_changed_before after insert on disclosure for each row when (new.manner = 'ORAL') execute function tell_of_changed();
    ${rowsOfEach(untoldAnew)} ${countsOf("changes", changesAnew)}`;
