import type { QueryResultRow } from "pg";
import type { Client, Login, Pools } from "./pools.js";

/** One transaction on one connection. It ends once, by `commit` or `rollback`; both give the connection back. */
export class Transaction {
  private hasEnded = false;

  private constructor(private readonly client: Client) {}

  static async begin(pools: Pools, login: Login): Promise<Transaction> {
    const client = await pools.connect(login);
    try {
      await client.query("begin");
      return new Transaction(client);
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async query<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    const { rows } = await this.client.query<T>(text, values);
    return rows;
  }

  /** Rows written; for statements of which that is the answer. */
  async write(text: string, values: unknown[]): Promise<number> {
    const { rowCount } = await this.client.query(text, values);
    return rowCount ?? 0;
  }

  /** A statement that failed makes the database answer a commit with ROLLBACK: that is no commit. */
  async commit(): Promise<void> {
    const { command } = await this.end("commit");
    if (command === "ROLLBACK") throw new Error("The transaction did not commit");
  }

  /** Undoes it, if it has not ended; a connection that is gone has undone it already. */
  async rollback(): Promise<void> {
    if (!this.hasEnded) await this.end("rollback").catch(() => {});
  }

  private async end(how: "commit" | "rollback"): Promise<{ command: string }> {
    this.hasEnded = true;
    try {
      const answer = await this.client.query(how);
      this.client.release();
      return answer;
    } catch (error) {
      this.client.release(true);
      throw error;
    }
  }
}
