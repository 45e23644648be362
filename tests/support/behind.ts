import { Client, type QueryResultRow } from "pg";
import type { Bureau } from "./bureau.js";

/** Looks at the rows of a bureau behind the server's back, as the superuser. */
export async function behind<T extends QueryResultRow>(
  bureau: Bureau,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new Client({ connectionString: bureau.databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** How many rows each table of a case has: what must be equal before and after a refusal; visits and the round of a day are written by the minute. */
export async function countsOf(bureau: Bureau): Promise<string> {
  const tables = await behind<{ name: string }>(
    bureau,
    "select table_name name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
  );
  const counted = tables
    .filter(
      ({ name }) => !["event", "session", "page_visit", "destruction_run"].includes(name) && !name.startsWith("log_"),
    )
    .map(({ name }) => `select '${name}' t, count(*) n from ${name}`);
  const rows = await behind<{ t: string; n: string }>(bureau, `${counted.join(" union all ")} order by 1`);
  return rows.map(({ t, n }) => `${t} ${n}`).join(", ");
}
