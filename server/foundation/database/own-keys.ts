import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import type pg from "pg";
import type { DataSource } from "typeorm";
import { openBox, sealBox } from "../vault/boxes.js";
import type { House } from "./request.js";
import { hearEpoch, keysOf } from "./rotate-case.js";
import { ownTables } from "./sealed-tables.js";

/** Where keys lie beside what they seal, outside the cases: `epoch`, `wrapped` and `commitment` in its row. */
export type OwnKey = { readonly table: string; readonly id: string; readonly under: SealedUnder };

/** The addresses of who works here, which no class stands for, and every declared table whose rows have a key of their own. */
export const ownKeys = (source: DataSource): OwnKey[] => [
  { table: "account_address", id: "account_id", under: "ordinary" },
  ...ownTables(source).map(({ table, under }) => ({ table: table.slice(1, -1), id: "id", under })),
];

type Row = { id: string; version: number; box: string; wrapped: Buffer; commitment: Buffer };

/** New keys for the rows of the declared ones, each sealed anew under its own, at the version that it has. Few enough for one go. */
export async function rotateOwn({ source, vault }: House, owner: pg.Client): Promise<void> {
  await hearEpoch(vault, owner);
  for (const { table, kind, under } of ownTables(source)) {
    const { rows } = await owner.query<Row>(
      `select id, version, encode("${kind}", 'base64') box, wrapped, commitment from ${table} for update`,
    );
    for (const { id, version, box, ...old } of rows) {
      const key = vault.newKey(id, under);
      const about = { table: table.slice(1, -1), kind, row: id, version };
      const held = openBox(keysOf(vault, id, [{ class: under, ...old }]), under, box, about);
      await owner.query(`update ${table} set "${kind}" = $2, epoch = $3, wrapped = $4, commitment = $5 where id = $1`, [
        id,
        sealBox(keysOf(vault, id, [key]), under, held, about),
        key.epoch,
        key.wrapped,
        key.commitment,
      ]);
    }
  }
}
