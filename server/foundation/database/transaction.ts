import type { Duplex } from "node:stream";
import type { QueryResult, QueryResultRow } from "pg";
import type { Client, Login, Pools } from "./pools.js";
import { isFull, nameOf } from "./statements.js";

/** Half an hour, in milliseconds. */
const atLength = 1_800_000;

/**
 * One transaction on one connection. Statements travel as soon as they are given, without waiting for the answers to those
 * before; once one has failed the database refuses the rest. It ends once, by `commit` or `rollback`; both give the
 * connection back.
 */
export class Transaction {
  private hasEnded = false;
  private isGathering = false;
  private begun: Promise<unknown>;
  /** Writes of which nobody has heard yet, in order. */
  private unheard: Promise<unknown>[] = [];

  private constructor(private readonly client: Client) {
    this.gather();
    this.begun = handled(client.query("begin"));
  }

  static async begin(pools: Pools, login: Login): Promise<Transaction> {
    return new Transaction(await pools.connect(login));
  }

  /** Does this and commits; undoes it when it throws. */
  static async within<T>(pools: Pools, login: Login, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await Transaction.begin(pools, login);
    try {
      const done = await work(transaction);
      await transaction.commit();
      return done;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  /**
   * Asks before anything else. Nobody hears what is asked after it until `hear` has taken its answer; when it failed, they
   * hear that.
   */
  opens<T extends QueryResultRow>(text: string, values: unknown[], hear: (rows: T[]) => void): Promise<void> {
    const [begun, answer] = [this.begun, this.send<T>(text, values)];
    const opened = begun.then(async () => hear((await answer).rows));
    this.begun = handled(opened);
    return opened;
  }

  query<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return handled(this.rowsOf(this.send<T>(text, values)));
  }

  /** A statement that nobody will ask again: no connection keeps it. */
  queryOnce<T extends QueryResultRow>(text: string, values: unknown[]): Promise<T[]> {
    return handled(this.rowsOf(this.send<T>(text, values, {})));
  }

  /** One question that reads everything there is, or writes a year: it may take longer than a person would wait. */
  atLength<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    this.write("select set_config('statement_timeout', $1, true)", [`${atLength}ms`]);
    return handled(this.rowsOf(this.send<T>(text, values, { query_timeout: atLength + 60_000 })));
  }

  /**
   * The rows of one statement as they were when it began, so many at a time: the others wait in the database, and not here. One
   * goes on at once.
   */
  async *flow<T extends QueryResultRow>(text: string, values: unknown[], atATime: number): AsyncGenerator<T[]> {
    await this.queryOnce(`declare flow no scroll cursor for ${text}`, values);
    for (let some = atATime; some === atATime; ) {
      const rows = await this.queryOnce<T>(`fetch ${atATime} from flow`, []);
      some = rows.length;
      yield rows;
    }
    await this.queryOnce("close flow", []);
  }

  /**
   * Writes without waiting. What it throws, and what `check` throws of the number of rows, comes out at the next thing that is
   * waited for, at the latest at the commit.
   */
  write(text: string, values: unknown[], check?: (rows: number) => void): void {
    const done = this.send(text, values).then(({ rowCount }) => check?.(rowCount ?? 0));
    this.unheard.push(handled(done));
  }

  /** A statement that failed makes the database answer a commit with ROLLBACK: that is no commit. */
  commit(): Promise<void> {
    return handled(this.committed());
  }

  /** Undoes it, if it has not ended; a connection that is gone has undone it already. */
  async rollback(): Promise<void> {
    if (!this.hasEnded) await this.end("rollback").catch(() => {});
  }

  private async committed(): Promise<void> {
    if (this.unheard.length > 0) await this.settled();
    const { command } = await this.end("commit");
    if (command === "ROLLBACK") throw new Error("The transaction did not commit");
  }

  private send<T extends QueryResultRow>(
    text: string,
    values: unknown[],
    how: { name?: string; query_timeout?: number } = { name: nameOf(text, this.client) },
  ): Promise<QueryResult<T>> {
    if (this.hasEnded) throw new Error("The transaction has ended");
    this.gather();
    return handled(this.client.query<T>({ ...how, text, values }));
  }

  /** The first thing that went wrong is what is told, and not what followed from it. */
  private async rowsOf<T extends QueryResultRow>(answer: Promise<QueryResult<T>>): Promise<T[]> {
    await this.settled();
    return (await answer).rows;
  }

  private async settled(): Promise<void> {
    await this.begun;
    for (const one of this.unheard) await one;
    this.unheard = [];
  }

  /** What is said before the house next waits for anything travels together: one call of the system, one waking up. */
  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    const { stream } = (this.client as unknown as { connection: { stream: Duplex } }).connection;
    stream.cork();
    setImmediate(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }

  private async end(how: "commit" | "rollback"): Promise<{ command: string }> {
    this.hasEnded = true;
    try {
      const answer = await this.client.query(how);
      this.client.release(isFull(this.client));
      return answer;
    } catch (error) {
      this.client.release(true);
      throw error;
    }
  }
}

/** Whoever waits for it hears what went wrong; where nobody waits any more, something else went wrong before. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
