/**
 * That the FG also works on cases, did so in the last two years, or has a second account (article 38(6) GDPR). By the name, which is all that can be known: no two accounts share an
 * address, an account of the organisation or a passkey. And by what the account itself was before.
 */
export const watchedOfficers = `
    create function name_alike(name text) returns text language sql immutable set search_path = public as $$
      select lower(regexp_replace(normalize(btrim(name), NFKC), '\\s+', ' ', 'g')) $$;
    create function officer_conflicts() returns table (officer_id uuid, other_id uuid, reason text)
      language sql stable security definer set search_path = public as $$
      with standing as (select a.* from account a where a.ended_on is null or a.ended_on > house_today())
      select f.id, o.id, case when o.role in ('office', 'consultant') then 'WORKS_NOW' else 'SECOND_ACCOUNT' end
        from standing f join standing o on o.id <> f.id and name_alike(o.name) = name_alike(f.name) where f.role = 'fg'
      union all
      select f.id, o.id, 'WORKED_BEFORE' from standing f join account o on name_alike(o.name) = name_alike(f.name)
        where f.role = 'fg' and o.role in ('office', 'consultant') and o.ended_on <= house_today() and (o.ended_on + interval 'P2Y')::date > house_today()
      union all
      select f.id, f.id, 'WORKED_BEFORE' from standing f where f.role = 'fg' and exists (
        select from account_change c where c.account_id = f.id and c.role in ('office', 'consultant') and coalesce((
          select min(n.changed_at) from account_change n where n.account_id = f.id and n.changed_at >= c.changed_at and n.role not in ('office', 'consultant')),
          house_now()) > house_now() - interval 'P2Y') $$;
    grant execute on function officer_conflicts() to zv_office, zv_fg;`;
