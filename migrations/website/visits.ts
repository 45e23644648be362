import { protect, reads } from "../protect.js";

/**
 * How often a kind of page was looked at on a day. All of a day is written anew together, so that not even the place of a row on the disk tells
 * which page was looked at last; and nobody reads a day before it is over, so that nobody sees a visit come in.
 */
export const countedVisits = `
    create table page_visit (
      day date not null, page text not null check (page ~ '^/[a-z:/-]*$' and length(page) <= 60), n int not null check (n > 0), primary key (day, page)
    );
    ${protect("page_visit")}
    ${["zv_office", "zv_fg"].map((login) => reads("page_visit", login, "day < (select house_today())")).join(" ")}
    grant insert, update (n) on page_visit to zv_guard;
    create policy guard_adds on page_visit for insert to zv_guard with check (true);
    create policy guard_changes on page_visit for update to zv_guard using (true) with check (true);
    create function count_visits(pages text[], counts int[]) returns void language plpgsql security definer set search_path = public as $$ begin
      insert into page_visit (day, page, n)
        select house_today(), u.page, sum(u.n) from unnest(pages, counts) u (page, n) group by u.page order by u.page
        on conflict (day, page) do update set n = page_visit.n + excluded.n;
      update page_visit v set n = v.n where v.day = house_today();
    end $$;
    create function visits_told(days int) returns table (page text, n bigint) language sql stable security definer set search_path = public as $$
      select v.page, sum(v.n) from page_visit v where v.day between house_today() - days and house_today() - 1 group by v.page order by 2 desc, 1 $$;
    grant execute on function count_visits(text[], int[]) to zv_rounds;
    grant execute on function visits_told(int) to zv_door;`;
