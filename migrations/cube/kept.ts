/** A question that is cited: its number, and what was asked in the words of the lists. The same question has the same number: it has the same answer for ever. */
export const kept = `
    create table report.kept (number text primary key, question jsonb not null unique, kept_on date not null);
    grant select on report.kept to zv_ministry, zv_office, zv_fg, zv_backup;
    grant select, insert on report.kept to zv_guard;
    create trigger kept_stays before update or delete on report.kept for each row execute function report_stays();
    create trigger kept_is_whole before truncate on report.kept execute function report_stays();
    create function is_question(asked jsonb) returns boolean language sql stable set search_path = public as $$
      select (select array_agg(name order by name) from jsonb_object_keys(asked) name) = array['byYear', 'cohorts', 'filters', 'rows']
        and jsonb_typeof(asked -> 'byYear') = 'boolean' and jsonb_typeof(asked -> 'cohorts') = 'array' and jsonb_typeof(asked -> 'rows') = 'array'
        and jsonb_typeof(asked -> 'filters') = 'array'
        and (select count(*) > 0 and bool_and(exists (select from report.cohort c where to_jsonb(c.year) = wanted and c.frozen_on is not null)) from jsonb_array_elements(asked -> 'cohorts') y(wanted))
        and (select coalesce(bool_and(jsonb_typeof(name) = 'string' and s.dimensions ? (name #>> '{}')), true) from jsonb_array_elements(asked -> 'rows') name)
        and (select coalesce(bool_and(jsonb_typeof(f) = 'object' and (select array_agg(k order by k) from jsonb_object_keys(f) k) = array['dimension', 'in']
          and s.dimensions ? (f ->> 'dimension') and jsonb_typeof(f -> 'in') = 'array' and (s.dimensions -> (f ->> 'dimension')) @> (f -> 'in')), true) from jsonb_array_elements(asked -> 'filters') f)
        from report.spec s where s.version = 1 $$;
    create function report_keep(asked jsonb) returns text language plpgsql security definer set search_path = public as $$
    declare as_number text; begin
      -- Years, and words of the lists, in one form: nobody writes down a name in a question.
      if jsonb_typeof(asked) <> 'object' or length(asked::text) > 4000 or not is_question(asked) then perform refuse('report/anonymised', 'report-free-text'); end if;
      perform pg_advisory_xact_lock(hashtext('zv reports'));
      select number into as_number from report.kept where question = asked;
      if as_number is null then
        select 'R-' || extract(year from house_today()) || '-' || to_char(count(*) + 1, 'FM0000999999') into as_number
          from report.kept where number like 'R-' || extract(year from house_today()) || '-%';
        insert into report.kept (number, question, kept_on) values (as_number, asked, house_today());
      end if;
      return as_number;
    end $$;`;
