import { protect, reads } from "../protect.js";

/** An address, a link, or so many figures together that somebody could be called: a year, two years and a date are fewer. */
const contact = "@|https?:|www[.]|\\d{5,}|\\d([ ./()-]*\\d){8,}";

/** What is derived from the words can differ from them in nothing. */
const guarded = `
    create function guard_regulation_text() returns trigger language plpgsql set search_path = public as $$ declare said jsonb; begin
      if tg_op <> 'INSERT' then if old.published_on is not null then perform refuse('regulation/may-change', 'regulation-published'); end if; end if;
      if tg_op = 'DELETE' then return old; end if;
      if tg_op = 'UPDATE' and ((new.id, new.created_at, new.regulation) is distinct from (old.id, old.created_at, old.regulation) or not new.authors @> old.authors) then
        raise check_violation using message = 'regulation_text: of a draft the words change, and nobody who wrote it is left out';
      end if;
      said := new.text::jsonb;
      if said->>'version' is distinct from new.regulation then raise check_violation using message = 'regulation_text: another version'; end if;
      new.text_hash := encode(sha256(convert_to(new.text, 'UTF8')), 'hex');
      new.valid_from := (said->>'validFrom')::date;
      new.changes := array(select c->>'nl' from jsonb_array_elements(said->'changes') c);
      if exists (select from jsonb_array_elements(said->'articles') a where a->>'id' is null or a->>'id' !~ '^[a-z0-9-]{1,80}$') then
        raise check_violation using message = 'regulation_text: an article is known by small letters, figures and strokes';
      end if;
      if (said - 'version' - 'validFrom')::text ~ '${contact}' then perform refuse('contact/one-place', 'regulation-contact'); end if;
      -- The day is weighed when it is chosen, and once more when it is published.
      if tg_op = 'UPDATE' then if new.valid_from = old.valid_from and new.published_on is null then return new; end if; end if;
      if new.valid_from <= house_today() then perform refuse('regulation/published', 'regulation-day'); end if;
      if new.valid_from > house_today() + interval 'P1Y' then perform refuse('regulation/published', 'regulation-too-far'); end if;
      if exists (select from regulation_version v where v.valid_from >= new.valid_from) then perform refuse('regulation/may-change', 'regulation-not-later'); end if;
      return new;
    end $$;
    create trigger guard_regulation_text before insert or update or delete on regulation_text for each row execute function guard_regulation_text();
    create trigger regulation_text_is_whole before truncate on regulation_text execute function event_stays();`;

/** The draft of the next version, one at a time, and after it was approved what people read. `text`: the words that the hash is of. */
export const writtenRegulation = `
    create table regulation_text (
      id uuid primary key, version int not null, created_at timestamptz not null,
      regulation text not null unique check (regulation ~ '^\\d{4}-\\d+$'), text text not null check (length(text) < 400000),
      text_hash text not null, valid_from date not null, changes text[] not null,
      authors uuid[] not null check (cardinality(authors) > 0), published_on date
    );
    create unique index regulation_text_one_draft on regulation_text ((published_on is null)) where published_on is null;
    create index regulation_text_published on regulation_text (valid_from desc) where published_on is not null;
    ${protect("regulation_text")} ${reads("regulation_text", "zv_fg")} ${reads("regulation_text", "zv_office")}
    grant insert (id, version, created_at, regulation, text, authors), update (version, text, authors) on regulation_text to zv_office;
    create policy zv_office_adds on regulation_text for insert to zv_office with check (authors = array[(select viewer_id())]);
    create policy zv_office_changes on regulation_text for update to zv_office using (true) with check ((select viewer_id()) = any (authors));
    grant update (published_on) on regulation_text to zv_guard;
    create policy guard_publishes on regulation_text for update to zv_guard using (true) with check (true);
    grant insert on regulation_version to zv_guard;
    create policy guard_publishes on regulation_version for insert to zv_guard with check (true);
    ${guarded}
    -- Numbered by the year in which it was begun.
    create function next_regulation() returns text language sql stable set search_path = public as $$
      select y.year || '-' || 1 + coalesce(max(split_part(n.number, '-', 2)::int), 0)
        from (select to_char(house_today(), 'YYYY') as year) y
        left join (select version number from regulation_version union select regulation from regulation_text) n on split_part(n.number, '-', 1) = y.year
        group by y.year $$;
    grant execute on function next_regulation() to zv_office;`;
