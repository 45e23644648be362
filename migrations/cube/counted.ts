import { dimensionColumns } from "./laid.js";

const list = dimensionColumns.join(", ");
const given = dimensionColumns.map((name) => `${name} smallint[]`).join(", ");
const all = dimensionColumns.join(", ");

/** A case that was handled, and of which nobody counted yet. */
const uncounted = "c.stage = 'CLOSED' and c.counted_in is null";
/** Nobody objects to it, nor has it kept and nothing else. */
const counts = "c.restricted_on is null and not objects(c.id, 'FIGURES')";
const yearOf = "extract(year from c.work_ended_on)::int";

/**
 * How a year is opened, added to and laid down. The noise is there before the first application can be counted: nobody ever sees a count without it (report/anonymised).
 */
export const counted = `
    create function report_open(of_year int, variances int[], lists jsonb, ${given}, noise int[]) returns boolean language plpgsql security definer set search_path = public as $$
    begin
      if of_year <> extract(year from house_today()) then perform refuse('report/yearly', 'opened-in-its-year'); end if;
      -- What is counted with is what was written down: other lists are another specification.
      if not exists (select from report.spec s where s.version = 1 and s.dimensions = lists) then raise exception 'other lists than those of specification 1'; end if;
      insert into report.cohort (year, opened_at, s2) values (of_year, house_now(), variances) on conflict do nothing;
      if not found then return false; end if;
      insert into report.counter (cohort, ${list}, n)
        select of_year, r.* from unnest(${all}, noise) r;
      if (select count(*) from report.counter k where k.cohort = of_year) <> (select s.cells from report.spec s join report.cohort c on c.spec = s.version where c.year = of_year) then
        raise exception 'not all cells of %', of_year;
      end if;
      return true;
    end $$;
    -- The year that a case counts in: its own, or the first after it that is not laid down yet.
    create function report_year_of(ended_on date) returns int language sql stable security definer set search_path = public as $$
      select min(year) from report.cohort where frozen_on is null and year >= extract(year from ended_on) $$;
    create function objection_is_upheld(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from data_subject_request r, objection_of(r.id) against
        where r.case_id = of_case and r.kind = 'OBJECTION' and r.answered_on is not null and 'FIGURES' = any (against)) $$;
    -- Of a document nobody's yes stands any more: what rested on it is not told.
    create function consent_is_withdrawn(of_case uuid) returns boolean language sql stable security definer set search_path = public as $$
      select exists (select from signature o join consent c on c.id = o.consent_id
        where o.case_id = of_case and o.withdrawn_at is not null and o.holds_authority
        and not exists (select from signature y join consent g on g.id = y.consent_id
          where y.case_id = of_case and g.document = c.document and y.holds_authority
          and y.signed_on is not null and y.withdrawn_at is null and y.invalidated_at is null)) $$;
    -- What is looked at to count a case. Who objects, or wants it kept and nothing else, is left out: for good when it goes or the objection was upheld, and else
    -- for as long as that is so.
    create function report_handled(of_year int, of_case uuid)
      returns table (id uuid, version int, left_out boolean, started_on text, ended_on text, outcome text, is_withdrawn boolean, pupil_id uuid, pupil_version int,
        note text, contact text, identity text, refuge text, key text)
      language sql stable security definer set search_path = public as $$
      select c.id, c.version, c.restricted_on is not null or objects(c.id, 'FIGURES'), c.work_started_on::text, c.work_ended_on::text, c.outcome,
        consent_is_withdrawn(c.id), p.id, p.version, encode(c.note, 'base64'),
        encode(p.contact, 'base64'), encode(p.identity, 'base64'), encode(p.refuge, 'base64'), encode(k.wrapped || k.commitment, 'base64')
      from case_file c left join pupil p on p.case_id = c.id left join key_wrap k on k.case_id = c.id and k.class = 'ordinary'
      where ${uncounted} and case when of_case is null then ${yearOf} <= of_year and (${counts} or objection_is_upheld(c.id)) else c.id = of_case end $$;
    -- It leaves: it is counted now, in every table once, or it was left out.
    create function report_absorb(of_case uuid, codes smallint[]) returns void language plpgsql security definer set search_path = public as $$
    declare in_year int; many int; begin
      if codes is null then
        update case_file c set counted_in = 0 where c.id = of_case and ${uncounted} and not (${counts});
        if not found then perform refuse('report/all-handled', 'not-counted'); end if;
        return;
      end if;
      select report_year_of(c.work_ended_on) into in_year from case_file c where c.id = of_case and ${uncounted} and ${counts} for update;
      -- Of a year that is being laid down it is known afterwards whether it still counts.
      perform from report.cohort where year = in_year and frozen_on is null for update;
      if not found then perform refuse('report/all-handled', 'no-open-year'); end if;
      update report.counter k set n = k.n + 1 where k.cohort = in_year and ${dimensionColumns
        .map((name, at) => `k.${name} in (0, codes[${at + 1}])`)
        .join(" and ")};
      get diagnostics many = row_count;
      if many <> 64 then raise exception 'counted in % cells', many; end if;
      update case_file c set counted_in = in_year where c.id = of_case;
    end $$;
    -- For who lays a year down, in one transaction: nobody else counts in it meanwhile.
    create function report_begin_freeze(of_year int) returns int[] language plpgsql security definer set search_path = public as $$
    declare variances int[]; begin
      select c.s2 into variances from report.cohort c where c.year = of_year and c.frozen_on is null and exists (select from report_sign_off s where s.cohort = of_year)
        and not exists (select from report.cohort o where o.year < of_year and o.frozen_on is null) for update;
      return variances;
    end $$;
    create function report_counters(of_year int) returns table (${dimensionColumns.map((name) => `${name} smallint`).join(", ")}, n int)
      language sql stable security definer set search_path = public as $$
      select ${list}, k.n from report.counter k join report.cohort c on c.year = k.cohort
        where k.cohort = of_year and c.frozen_on is null and exists (select from report_sign_off s where s.cohort = of_year) $$;
    create function report_publish(of_year int, ${given}, value float8[], counted uuid[], left_out uuid[]) returns void
      language plpgsql security definer set search_path = public as $$
    declare many int; begin
      if report_begin_freeze(of_year) is null then perform refuse('report/yearly', 'not-signed'); end if;
      -- Somebody who objected a moment ago is not in what was counted: then it is counted anew.
      update case_file c set counted_in = of_year where c.id = any (counted) and ${uncounted} and ${counts} and ${yearOf} <= of_year;
      get diagnostics many = row_count;
      if many <> cardinality(counted) then perform refuse('report/all-handled', 'not-all-counted'); end if;
      update case_file c set counted_in = 0 where c.id = any (left_out) and ${uncounted} and objection_is_upheld(c.id);
      if exists (select from case_file c where ${uncounted} and ${counts} and ${yearOf} <= of_year) then
        perform refuse('report/all-handled', 'not-all-counted');
      end if;
      insert into report.cell (cohort, ${list}, value) select of_year, r.* from unnest(${all}, value) r;
      if (select count(*) from report.cell k where k.cohort = of_year) <> (select s.cells from report.spec s join report.cohort c on c.spec = s.version where c.year = of_year) then
        raise exception 'not all cells of %', of_year;
      end if;
      delete from report.counter k where k.cohort = of_year;
      update report.cohort set frozen_on = house_today(), sha256 = report_hash(of_year) where year = of_year;
    end $$;
    -- Over the published cells in their order, each as its numbers and the shortest text of its value: who has the cells can reckon it.
    create function report_hash(of_year int) returns bytea language sql stable security definer set search_path = public set extra_float_digits = 1 as $$
      select sha256(convert_to(string_agg(concat_ws(',', ${list}, value), E'\\n' order by ${list}), 'UTF8')) from report.cell where cohort = of_year $$;`;

/** A case that was handled does not go uncounted, by whatever way it goes. */
export const held = `
    create function guard_counted() returns trigger language plpgsql set search_path = public as $$ begin
      if old.stage = 'CLOSED' and old.counted_in is null then perform refuse('report/all-handled', 'not-counted'); end if;
      return old;
    end $$;
    create trigger guard_counted before delete on case_file for each row execute function guard_counted();
    create function guard_sign_off() returns trigger language plpgsql security definer set search_path = public as $$ begin
      -- What ended late in a year was closed by then.
      if house_today() < make_date(new.cohort + 1, 3, 1) then perform refuse('report/yearly', 'year-not-over'); end if;
      if not exists (select from account a where a.id = new.signed_by and a.role = 'fg') then perform refuse('report/yearly', 'fg-signs'); end if;
      if exists (select from report.cohort o where o.year < new.cohort and o.frozen_on is null and not exists (select from report_sign_off z where z.cohort = o.year)) then
        perform refuse('report/yearly', 'earlier-year-open');
      end if;
      if exists (select from report.cohort c where c.year = new.cohort and c.frozen_on is not null) then perform refuse('report/yearly', 'figures-stay'); end if;
      return new;
    end $$;
    create trigger guard_sign_off before insert on report_sign_off for each row execute function guard_sign_off();`;
