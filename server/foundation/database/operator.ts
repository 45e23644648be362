import pg from "pg";
import type { DataSource } from "typeorm";

/**
 * What an operator's command does to the database: as its owner, whom no server of the house is once it serves. One transaction
 * after the other, on one connection.
 */
export class Operator {
  private constructor(private readonly client: pg.Client) {}

  /** With the address by which the database was migrated; whoever opens it ends it. */
  static async open({ options }: DataSource): Promise<Operator> {
    if (options.type !== "postgres" || !options.url) throw new Error("The owner's address is not known");
    const client = new pg.Client({ connectionString: options.url, options: "-c timezone=UTC" });
    client.on("error", () => {});
    await client.connect();
    return new Operator(client);
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** Does this and commits; undoes it when it throws. */
  async within<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
    await this.client.query("begin");
    try {
      const done = await work(this.client);
      await this.client.query("commit");
      return done;
    } catch (error) {
      await this.client.query("rollback").catch(() => {});
      throw error;
    }
  }
}

type Deed =
  | "backUp"
  | "restore"
  | "tryRestore"
  | "eraseAgain"
  | "exportKeys"
  | "rotateCase"
  | "rotateAddress"
  | "rotateRoot"
  | "rotateSigning";

/** The event of what an operator did: of no account, and of no person. */
export const logDeed = (owner: pg.Client, action: Deed, cases: readonly string[] = []): Promise<unknown> =>
  owner.query(
    `insert into event (role, action, activity, case_ids, fields, outcome)
     values ('operator', $1, 'SECURITY', $2, '{}', 'ok')`,
    [action, cases],
  );
