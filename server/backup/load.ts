import { createReadStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Explained } from "../foundation/explained.js";
import type { Keys } from "../foundation/vault/keys.js";
import { Unopened } from "../foundation/vault/seal.js";
import { opening, sealOfBackup } from "../foundation/vault/sealed-stream.js";
import { type Contents, type CopiedTable, fileOf, type Header, ofTheHouse } from "./manifest.js";

/** Puts the rows of a backup into a database that has its tables and nothing in them. Throws `Explained` when one row is missing or does not open. */
export async function loadTables(
  owner: pg.Client,
  folder: string,
  vault: Keys,
  { id }: Header,
  { tables, sequences }: Contents,
): Promise<void> {
  await owner.query(`truncate ${tables.map(({ name }) => name).join(", ")}`);
  for (const table of tables) {
    const rows = await loaded(owner, path.join(folder, fileOf(table.name)), vault, id, table);
    if (rows !== table.rows)
      throw new Explained(`${fileOf(table.name)}: ${rows} rows came out of ${table.rows} that were copied`);
  }
  for (const { name, last } of sequences) await owner.query("select setval($1::regclass, $2)", [name, last]);
}

async function loaded(
  owner: pg.Client,
  file: string,
  vault: Keys,
  backup: string,
  { name, columns }: CopiedTable,
): Promise<number> {
  const into = owner.query(copyFrom(`copy ${name} (${columns.join(", ")}) from stdin`));
  try {
    await pipeline(createReadStream(file), opening(sealOfBackup(vault, backup, name)), into);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (cause instanceof Unopened) throw new Explained(`${file}: is not as it was made`, { cause });
    if (code === "ENOENT") throw new Explained(`${file}: is missing`, { cause });
    throw cause;
  }
  return into.rowCount;
}

type Kept = { readonly place: string; readonly name: string; readonly said: string };

/**
 * Does this while no guard stands in the way: rows that were judged when they were written are not judged anew. Afterwards every guard stands again, and what
 * points at another row was held against it.
 */
export async function withGuardsDown(owner: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows: tables } = await owner.query<{ place: string; isForced: boolean }>(
    `select c.oid::regclass::text place, c.relforcerowsecurity "isForced" from pg_class c where ${ofTheHouse}`,
  );
  const { rows: pointers } = await owner.query<Kept>(
    `select k.conrelid::regclass::text place, quote_ident(k.conname) "name", pg_get_constraintdef(k.oid) said
     from pg_constraint k join pg_class c on c.oid = k.conrelid where k.contype = 'f' and ${ofTheHouse}`,
  );
  for (const { place, name } of pointers) await owner.query(`alter table ${place} drop constraint ${name}`);
  for (const { place } of tables)
    await owner.query(`alter table ${place} disable trigger user, no force row level security`);
  await work();
  for (const { place, name, said } of pointers)
    await owner.query(`alter table ${place} add constraint ${name} ${said}`);
  for (const { place, isForced } of tables)
    await owner.query(`alter table ${place} enable trigger user${isForced ? ", force row level security" : ""}`);
}
