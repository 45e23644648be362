import { protect, Step } from "./protect.js";

/**
 * security/measures: how often somebody tried to get in, counted for all servers together. The keys are keyed hashes: the
 * table tells no address and no place.
 */
export class Throttle extends Step {
  readonly name = "Throttle0000000000014";
  readonly sql = `
    create table throttle (key text primary key, points int not null, expire bigint);
    ${protect("throttle")}
    grant select, insert, update, delete on throttle to zv_door;
    create policy zv_door_counts on throttle to zv_door using (true) with check (true);
  `;
}
