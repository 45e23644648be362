import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { getCluster, TEMPLATE } from "./cluster.js";

/** A migrated database of one's own. */
export interface Database {
  name: string;
  ownerUrl: string;
  superuserUrl: string;
  drop(): Promise<void>;
}

// A copy has the tables, policies and grants of its template, but who may enter it is not copied with it.
const ENTRANCE = `
  select format('grant %s on database %I to %s', lower(privilege_type), $2::text, grantee::regrole) as statement
  from pg_database, aclexplode(datacl)
  where datname = $1 and grantee <> 0`;

async function asSuperuser(work: (client: Client) => Promise<unknown>, database = "postgres"): Promise<void> {
  const client = new Client({ connectionString: within(getCluster().superuserUrl, database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The rows of one question, on a connection of its own. */
export async function asked(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

function within(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${database}`;
  return moved.href;
}

/** Copies the migrated template; whoever asks drops the copy. */
export async function freshDatabase(): Promise<Database> {
  const name = `zorgvuldig_${randomBytes(6).toString("hex")}`;
  await asSuperuser(async (client) => {
    // Copied as files: three times as fast, since the checkpoint that takes costs nothing without durability.
    await client.query(`create database ${name} template ${TEMPLATE} owner zv_owner strategy file_copy`);
    await client.query(`revoke connect, temporary on database ${name} from public`);
    const { rows } = await client.query<{ statement: string }>(ENTRANCE, [TEMPLATE, name]);
    for (const { statement } of rows) await client.query(statement);
  });
  return owned(name);
}

/** A database in which nothing was ever made: what a bureau's own server finds at its first start. */
export async function emptyDatabase(): Promise<Database> {
  const name = `zorgvuldig_${randomBytes(6).toString("hex")}`;
  await asSuperuser((client) => client.query(`create database ${name} owner zv_owner`));
  await asSuperuser((client) => client.query("alter schema public owner to zv_owner"), name);
  return owned(name);
}

function owned(name: string): Database {
  const { ownerUrl, superuserUrl } = getCluster();
  return {
    name,
    ownerUrl: within(ownerUrl, name),
    superuserUrl: within(superuserUrl, name),
    drop: () => asSuperuser((client) => client.query(`drop database ${name} with (force)`)),
  };
}
