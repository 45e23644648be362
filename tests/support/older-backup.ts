import { createReadStream } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { fileOf, openManifest, readManifest, writeManifest } from "@zorgvuldig/server/backup/manifest";
import type { Keys } from "@zorgvuldig/server/foundation/vault/keys";
import { opening, sealing, sealOfBackup } from "@zorgvuldig/server/foundation/vault/sealed-stream";

/** What a step brought: its tables, and columns at the end of tables that were there. */
type Brought = { readonly tables: readonly string[]; readonly columns: Readonly<Record<string, readonly string[]>> };

/** A backup as a version would have made it that had not come to this step yet: without the step, those of after it, and what they brought. */
export async function olderBackup(
  vault: Keys,
  from: string,
  to: string,
  step: RegExp,
  brought: Brought,
): Promise<void> {
  await cp(from, to, { recursive: true });
  const manifest = readManifest(to);
  const { header } = manifest;
  const contents = openManifest(vault, manifest);
  const tables = contents.tables.filter(({ name }) => !brought.tables.includes(name));
  for (const name of brought.tables) await rm(path.join(to, fileOf(name)), { force: true });
  const older = [];
  for (const { name, columns, rows } of tables) {
    const kept = columns.filter((column) => !brought.columns[name]?.includes(column));
    older.push({ name, columns: kept, rows });
    if (kept.length === columns.length) continue;
    const seal = sealOfBackup(vault, header.id, name);
    const file = path.join(to, fileOf(name));
    const lines = (await buffer(createReadStream(file).pipe(opening(seal)))).toString("utf8").split("\n");
    const cut = lines.map((line) => line.split("\t").slice(0, kept.length).join("\t")).join("\n");
    const sealed = sealing(seal);
    sealed.end(cut);
    await writeFile(file, await buffer(sealed));
  }
  const steps = contents.migrations.slice(
    0,
    contents.migrations.findIndex((name) => step.test(name)),
  );
  await writeManifest(to, vault, header, { ...contents, migrations: steps, tables: older });
}

/** The keys of before say nothing of these tables and columns either. */
export async function olderKeys(from: string, to: string, { tables, columns }: Brought): Promise<void> {
  const lines = (await readFile(from, "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const told = lines.filter(({ table }) => !tables.includes(table));
  for (const { table, row } of told) for (const column of columns[`public.${table}`] ?? []) delete row[column];
  const whole = told.at(-1).whole;
  for (const table of tables) delete whole[table];
  await writeFile(to, told.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
