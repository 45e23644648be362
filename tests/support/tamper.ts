import { expect } from "@jest/globals";
import { Client } from "pg";
import type { Bureau } from "./bureau.js";

/** What the database complains of when somebody says this to it, as the superuser or as whom he becomes; nothing, when it does it. */
export async function complaintOf(bureau: Bureau, ...statements: string[]): Promise<string> {
  const client = new Client({ connectionString: bureau.databaseUrl });
  await client.connect();
  try {
    await client.query(["begin", ...statements, "commit"].join("; "));
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "nothing that can be read";
  } finally {
    await client.end();
  }
}

/** What somebody does who has the database itself in his hands, and whom no trigger stops. Sealing goes on beside it, and may be met head-on. */
export async function tamper(bureau: Bureau, ...statements: string[]): Promise<void> {
  const once = () => complaintOf(bureau, "set local session_replication_role = replica", ...statements);
  const said = await once();
  expect(said.includes("deadlock") ? await once() : said).toBe("");
}
