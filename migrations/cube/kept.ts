/** A question that is cited: its number, and what was asked in the words of the lists. The same question has the same number: it has the same answer for ever. */
export const kept = `
    create table report.kept (number text primary key, question jsonb not null unique, kept_on date not null);
    grant select on report.kept to zv_ministry, zv_office, zv_fg, zv_backup;
    grant select, insert on report.kept to zv_guard;
    create trigger kept_stays before update or delete on report.kept for each row execute function report_stays();
    create trigger kept_is_whole before truncate on report.kept execute function report_stays();
    create function report_keep(asked jsonb) returns text language plpgsql security definer set search_path = public as $$
    declare as_number text; begin
      -- Years, and words of the lists: nobody writes down a name in a question.
      if exists (select from jsonb_path_query(asked, '$.**?(@.type() == "string")') word
        where not exists (select from report.spec s, jsonb_each(s.dimensions) d where d.key = word #>> '{}' or d.value ? (word #>> '{}'))) or length(asked::text) > 4000
        or exists (select from jsonb_object_keys(asked) name where name not in ('cohorts', 'rows', 'filters', 'byYear')) then
        perform refuse('report/anonymised', 'report-free-text');
      end if;
      perform pg_advisory_xact_lock(hashtext('zv reports'));
      select number into as_number from report.kept where question = asked;
      if as_number is null then
        select 'R-' || extract(year from house_today()) || '-' || lpad((count(*) + 1)::text, 4, '0') into as_number
          from report.kept where number like 'R-' || extract(year from house_today()) || '-%';
        insert into report.kept (number, question, kept_on) values (as_number, asked, house_today());
      end if;
      return as_number;
    end $$;`;
