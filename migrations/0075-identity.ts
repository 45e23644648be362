import { keeping } from "./0074-quicker-counts.js";
import { countsOf, rowsOfEach } from "./figures/functions.js";
import { ofRights } from "./figures/keeping.js";
import { Step } from "./protect.js";

const asked = "identity_doubt, identity_asked_on";
const shown = "identity_means, identity_confirmed_on";
const late = Object.fromEntries(Object.entries(ofRights).filter(([, sql]) => sql.includes("r.due_statutory")));

/**
 * rights/any-channel (Article 12(6) GDPR, D33): who asks is asked for once, soon, and because of a doubt; the days until he showed it are the only ones that the
 * clock of his request stands still. A request that nobody proved to be his holds no case beyond the day that it had.
 */
export class Identity extends Step {
  readonly name = "Identity0000000000075";
  readonly sql = `
    alter table data_subject_request
      add identity_doubt text check (identity_doubt in ('UNKNOWN_SENDER', 'OTHER_ADDRESS', 'ACTS_FOR_ANOTHER')),
      add identity_asked_on date,
      add identity_means text check (identity_means in ('CALLED_BACK', 'CODE_BY_POST', 'IN_PERSON', 'MANDATE_SEEN')),
      add identity_confirmed_on date,
      add check ((identity_doubt is null) = (identity_asked_on is null)),
      add check ((identity_means is null) = (identity_confirmed_on is null)),
      add check (identity_confirmed_on is null or identity_asked_on <= identity_confirmed_on),
      add check (state in ('RequestInitiated', 'RequestRequiresAction', 'RequestRequiredActionPerformed', 'RequestFulfilled'));
    grant select (${asked}, ${shown}) on data_subject_request to zv_office;
    grant update (${asked}, ${shown}, due_target, due_statutory) on data_subject_request to zv_fg;
    create function guard_identity() returns trigger language plpgsql set search_path = public as $$
    declare asks boolean; shows boolean; begin
      asks := (new.identity_doubt, new.identity_asked_on) is distinct from (old.identity_doubt, old.identity_asked_on);
      shows := (new.identity_means, new.identity_confirmed_on) is distinct from (old.identity_means, old.identity_confirmed_on);
      if asks and (old.state <> 'RequestInitiated' or new.state <> 'RequestRequiresAction' or old.identity_asked_on is not null) then
        perform refuse('rights/any-channel', 'identity-once');
      end if;
      -- Five working days are never more than twelve.
      if asks and (new.identity_asked_on <> house_today() or new.identity_asked_on > new.received_on + 12) then
        perform refuse('rights/any-channel', 'identity-too-late');
      end if;
      if shows and (asks or old.state <> 'RequestRequiresAction' or new.state <> 'RequestRequiredActionPerformed'
        or old.identity_confirmed_on is not null or new.identity_confirmed_on <> house_today()) then
        perform refuse('rights/any-channel', 'identity-not-asked');
      end if;
      if new.state in ('RequestRequiresAction', 'RequestRequiredActionPerformed') and new.state <> old.state and not asks and not shows then
        perform refuse('rights/any-channel', 'identity-not-asked');
      end if;
      -- The law's day is the target's or the working day after it: over Easter that is the fifth.
      if (new.due_target, new.due_statutory) is distinct from (old.due_target, old.due_statutory) and not (shows
        and new.due_target = (new.received_on + interval 'P1M')::date + (new.identity_confirmed_on - new.identity_asked_on)
        and new.due_statutory between new.due_target and new.due_target + 5) then
        perform refuse('rights/any-channel', 'clock-stands');
      end if;
      return new;
    end $$;
    create trigger guard_identity before update on data_subject_request for each row execute function guard_identity();
    create function guard_begun_request() returns trigger language plpgsql set search_path = public as $$ begin
      if new.identity_asked_on is not null or new.identity_confirmed_on is not null then perform refuse('rights/any-channel', 'identity-not-asked'); end if;
      return new;
    end $$;
    create trigger guard_begun_request before insert on data_subject_request for each row execute function guard_begun_request();
    -- Nothing falls due while it is not known who asks.
    do $$ declare said text; begin
      select replace(pg_get_functiondef('tell_due'::regproc), 'r.state <> ''RequestFulfilled''',
        'r.state not in (''RequestFulfilled'', ''RequestRequiresAction'')') into said;
      execute said;
    end $$;
    ${rowsOfEach(late)} ${countsOf("keeping", keeping)}`;
}
