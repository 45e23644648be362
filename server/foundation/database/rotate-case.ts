import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import type pg from "pg";
import { CaseKeys, openBox, sealBox, type Wrapped } from "../vault/boxes.js";
import type { Keys } from "../vault/keys.js";
import { logDeed, type Operator } from "./operator.js";
import type { House } from "./request.js";
import { type SealedTable, sealedTables } from "./sealed-tables.js";

type Key = { class: SealedUnder; wrapped: Buffer; commitment: Buffer };
type Row = { id: string; version: number; name_mark?: Buffer | null } & Record<string, unknown>;

/** What another was first with: a lock that both wanted, or an epoch that began meanwhile. */
const passing = ["40001", "40P01", "ZV003"];
const attempts = 5;

/**
 * New keys for a case, of every class that it has, and every box of it sealed anew under them, in one transaction with its event
 * (security/encryption). People work on: who was at it already is waited for, and who was slower reads what it has become. Nothing
 * is changed of what a box holds, nor of its row's version. Gives whether the case was still there.
 */
export async function rotateCase(house: House, operator: Operator, caseId: string): Promise<boolean> {
  for (let left = attempts; ; left--)
    try {
      return await operator.within((owner) => rotated(house, owner, caseId));
    } catch (error) {
      const { code } = (error ?? {}) as { code?: string };
      if (left === 1 || !passing.includes(code ?? "")) throw error;
    }
}

async function rotated({ source, vault }: House, owner: pg.Client, caseId: string): Promise<boolean> {
  const { rowCount } = await owner.query("select from case_file where id = $1 for update", [caseId]);
  if (!rowCount) return false;
  // Whoever sealed something holds these until he is done; whoever comes later hears that they are others.
  const { rows: old } = await owner.query<Key>(
    "select class, wrapped, commitment from key_wrap where case_id = $1 for update",
    [caseId],
  );
  await hearEpoch(vault, owner);
  const anew = old.map((key) => vault.newKey(caseId, key.class));
  const keys = { from: keysOf(vault, caseId, old), to: keysOf(vault, caseId, anew) };
  for (const table of sealedTables(source))
    for (const rows of await gathered(owner, table, caseId)) await resealed(owner, table, keys, rows);
  for (const key of anew)
    await owner.query(
      `update key_wrap set epoch = $3, wrapped = $4, commitment = $5, made_at = house_now()
       where case_id = $1 and class = $2`,
      [caseId, key.class, key.epoch, key.wrapped, key.commitment],
    );
  await logDeed(owner, "rotateCase", [caseId]);
  return true;
}

/** Another server may have begun one since this command was started. */
export async function hearEpoch(vault: Keys, owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ epoch: number }>("select epoch from installation");
  if ((rows[0]?.epoch ?? 0) > vault.epoch) vault.hear();
}

/** Keys as they lie in the database, to open and to seal with. */
export function keysOf(vault: Keys, caseId: string, keys: readonly Key[]): CaseKeys {
  const wrapped: Wrapped = Object.fromEntries(
    keys.map((key) => [key.class, Buffer.concat([key.wrapped, key.commitment]).toString("base64")]),
  );
  return new CaseKeys(vault, caseId, wrapped);
}

/** The rows of one table of a case, as many at a time as lie in memory well. */
async function gathered(
  owner: pg.Client,
  { table, caseColumn, isHeavy }: SealedTable,
  caseId: string,
): Promise<string[][]> {
  const { rows } = await owner.query<{ id: string }>(`select id from ${table} where ${caseColumn} = $1`, [caseId]);
  const ids = rows.map(({ id }) => id);
  if (isHeavy) return ids.map((id) => [id]);
  return ids.length > 0 ? [ids] : [];
}

/** The boxes of some rows of a table, opened with its old keys and sealed with its new ones, at the place and version they have. */
async function resealed(
  owner: pg.Client,
  { table, boxes, isMarked }: SealedTable,
  { from, to }: { from: CaseKeys; to: CaseKeys },
  ids: readonly string[],
): Promise<void> {
  const { rows } = await owner.query<Row>(
    `select id, version, ${boxes.map(({ kind }) => `encode("${kind}", 'base64') "${kind}"`).join(", ")}
       ${isMarked ? ", name_mark" : ""} from ${table} where id = any ($1)`,
    [ids],
  );
  const sealed = boxes.map(({ kind, key }) =>
    rows.map((row) => {
      const box = row[kind] as string | null;
      const about = { table: table.slice(1, -1), kind, row: row.id, version: row.version };
      return box === null ? null : sealBox(to, key, openBox(from, key, box, about), about);
    }),
  );
  const { rowCount } = await owner.query(
    `update ${table} t set ${boxes.map(({ kind }, at) => `"${kind}" = n.box${at}`).join(", ")}
     from unnest($1::uuid[], $2::int[], ${boxes.map((_, at) => `$${at + 3}::bytea[]`).join(", ")})
       n(id, version, ${boxes.map((_, at) => `box${at}`).join(", ")})
     where t.id = n.id and t.version = n.version`,
    [rows.map(({ id }) => id), rows.map(({ version }) => version), ...sealed],
  );
  if (rowCount !== rows.length) throw new Error(`A box of ${table} may not be sealed anew`);
  // What somebody is called did not change: the database takes his mark away with every new box.
  const marked = rows.filter(({ name_mark }) => name_mark);
  if (marked.length > 0)
    await owner.query(
      `update ${table} t set name_mark = n.mark from unnest($1::uuid[], $2::bytea[]) n(id, mark) where t.id = n.id`,
      [marked.map(({ id }) => id), marked.map(({ name_mark }) => name_mark)],
    );
}
