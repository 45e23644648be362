import { Client } from "pg";
import type { Bureau } from "../support/bureau.js";

const tables = `
  select c.relname name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version' and a.atttypid = 'int'::regtype) "isVersioned"
  from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not in ('event', 'session', 'log_seal', 'log_head', 'log_check', 'page_visit', 'destruction_run')
  order by 1`;

/** All that a bureau has saved, seen behind the server's back: how many rows of each kind, and how often they were changed. */
export class Ledger {
  private constructor(
    private readonly client: Client,
    private readonly counting: string,
  ) {}

  static async of(bureau: Bureau): Promise<Ledger> {
    const client = new Client({ connectionString: bureau.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string; isVersioned: boolean }>(tables);
    const counted = rows.map(
      ({ name, isVersioned }) =>
        `select '${name}' t, count(*) n, ${isVersioned ? "sum(version)" : "null"} v from ${name}`,
    );
    return new Ledger(client, counted.join(" union all "));
  }

  async read(): Promise<string[]> {
    const { rows } = await this.client.query<{ t: string; n: string; v: string | null }>(this.counting);
    return rows.map(({ t, n, v }) => `${t} ${n} ${v}`);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
