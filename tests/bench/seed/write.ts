import type { Class } from "@zorgvuldig/server/foundation/access/class";
import { tableOf } from "@zorgvuldig/server/foundation/access/declared";
import { Client } from "pg";
import { copyInto } from "./copy.js";
import { plainColumns } from "./plain.js";
import type { Made } from "./row.js";
import type { Sealing } from "./sealed.js";

/** Writes rows in bulk on one connection of the superuser's, past policies, guards and foreign keys. */
class Writer {
  private constructor(private readonly client: Client) {}

  static async open(url: string): Promise<Writer> {
    const client = new Client({ connectionString: url });
    await client.connect();
    // Everything here is made to agree; to have it checked row by row would take hours.
    await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off");
    return new Writer(client);
  }

  async write(table: string, columns: readonly string[], rows: readonly unknown[][]): Promise<void> {
    if (rows.length > 0) await copyInto(this.client, table, columns, rows);
  }

  run(text: string): Promise<unknown> {
    return this.client.query(text);
  }

  end(): Promise<void> {
    return this.client.end();
  }
}

/** Writes every row twice: sealed in the house's own tables, and in plain text beside them. */
export class TwoWriters {
  private constructor(
    private readonly house: Writer,
    private readonly plain: Writer,
    private readonly sealing: Sealing,
  ) {}

  static async open(url: string, sealing: Sealing): Promise<TwoWriters> {
    return new TwoWriters(await Writer.open(url), await Writer.open(url), sealing);
  }

  /** Seals the rows of these new cases, and gives what writes them; rows of no case come with none. */
  prepared(rows: readonly Made[], caseIds: readonly string[]): () => Promise<void> {
    const keys = caseIds.flatMap((id) => this.sealing.newKeys(id));
    const byClass = new Map<Class, Made[]>();
    for (const row of rows) {
      const same = byClass.get(row.entity);
      if (same) same.push(row);
      else byClass.set(row.entity, [row]);
    }
    const sealed = [...byClass].map(([entity, all]) => [entity, all.map((row) => this.sealing.sealed(row))] as const);
    this.sealing.forget();
    return async () => {
      await Promise.all([this.writeSealed(sealed, keys), this.writePlain(byClass)]);
    };
  }

  private async writeSealed(
    all: readonly (readonly [Class, unknown[][]])[],
    keys: readonly unknown[][],
  ): Promise<void> {
    for (const [entity, rows] of all)
      await this.house.write(`public.${tableOf(entity).table.name}`, this.sealing.columnsOf(entity), rows);
    await this.house.write("public.key_wrap", ["case_id", "class", "epoch", "wrapped", "commitment"], keys);
  }

  private async writePlain(byClass: ReadonlyMap<Class, readonly Made[]>): Promise<void> {
    for (const [entity, rows] of byClass) {
      const columns = plainColumns(entity);
      const values = rows.map((row) => columns.map(({ property }) => (property === "version" ? 1 : row[property])));
      await this.plain.write(
        `plain.${tableOf(entity).table.name}`,
        columns.map(({ name }) => name),
        values,
      );
    }
  }

  run(text: string): Promise<unknown> {
    return this.plain.run(text);
  }

  async end(): Promise<void> {
    await Promise.all([this.house.end(), this.plain.end()]);
  }
}
