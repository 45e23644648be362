import { appendFile, mkdir } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { logDeed, type Operator } from "../database/operator.js";
import type { House } from "../database/request.js";
import { type Head, noteOf } from "./chain.js";
import { sealLog } from "./sealing.js";
import { latestKey, signerOf } from "./signing.js";
import { handoverOf } from "./signing-keys.js";

/**
 * Lets a new key sign the heads of the log from here on: on the disk first, then in force with a head that both sign, then the
 * secret of the one before goes. Killed anywhere, it is gone on with by calling it again. Gives the number of the key in force.
 */
export async function rotateSigning(house: House, operator: Operator, file: string): Promise<number> {
  const { vault } = house;
  vault.hear();
  const former = await operator.within(latestOf);
  const isHandedOver = vault.signings.some((number) => number < former);
  const number = isHandedOver ? former : former + 1;
  if (!isHandedOver) {
    vault.beginSigning(number);
    await sealLog(house);
    await operator.within((owner) => handOver(house, owner, number, file));
  }
  vault.endSigning(number);
  return number;
}

async function handOver({ vault }: House, owner: pg.Client, number: number, file: string): Promise<void> {
  await owner.query("select pg_advisory_xact_lock(hashtext('zv head'))");
  const [one, next] = [signerOf(vault, number - 1), signerOf(vault, number)];
  const head = await sealedBy(owner);
  const notes = [...(head.seq > 0 ? [noteOf(one, head)] : []), handoverOf(one, next, head)];
  if (head.seq > 0)
    await owner.query("insert into log_head (seq, note) values ($1, $2) on conflict do nothing", [head.seq, notes[0]]);
  await owner.query("insert into log_key (number, since, note) values ($1, $2, $3)", [number, head.seq, notes.at(-1)]);
  await logDeed(owner, "rotateSigning");
  await mkdir(path.dirname(file), { recursive: true });
  await appendFile(file, notes.map((note) => `${note}\n`).join(""));
}

const latestOf = async (owner: pg.Client): Promise<number> =>
  (await owner.query<{ number: number }>(latestKey)).rows[0]?.number ?? 1;

/** How far the log is sealed. */
async function sealedBy(owner: pg.Client): Promise<Head> {
  const { rows } = await owner.query<{ seq: string; hash: string }>(
    "select seq, encode(hash, 'hex') hash from log_seal order by seq desc limit 1",
  );
  return { seq: Number(rows[0]?.seq ?? 0), hash: rows[0]?.hash ?? "" };
}
