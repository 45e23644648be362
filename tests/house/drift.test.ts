import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { houseTables, isKeptCode, keptCodes } from "@zorgvuldig/schema/kept";
import { buildApi } from "@zorgvuldig/server/api";
import { allTables, tableOf } from "@zorgvuldig/server/foundation/access/declared";
import { migrate } from "@zorgvuldig/server/foundation/database/migrate";
import { ownKeys } from "@zorgvuldig/server/foundation/database/own-keys";
import { ownTables } from "@zorgvuldig/server/foundation/database/sealed-tables";
import { storedOf } from "@zorgvuldig/server/foundation/database/stored";
import { getCluster } from "../support/cluster.js";
import { type Database, freshDatabase } from "../support/database.js";

type Source = Awaited<ReturnType<typeof migrate>>["source"];

let database: Database;
let source: Source;

beforeAll(async () => {
  await buildApi();
  database = await freshDatabase();
  const migrated = await migrate(database.ownerUrl, { mode: "test", keysFile: getCluster().keysFile });
  // The schema's builder asks several things at once on one connection, which the driver allows only to those who say so.
  source = await migrated.source.setOptions({ extra: { pipeline: true } }).initialize();
});

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

/** What the migrations alone decide: the classes say nothing of indexes, uniqueness and checks. */
const decidedInSql = async (): Promise<Set<string>> =>
  new Set(
    (
      await source.query<{ drop: string }[]>(
        `select format('DROP INDEX "public"."%s"', relname) drop from pg_class where relkind = 'i'
         union all select format('ALTER TABLE "%s" DROP CONSTRAINT "%s"', relname, conname)
         from pg_constraint join pg_class on pg_class.oid = conrelid where contype in ('c', 'u')`,
      )
    ).map(({ drop }) => drop),
  );

test("the classes and the migrations agree on every table, column and relation", async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  const inSql = await decidedInSql();

  expect(upQueries.map(({ query }) => query).filter((query) => !inSql.has(query))).toEqual([]);
});

/** A view is no table: what it shows is kept where it lies. */
const tables = () => allTables().filter((entity) => !tableOf(entity).table.isView);

test("every table is a class or a table of the house, and each has a rule by which it is kept", async () => {
  const rows = await source.query<{ name: string }[]>(
    "select tablename as name from pg_tables where schemaname in ('public', 'report') order by 1",
  );
  const declared = tables().map((entity) => tableOf(entity).table);
  const ruled = [...declared.map(({ name, kept }) => [name, kept] as const), ...Object.entries(houseTables)];

  expect(ruled.map(([name]) => name).sort()).toEqual(rows.map(({ name }) => name));
  expect(ruled.filter(([, kept]) => !isKeptCode(kept))).toEqual([]);
  expect(keptCodes.filter((code) => !ruled.some(([, kept]) => kept === code))).toEqual([]);
});

test("every table of persons who are found by name tells the servers of every change, and no other does", async () => {
  const telling = await source.query<{ name: string }[]>(
    "select tgrelid::regclass::text as name from pg_trigger where tgname = 'tell_names' order by 1",
  );
  const found = allTables().filter((entity) =>
    [...tableOf(entity).fields.values()].some(({ searchedAs }) => searchedAs),
  );

  expect(telling.map(({ name }) => name)).toEqual(found.map((entity) => tableOf(entity).table.name).sort());
  expect(found.length).toBeGreaterThan(2);
});

test("every box that is sealed under the keys of a case is noted when it is written, and can be sealed anew by the operator", async () => {
  const sealed = allTables().flatMap((entity) => {
    const { table, boxes, caseColumn } = storedOf(source, entity);
    return caseColumn && boxes.length > 0 ? [{ name: table.slice(1, -1), kinds: boxes.map(({ kind }) => kind) }] : [];
  });
  const noted = await source.query<{ name: string; said: string }[]>(
    `select tgrelid::regclass::text as name, pg_get_triggerdef(oid) as said from pg_trigger where tgname = 'note_boxes'`,
  );
  const renewable = await source.query<{ name: string }[]>(
    "select polrelid::regclass::text as name from pg_policy where polname = 'operator_updates'",
  );

  const lacking = sealed.flatMap(({ name, kinds }) => {
    const said = noted.find((one) => one.name === name)?.said ?? "";
    const unnoted = kinds.filter((kind) => !said.includes(`'${kind}'`)).map((kind) => `${name}.${kind} is not noted`);
    return [...unnoted, ...(renewable.some((one) => one.name === name) ? [] : [`${name} may not be sealed anew`])];
  });
  expect(lacking).toEqual([]);
  expect(sealed.length).toBeGreaterThan(12);
  const own = ownTables(source).map(({ table }) => table.slice(1, -1));
  expect(own.filter((name) => !renewable.some((one) => one.name === name))).toEqual([]);
});

test("every key that lies beside what it seals is known to who wraps it anew, copies it and counts it", async () => {
  const lying = await source.query<{ name: string }[]>(
    `select table_name::text name from information_schema.columns where table_schema = 'public'
     and column_name in ('epoch', 'wrapped', 'commitment') group by 1 having count(*) = 3 order by 1`,
  );
  const known = [...ownKeys(source).map(({ table }) => table), "key_wrap"];

  expect(lying.map(({ name }) => name)).toEqual(known.sort());
});

test("every table that belongs to a case names it, and is guarded by row policies", async () => {
  const rows = await source.query<{ name: string }[]>(
    `select relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where relkind = 'r' and relrowsecurity and relforcerowsecurity and (attname = 'case_id' or relname = 'case_file' and attname = 'id')`,
  );
  const guarded = new Set(rows.map(({ name }) => name));
  const ofCases = allTables()
    .map((entity) => tableOf(entity).table)
    .filter(({ belongsTo }) => belongsTo === "case")
    .map(({ name }) => name);

  expect(ofCases.filter((name) => !guarded.has(name))).toEqual([]);
  expect(ofCases.length).toBeGreaterThan(8);
});
