const isText = (place: string, name: string): string =>
  `exists (select from ${place} t where t.${name} = new.regulation and t.text_hash = new.text_hash)`;

/**
 * Advice is on the words of a draft or of a version. An approval of a draft publishes it: the row is locked, so of two at once one publishes and the other finds it done.
 * What is published is told to every login that asks, when it is not what that server knows.
 */
export const toldRegulation = `
    alter table regulation_advice drop constraint regulation_advice_regulation_fkey;
    -- Of a draft that was changed the same may be said again: it is about other words.
    drop index regulation_advice_once;
    create unique index regulation_advice_once on regulation_advice (author_id, given_on, regulation, text_hash, outcome, md5(explanation));
    create or replace function guard_regulation_advice() returns trigger language plpgsql set search_path = public as $$ begin
      new.given_on := house_today();
      if not ${isText("regulation_version", "version")} and not ${isText("regulation_text", "regulation")} then
        perform refuse('regulation/may-change', 'regulation-other-text');
      end if;
      return new;
    end $$;
    create or replace function guard_regulation_approval() returns trigger language plpgsql security definer set search_path = public as $$ declare draft regulation_text; begin
      new.given_on := house_today();
      select * into draft from regulation_text t where t.regulation = new.regulation for update;
      if draft.id is not null and draft.text_hash <> new.text_hash or draft.id is null and not ${isText("regulation_version", "version")} then
        perform refuse('regulation/may-change', 'regulation-other-text');
      end if;
      if not exists (select from regulation_advice a where a.regulation = new.regulation and a.text_hash = new.text_hash) then
        perform refuse('regulation/may-change', 'regulation-unadvised');
      end if;
      if draft.id is null or draft.published_on is not null then return new; end if;
      if new.author_id = any (draft.authors) then perform refuse('regulation/may-change', 'regulation-own'); end if;
      if not exists (select from unnest(draft.changes) change where btrim(change) <> '') then perform refuse('regulation/change-notice', 'regulation-no-changes'); end if;
      update regulation_text set published_on = house_today() where id = draft.id;
      insert into regulation_version (id, version, text_hash, valid_from, changes, is_taken_over)
        values (draft.id, draft.regulation, draft.text_hash, draft.valid_from, draft.changes, false);
      return new;
    end $$;
    create function regulations_unknown(known text) returns jsonb language sql stable security definer set search_path = public as $$
      select jsonb_build_object('mark', latest.mark, 'texts',
          coalesce((select jsonb_agg(t.text order by t.valid_from) from regulation_text t where t.published_on is not null), '[]'))
        from (select coalesce((select t.id::text from regulation_text t where t.published_on is not null order by t.valid_from desc limit 1), '') mark) latest
        where latest.mark <> known $$;
    grant execute on function regulations_unknown(text) to zv_office, zv_consultant, zv_fg, zv_ministry, zv_door;`;
