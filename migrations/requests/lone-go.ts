import { guards } from "../0055-sharing.js";
import { amended } from "./amended.js";

const definer = "language plpgsql security definer set search_path = public as";
const foretold = "is_lone_foretold(c.destroy_on, c.term_set_on, c.foretold_on, c.approved_by_id)";

/** Five years after the answer it goes with its keys and a certificate, as a complaint without a file does (0068). */
export const loneRequestsGo = `
    ${amended(
      "begin_erasing",
      "and c.foretold_on is null;",
      `and c.foretold_on is null;
        update lone_request c set foretold_on = house_today()
          where c.destroy_on >= house_today() and c.destroy_on <= house_today() + 7 and c.foretold_on is null;`,
    )}
    ${amended(
      "end_erasing",
      "+ (select count(*) from lone_complaint c",
      `+ (select count(*) from lone_request c where c.destroy_on <= house_today() and not ${foretold})
          + (select count(*) from lone_complaint c`,
    )}
    ${amended(
      "erase_again",
      "elsif exists (select from privacy_complaint c",
      `elsif exists (select from lone_request c where c.id = of_case) then select g.counts into counts from lone_request_rows_go(of_case) g;
      elsif exists (select from privacy_complaint c`,
    )}
    create function due_lone_requests() returns table (id uuid, number text) language sql stable security definer set search_path = public as $$
      select c.id, c.number from lone_request c where c.destroy_on <= house_today() and ${foretold} order by c.destroy_on, c.id $$;
    create function lone_request_rows_go(of_request uuid, out ids uuid[], out counts text[]) ${definer} $$
    declare many bigint; begin
      counts := '{lone_request 1}';
      select array_agg(i.id) into ids from (select of_request id
        union all select d.id from lone_decision d where d.request_id = of_request) i;
      delete from act_key where answered = any (ids);
      delete from signal where about_id = any (ids);
      with gone as (delete from lone_decision d where d.request_id = of_request returning 1) select count(*) into many from gone;
      if many > 0 then counts := counts || ('lone_decision ' || many); end if;
      delete from lone_request c where c.id = of_request;
    end $$;
    create function erase_lone_request(of_request uuid, run uuid, hashed_request bytea, hashed_number bytea, out outcome text, out ids uuid[]) ${definer} $$
    declare found lone_request; counts text[]; line erasure_ledger; begin
      select * into found from lone_request c where c.id = of_request for update;
      outcome := case when found.id is null then 'GONE'
        when found.destroy_on is null or found.destroy_on > house_today() then 'KEPT'
        when not is_lone_foretold(found.destroy_on, found.term_set_on, found.foretold_on, found.approved_by_id) then 'WAITING' end;
      if outcome is not null then return; end if;
      select g.ids, g.counts into ids, counts from lone_request_rows_go(of_request) g;
      insert into erasure_ledger (case_hash, rule, due, promised_by, at)
        values (hashed_request, 'REQUEST_FILE', found.destroy_on, found.destroy_on, house_now()) returning * into line;
      perform certify_erasure(run, line, counts, hashed_number);
      outcome := 'ERASED';
    end $$;
    ${guards("due_lone_requests()", "lone_request_rows_go(uuid)", "erase_lone_request(uuid, uuid, bytea, bytea)")}
    grant execute on function due_lone_requests(), erase_lone_request(uuid, uuid, bytea, bytea) to zv_rounds;
    grant execute on function privacy_erasure_of(date, date, date, uuid) to zv_office;`;
