import { readFileSync } from "node:fs";
import type pg from "pg";
import { Explained } from "../foundation/explained.js";
import type { Ring } from "../foundation/vault/ring.js";
import { ringIn } from "../foundation/vault/ring.js";

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A copy of the keys, as `npm run keys -- export` and every backup make one: the ring, when it lay in a file, and rows by their table. */
export type KeyCopy = {
  readonly madeAt: string;
  readonly keys: string;
  readonly root: number;
  readonly ring: Ring | undefined;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
};

/** Reads one. Throws `Explained` when it is something else, or not whole. */
export function readKeyCopy(file: string): KeyCopy {
  const lines = linesOf(file);
  const [head = {}, last = {}] = [lines[0], lines.at(-1)];
  const tables = new Map<string, Row[]>();
  for (const { table, row } of lines) {
    if (!table || !row) continue;
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  }
  const whole = last.whole ?? {};
  const isWhole =
    Object.keys(whole).length > 0 &&
    Object.entries(whole).every(([table, many]) => many === (tables.get(table)?.length ?? 0));
  if (head.form !== 1 || !head.madeAt || !head.keys || !isWhole)
    throw new Explained(`${file}: is no whole copy of the keys`);
  for (const table of Object.keys(whole)) if (!tables.has(table)) tables.set(table, []);
  const ring = head.ring ? ringIn(JSON.stringify(head.ring)) : undefined;
  return { madeAt: head.madeAt, keys: head.keys, root: head.root ?? 1, ring, tables };
}

type Line = {
  readonly form?: number;
  readonly madeAt?: string;
  readonly keys?: string;
  readonly root?: number;
  readonly ring?: unknown;
  readonly table?: string;
  readonly row?: Row;
  readonly whole?: Readonly<Record<string, number>>;
};

function linesOf(file: string): Line[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => Object(JSON.parse(line)) as Line);
  } catch (cause) {
    throw new Explained(`${file}: there is no copy of the keys`, { cause });
  }
}

/** How a row is found again, where that is not the first column alone. */
const idOf = (table: string, row: Row): string[] =>
  table === "key_wrap" ? ["case_id", "class"] : Object.keys(row).slice(0, 1);

/** Added to, and never taken from: they are the keys of nobody who may have gone. */
const staying = new Set(["log_key", "certificate_key", "erasure_ledger"]);
/** Of these the ledger speaks, as of cases. */
const inLedger = new Set([
  ...["lone_complaint", "lone_contact", "privacy_complaint", "privacy_contact"],
  ...["lone_request", "lone_decision"],
]);

/**
 * Puts what the copy of the keys holds in the place of what the data held: how every key is wrapped now. What has no key there any more was erased, or ended,
 * after the data were copied: outside the cases it goes, and of cases and complaints the ledger speaks. For a database whose guards are down.
 */
export async function applyKeyCopy(owner: pg.Client, { tables }: KeyCopy): Promise<void> {
  for (const [table, rows] of tables) {
    if (isOfFigures(table)) continue;
    const columns = Object.keys(rows[0] ?? {});
    const { rows: types } = await owner.query<{ name: string; type: string }>(
      "select attname name, format_type(atttypid, atttypmod) type from pg_attribute where attrelid = $1::regclass and attnum > 0 and attname = any ($2)",
      [table, columns],
    );
    const ids = idOf(table, rows[0] ?? {});
    if (rows.length > 0) await laidBeside(owner, { table, columns, types, rows });
    const isSame = ids.map((id) => `t.${id} = c.${id}`).join(" and ");
    if (!staying.has(table) && !inLedger.has(table))
      await owner.query(
        rows.length > 0
          ? `delete from ${table} t where not exists (select from copied_${table} c where ${isSame})`
          : `delete from ${table}`,
      );
    if (rows.length === 0) continue;
    if (table === "key_wrap") await ensureSameKeys(owner);
    const rest = columns.filter((column) => !ids.includes(column));
    await owner.query(
      `update ${table} t set ${rest.map((column) => `${column} = c.${column}`).join(", ")} from copied_${table} c where ${isSame}`,
    );
    if (staying.has(table))
      await owner.query(
        `insert into ${table} (${columns.join(", ")}) select ${columns.join(", ")} from copied_${table} on conflict do nothing`,
      );
  }
  // What lies without a key beside what went with its own.
  await owner.query("delete from breach_case c where not exists (select from breach b where b.id = c.breach_id)");
  await owner.query(
    "delete from signal s where s.kind in ('BREACH_REPORTED', 'BREACH_DUE') and not exists (select from breach b where b.id = s.about_id)",
  );
}

/** What is counted goes with the keys, and so does who was; it is put back by itself. */
const isOfFigures = (table: string): boolean => table.startsWith("report.") || table === "case_file";

type Laid = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly types: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Row[];
};

const atATime = 2_000;

async function laidBeside(owner: pg.Client, { table, columns, types, rows }: Laid): Promise<void> {
  const typeOf = new Map(types.map(({ name, type }) => [name, type]));
  const read = (column: string): string =>
    typeOf.get(column) === "bytea"
      ? `decode(row ->> '${column}', 'base64')`
      : `(row ->> '${column}')::${typeOf.get(column)}`;
  await owner.query(
    `create temp table copied_${table} on commit drop as select ${columns.join(", ")} from ${table} with no data`,
  );
  for (let from = 0; from < rows.length; from += atATime)
    await owner.query(
      `insert into copied_${table} select ${columns.map(read).join(", ")} from jsonb_array_elements($1) row`,
      [JSON.stringify(rows.slice(from, from + atATime))],
    );
}

/** A case that got new keys after the data were copied does not open with those. */
async function ensureSameKeys(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ many: number }>(
    `select count(distinct t.case_id)::int many from key_wrap t join copied_key_wrap c
     on t.case_id = c.case_id and t.class = c.class and t.commitment <> c.commitment`,
  );
  const many = rows[0]?.many ?? 0;
  if (many > 0)
    throw new Explained(
      `${many} cases got new keys after this backup was made: put back a later one, or this one with the copy of the keys that was made with it`,
    );
}
