import { Opened } from "@zorgvuldig/server/opened";
import { Cluster } from "../bench/cluster.js";
import { memoryOf } from "../bench/cpu.js";
import { today } from "../bench/seed/days.js";
import { accountOf, consultantOf } from "../bench/seed/people.js";
import { Site } from "../bench/site.js";

/** A case that is written to, at its version. */
export type Written = { readonly id: string; version: number; isBusy: boolean };
export type Somebody = { readonly cookie: string; readonly role: "office" | "consultant"; readonly cases: Written[] };

/** A house as the bench has it, in a process of its own on a database of its own, with people in front of it and years behind it. */
export class LoadedHouse {
  private constructor(
    private readonly opened: Opened,
    private readonly site: Site,
    readonly people: readonly Somebody[],
  ) {}

  static async open({ cases, events, staff, consultants }: Size): Promise<LoadedHouse> {
    const opened = new Opened();
    try {
      const cluster = await Cluster.start(undefined, opened);
      const site = await Site.open(await cluster.seeded({ name: "loaded", cases }, () => {}), opened);
      await site.rows(log, [events]);
      await site.rows("analyze event");
      return new LoadedHouse(opened, site, await peopleOf(site, staff, consultants));
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  get port(): number {
    return this.site.product.port;
  }

  /** The megabytes that its server holds. */
  get memory(): number {
    return memoryOf(this.site.product.pid);
  }

  /** How many events are not sealed yet. */
  async unsealed(): Promise<number> {
    const [found] = await this.site.rows("select (select count(*) from event) - (select count(*) from log_seal) many");
    return Number(found?.many);
  }

  close(): Promise<void> {
    return this.opened.close();
  }
}

type Size = { cases: number; events: number; staff: number; consultants: number };

/** What was looked at in the years before, case after case. */
const log = `insert into event (actor, role, action, activity, case_ids, fields, outcome)
  select null, 'office', 'case', 'HANDLING', array[c.id], '{Case.number,Case.stage,Pupil.givenName}', 'ok'
  from generate_series(1, $1::int) n
  join (select id, row_number() over (order by id) - 1 nth, count(*) over () many from case_file) c on c.nth = n % c.many`;

const theirs = `select c.id, c.version from case_file c join assignment a on a.case_id = c.id
  where a.consultant_id = $1 and c.stage = 'IN_PROGRESS' and c.frozen_on is null and case_is_signed(c.id, $2)
  and a.ended_at is null and daterange(a.from_on, a.to_on, '[]') @> $2::date order by c.id`;

/** Many of them have the same account, and a session each: the bench knows 120 consultants and one of the office. */
async function peopleOf(site: Site, staff: number, consultants: number): Promise<Somebody[]> {
  const people: Somebody[] = [];
  for (let n = 0; n < staff; n++)
    people.push({ cookie: await site.cookieOf("office", accountOf("office")), role: "office", cases: [] });
  for (let n = 0; n < consultants; n++) {
    const found = await site.rows(theirs, [consultantOf(n), today]);
    // Those who share an account do not write to the same cases.
    const cases = found
      .filter((_, at) => at % 2 === (n < 120 ? 0 : 1))
      .map(({ id, version }) => ({ id: String(id), version: Number(version), isBusy: false }));
    people.push({ cookie: await site.cookieOf("consultant", consultantOf(n)), role: "consultant", cases });
  }
  return people;
}
