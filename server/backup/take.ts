import { randomBytes, randomUUID } from "node:crypto";
import { createWriteStream, readdirSync, rmSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { logDeed, type Operator } from "../foundation/database/operator.js";
import type { House } from "../foundation/database/request.js";
import { sealing, sealOfBackup } from "../foundation/vault/sealed-stream.js";
import { type Contents, type CopiedTable, fileOf, type Header, ofTheHouse, writeManifest } from "./manifest.js";

const halfMade = ".making-";

/** Every table of the house, with the columns that a copy takes along. What is being counted goes with the keys: two copies of it round an erasure would show who went. */
const tables = `
  select n.nspname || '.' || c.relname name, array_agg(quote_ident(a.attname) order by a.attnum) columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where ${ofTheHouse} and c.oid <> 'report.counter'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by n.nspname, c.relname order by 1`;

const sequences = `
  select schemaname || '.' || sequencename name, last_value::text last from pg_sequences
  where sequencename <> 'migrations_id_seq' and last_value is not null`;

export type Taken = { readonly header: Header; readonly tables: number; readonly rows: number };

/**
 * Copies all data into a new folder, as they are at one instant, while people work on: every table by itself and sealed. The folder is whole, or it is not
 * there; it is in the log before anybody finds it. What was acknowledged before the call is in it.
 */
export async function takeBackup(house: House, operator: Operator, folder: string): Promise<Taken> {
  // What a command that was killed left would be a copy that nobody knows of.
  for (const left of readdirSync(path.dirname(folder)))
    if (left.startsWith(`${path.basename(folder)}${halfMade}`))
      rmSync(path.join(path.dirname(folder), left), { recursive: true });
  const making = `${folder}${halfMade}${randomBytes(6).toString("hex")}`;
  await mkdir(making, { mode: 0o700 });
  const client = house.pools.atLength("zv_backup");
  try {
    await client.connect();
    const taken = await copied(house, operator, client, making);
    await operator.within(async (owner) => {
      await logDeed(owner, "backUp");
      await owner.query("update installation set backed_up_at = $1", [taken.header.madeAt]);
    });
    await rename(making, folder);
    return taken;
  } finally {
    await client.end();
    rmSync(making, { recursive: true, force: true });
  }
}

async function copied({ vault }: House, operator: Operator, client: pg.Client, folder: string): Promise<Taken> {
  await client.query("begin isolation level repeatable read, read only");
  const { rows: found } = await client.query<{ madeAt: string; keys: string; root: number; mode: string }>(
    'select house_now() "madeAt", keys, root, mode from installation',
  );
  const [installation] = found;
  if (!installation) throw new Error("There is no installation in this database");
  const { madeAt, keys, root, mode } = installation;
  vault.useRoot(root);
  const header: Header = { form: 1, id: randomUUID(), madeAt, keys, root, mode };
  const { rows: there } = await client.query<Omit<CopiedTable, "rows">>(tables);
  const done: CopiedTable[] = [];
  for (const { name, columns } of there) {
    const out = client.query(copyTo(`copy ${name} (${columns.join(", ")}) to stdout`));
    const file = createWriteStream(path.join(folder, fileOf(name)), { mode: 0o600, flags: "wx", flush: true });
    await pipeline(out, sealing(sealOfBackup(vault, header.id, name)), file);
    done.push({ name, columns, rows: out.rowCount });
  }
  await client.query("commit");
  const contents: Contents = { tables: done, ...(await beside(operator)) };
  await writeManifest(folder, vault, header, contents);
  return { header, tables: done.length, rows: done.reduce((sum, { rows }) => sum + rows, 0) };
}

/** What is no row: how the database was made, and how far it counted, which is never less than what the rows say. */
const beside = (operator: Operator): Promise<Pick<Contents, "migrations" | "sequences">> =>
  operator.within(async (owner) => {
    const { rows: steps } = await owner.query<{ name: string }>("select name from migrations order by id");
    const { rows: counted } = await owner.query<{ name: string; last: string }>(sequences);
    return { migrations: steps.map((step) => step.name), sequences: counted };
  });
