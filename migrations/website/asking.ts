import { guards } from "../0055-sharing.js";

const byNobody = (table: string): string => `
    alter table ${table} alter column author_id drop not null,
      add constraint ${table}_by_somebody check (author_id is not null or channel = 'WEBSITE');
    grant insert on ${table} to zv_door;
    create policy zv_door_lays on ${table} for insert to zv_door with check (author_id is null and channel = 'WEBSITE' and received_on = house_today());`;

/**
 * rights/any-channel, rights/complaint-to-fg: somebody uses a right, or complains to the FG, on the website. The door lays that down and reads none of it; who he is nobody has looked
 * into, and it belongs to no case. Which days are none to work on the door is told, so that it can say until when is answered.
 */
export const askedOnline = `
    ${byNobody("lone_request")} ${byNobody("privacy_complaint")}
    grant execute on function next_request_number() to zv_door;
    create function days_off_now() returns setof text language sql stable security definer set search_path = public as
      $$ select to_char(d.day, 'YYYY-MM-DD') from day_off d where d.lifted_on is null $$;
    ${guards("days_off_now()")}
    grant execute on function days_off_now() to zv_door;`;
