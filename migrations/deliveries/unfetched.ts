/**
 * Whether somebody was told that he is given it, and it was never fetched: for himself, or for whom he has it go straight to. What was taken back for the one and fetched by the other
 * is fetched. How long before the end it is told: terms.ts, packTerms.
 */
export const unfetched = `
    create function pack_unfetched(asked uuid) returns setof boolean language sql stable rows 1 security definer set search_path = public as $$
      select r.state = 'RequestFulfilled' and exists (select from pack_delivery d left join pack_transfer t on t.id = d.transfer_id
        where d.request_id = r.id and d.manner = 'LINK' and t.state is distinct from 'ENDED'
        and (d.transfer_id is not null or d.end_reason is distinct from 'WITHDRAWN'
          or not exists (select from pack_transfer s where s.request_id = r.id and s.state <> 'ENDED'))
        and not exists (select from pack_delivery o where o.request_id = r.id and o.transfer_id is not distinct from d.transfer_id
          and (o.downloads > 0 or o.manner <> 'LINK' or o.ended_at is null and o.ends_at > house_now() + interval 'P7D')))
        from data_subject_request r where r.id = asked $$;
    grant execute on function pack_unfetched(uuid) to zv_office, zv_fg;`;
