import type { Role } from "@zorgvuldig/schema/words";
import { written } from "@zorgvuldig/server/foundation/access/ticket";
import type { House } from "@zorgvuldig/server/foundation/database/request";
import { openHouse } from "@zorgvuldig/server/open-house";
import { Opened } from "@zorgvuldig/server/opened";
import { openSession, setClock } from "@zorgvuldig/server/staff/door";
import { type Child, startChild } from "../bench/children.js";
import { asked, Cluster, type Seeded } from "../bench/cluster.js";
import { memoryOf } from "../bench/cpu.js";
import { now, today } from "../bench/seed/days.js";
import { accountOf, consultantOf } from "../bench/seed/people.js";
import { configOf } from "../bench/site.js";

/** A case that is written to, at its version. */
export type Written = { readonly id: string; version: number; isBusy: boolean };
export type Somebody = { readonly cookie: string; readonly role: "office" | "consultant"; readonly cases: Written[] };

/** A house as the bench has it, in a process of its own on a database of its own, with people in front of it and years behind it. */
export class LoadedHouse {
  private constructor(
    private readonly opened: Opened,
    private readonly cluster: Cluster,
    private readonly seeded: Seeded,
    private readonly product: Child,
    readonly people: readonly Somebody[],
    /** By which the FG is signed in. */
    readonly officer: string,
  ) {}

  static async open({ cases, events, staff, consultants }: Size): Promise<LoadedHouse> {
    const opened = new Opened();
    try {
      const cluster = await Cluster.start(undefined, opened);
      const seeded = await cluster.seeded({ name: "loaded", cases }, () => {});
      const config = configOf(seeded);
      const house = await openHouse(config, opened);
      await setClock(house, now);
      await asked(seeded.superuserUrl, log, [events]);
      await asked(seeded.superuserUrl, "analyze event");
      const people = await peopleOf(house, seeded.superuserUrl, staff, consultants);
      const officer = await cookieOf(house, accountOf("fg"), "fg");
      const product = await startChild("product/main.js", { told: config, opened });
      return new LoadedHouse(opened, cluster, seeded, product, people, officer);
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  get port(): number {
    return this.product.port;
  }

  /** The megabytes that its server holds. */
  get memory(): number {
    return memoryOf(this.product.pid);
  }

  /** How many events are not sealed yet. */
  async unsealed(): Promise<number> {
    const text = "select (select count(*) from event) - (select count(*) from log_seal) many";
    return Number((await this.rows(text))[0]?.many);
  }

  rows = (text: string): Promise<Record<string, unknown>[]> => asked(this.seeded.superuserUrl, text);

  /** With what an operator starts a command on it; it takes a house of the bench for none: to it this is a demonstration. */
  async settings(): Promise<Record<string, string>> {
    await this.rows("update installation set mode = 'demo', is_told = true");
    const { keysFile, ownerUrl } = this.seeded;
    const [LOG_HEADS, ERASURES] = [`${keysFile}.heads`, `${keysFile}.erasures`];
    return { DATABASE_URL: ownerUrl, KEYS: keysFile, LOG_HEADS, ERASURES, DEMO: "1", DATA_DIR: `${keysFile}.no-data` };
  }

  /** A database beside it in which nothing was ever made. */
  empty = (): Promise<{ ownerUrl: string; superuserUrl: string }> => this.cluster.empty("elsewhere");

  close(): Promise<void> {
    return this.opened.close();
  }
}

type Size = { cases: number; events: number; staff: number; consultants: number };

/** What was looked at in the years before, case after case. */
const log = `insert into event (actor, role, action, activity, case_ids, fields, outcome)
  select null, 'office', 'case', 'HANDLING', array[c.id], '{Case.number,Case.stage,Pupil.givenName}', 'ok'
  from generate_series(1, $1::int) n
  join (select id, row_number() over (order by id) - 1 nth from case_file) c on c.nth = n % (select count(*) from case_file)`;

const theirs = `select c.id, c.version from case_file c join assignment a on a.case_id = c.id
  where a.consultant_id = $1 and c.stage = 'IN_PROGRESS' and c.frozen_on is null and case_is_signed(c.id, $2)
  and a.ended_at is null and daterange(a.from_on, a.to_on, '[]') @> $2::date order by c.id`;

const cookieOf = async (house: House, id: string, role: Role): Promise<string> =>
  `__Host-beveiliging=${written(await openSession(house, id, role))}`;

/** Many of them have the same account, and a session each: the bench knows 120 consultants and one of the office. */
async function peopleOf(house: House, url: string, staff: number, consultants: number): Promise<Somebody[]> {
  const people: Somebody[] = [];
  for (let n = 0; n < staff; n++)
    people.push({ cookie: await cookieOf(house, accountOf("office"), "office"), role: "office", cases: [] });
  for (let n = 0; n < consultants; n++) {
    const found = await asked(url, theirs, [consultantOf(n), today]);
    // Those who share an account do not write to the same cases.
    const cases = found
      .filter((_, nth) => nth % 2 === (n < 120 ? 0 : 1))
      .map(({ id, version }) => ({ id: String(id), version: Number(version), isBusy: false }));
    people.push({ cookie: await cookieOf(house, consultantOf(n), "consultant"), role: "consultant", cases });
  }
  return people;
}
