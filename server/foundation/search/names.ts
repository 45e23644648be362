import { limits } from "@zorgvuldig/schema/limits";
import type { SearchWay } from "@zorgvuldig/schema/words";
import { writeEvent } from "../audit/event.js";
import { logIncident } from "../audit/incident.js";
import { Transaction } from "../database/transaction.js";
import type { Ground } from "./ground.js";
import { Listener } from "./listener.js";
import { mark, marksIn, unmark } from "./marks.js";
import { NameIndex } from "./name-index.js";
import { type PersonRow, Persons } from "./persons.js";
import type { Question } from "./question.js";

/** Where a question may lead: nothing that anybody is shown before the database was asked as himself. */
export type Candidates = {
  readonly way: SearchWay;
  readonly cases: readonly string[];
  readonly marks: readonly Buffer[];
  readonly isCut: boolean;
};
type Standing = { readonly id: string; readonly version: number };

const atATime = 500;
const patience = 5_000;
const beforeAll = "00000000-0000-0000-0000-000000000000";
const none = { cases: [], marks: [], isCut: false } as const;

/**
 * How this server finds people by name: an index in memory, built once the house is open and kept after what the database
 * tells; of more persons than `most`, marks in the database.
 */
export class Names {
  private index = new NameIndex();
  private state: SearchWay = "BUILDING";
  private readonly listener: Listener;
  /** What is to be looked up, one thing after another; each sees what was committed before it began. */
  private work: Promise<void> = Promise.resolve();
  private readonly changed = new Map<string, Set<string>>();
  private again: NodeJS.Timeout | undefined;
  private hasEnded = false;

  constructor(
    private readonly ground: Ground,
    private readonly most: number = limits.names,
  ) {
    this.listener = new Listener(ground.pools, {
      settle: () => this.next(() => this.settle()),
      heard: (table, id) => this.hear(table, id),
    });
  }

  start(): void {
    this.listener.start();
  }

  async stop(): Promise<void> {
    this.hasEnded = true;
    clearTimeout(this.again);
    await this.listener.stop();
    await this.work;
  }

  /** Where a question may lead. Who sees few is led to these cases, and whatever else there is plays no part in it. */
  candidates(question: Question, few?: readonly string[]): Candidates {
    const way = this.state;
    if (way === "BUILDING") return { ...none, way };
    if (way === "EXACT") return { ...none, way, marks: marksIn(this.ground.vault, question) };
    return { ...none, way, ...(few ? this.index.within(few) : this.index).find(question) };
  }

  /** Where a pupil of this name and birth date may be known already. */
  alike(question: Question, birthOn: string): Candidates {
    const way = this.state;
    if (way !== "NAME") return this.candidates({ ...question, days: [birthOn] });
    return { ...none, way, ...this.index.alike(question.names, birthOn) };
  }

  /** Whether somebody is called by a word of this, among these cases if they are named; not known while nobody is found by name. */
  isCalled({ names }: Question, few?: readonly string[]): boolean | undefined {
    if (this.state !== "NAME") return undefined;
    return (few ? this.index.within(few) : this.index).knows(names);
  }

  private next(work: () => Promise<void>): void {
    this.work = this.work.then(async () => {
      if (this.hasEnded) return;
      try {
        await work();
      } catch (error) {
        logIncident(error);
        // Whatever was missed, comparing finds.
        clearTimeout(this.again);
        this.again = setTimeout(() => this.next(() => this.settle()), patience).unref();
      }
    });
  }

  private hear(table: string, id: string): void {
    if (this.changed.size === 0) this.next(() => this.follow());
    this.changed.set(table, (this.changed.get(table) ?? new Set()).add(id));
  }

  /** Looks up who changed: who is there is taken in as he is now, who is not is forgotten. */
  private async follow(): Promise<void> {
    const changed = new Map(this.changed);
    this.changed.clear();
    if (this.state === "EXACT")
      return mark(
        this.ground,
        [...changed.values()].flatMap((ids) => [...ids]),
      );
    for (const persons of Persons.all(this.ground.source)) {
      const ids = [...(changed.get(persons.table) ?? [])];
      for (let at = 0; at < ids.length; at += atATime) await this.take(persons, ids.slice(at, at + atATime));
    }
    if (this.index.size > this.most) await this.settle();
  }

  /** Compares what is held with what is there, and takes over the difference: all of it, at first. */
  private async settle(): Promise<void> {
    const { ground } = this;
    const all = Persons.all(ground.source);
    if ((await this.count(all)) > this.most) {
      this.index = new NameIndex();
      this.state = "EXACT";
      return mark(ground);
    }
    if (this.state !== "NAME") await this.logBuilding();
    for (const persons of all) await this.compare(persons);
    this.state = "NAME";
    await unmark(ground);
  }

  private async compare(persons: Persons): Promise<void> {
    const gone = new Set([...this.index.of(persons.table)].map(({ id }) => id));
    for (let last: string | undefined = beforeAll; last && !this.hasEnded; ) {
      const some: Standing[] = await this.asked<Standing>(
        `select id, version from "${persons.table}" where id > $1 order by id limit ${atATime}`,
        [last],
      );
      for (const { id } of some) gone.delete(id);
      const differs = some.filter(({ id, version }) => this.index.get(id)?.version !== version);
      if (differs.length > 0)
        await this.take(
          persons,
          differs.map(({ id }) => id),
        );
      last = some.at(-1)?.id;
    }
    for (const id of gone) this.index.drop(id);
  }

  private async take(persons: Persons, ids: readonly string[]): Promise<void> {
    const rows = await this.asked<PersonRow>(persons.select("t.id = any($1::uuid[])"), [ids]);
    const gone = new Set(ids);
    for (const row of rows)
      try {
        this.index.put(persons.read(row, this.ground.vault).entry);
        gone.delete(row.id);
      } catch (error) {
        // One box that does not open keeps nobody else from being found.
        logIncident(error);
      }
    for (const id of gone) this.index.drop(id);
  }

  private async count(all: readonly Persons[]): Promise<number> {
    const counted = all.map(({ table }) => `(select count(*) from "${table}")`);
    const [row] = await this.asked<{ n: string }>(`select ${counted.join(" + ")} n`, []);
    return Number(row?.n);
  }

  /** That the house itself reads everybody's name is in the log, before it does. */
  private logBuilding(): Promise<void> {
    return Transaction.within(this.ground.pools, "zv_rounds", async (rounds) => {
      rounds.write("select set_config('zv.role', 'rounds', true)", []);
      writeEvent(rounds, { action: "indexNames", activity: "SECURITY", outcome: "ok" });
    });
  }

  private asked<T extends object>(text: string, values: unknown[]): Promise<T[]> {
    return Transaction.within(this.ground.pools, "zv_rounds", (rounds) =>
      rounds.query<T & Record<string, unknown>>(text, values),
    );
  }
}
