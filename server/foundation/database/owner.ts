import { Client } from "pg";

const OWNER = "zv_owner";

interface Owned {
  database: string;
  ownerPassword: string;
}

async function signedIn<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function makeOwner(client: Client, password: string): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [OWNER]);
  if (!rowCount) await client.query(`create role ${OWNER}`);
  // Said again at every start: an owner that somebody made a superuser, or whose password changed, is put right.
  await client.query(
    `alter role ${OWNER} with login createrole nosuperuser nocreatedb noreplication nobypassrls
     password ${client.escapeLiteral(password)}`,
  );
}

async function makeDatabase(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
  if (!rowCount) await client.query(`create database ${name} owner ${OWNER}`);
  // A login may only enter what the migrations open to it.
  await client.query(`revoke connect, temporary on database ${name} from public`);
}

/** Makes the owner's login and its database unless they are there: the only thing the superuser is for. */
export async function prepareOwner(superuserUrl: string, { database, ownerPassword }: Owned): Promise<void> {
  await signedIn(superuserUrl, async (client) => {
    await makeOwner(client, ownerPassword);
    await makeDatabase(client, database);
  });
  const within = new URL(superuserUrl);
  within.pathname = `/${encodeURIComponent(database)}`;
  await signedIn(within.href, (client) => client.query(`alter schema public owner to ${OWNER}`));
}
