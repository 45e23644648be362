import { atNight } from "../foundation/database/at-night.js";
import type { House, Request } from "../foundation/database/request.js";
import { holdRoot } from "../foundation/database/root.js";
import type { Transaction } from "../foundation/database/transaction.js";
import { certificateHasher, newCertificateKey } from "../foundation/vault/certificate-key.js";
import type { Keys } from "../foundation/vault/keys.js";

const key = "select sealed from certificate_key";

/** How erased cases are called in certificates and ledger; made when the first is erased. The root stays as it is meanwhile. */
export async function hasherOf(vault: Keys, night: Transaction): Promise<(value: string) => Buffer> {
  await holdRoot(vault, night);
  const kept = await night.query<{ sealed: Buffer }>(key);
  if (kept[0]) return certificateHasher(vault, kept[0].sealed);
  await night.query("insert into certificate_key (sealed) values ($1) on conflict do nothing", [
    newCertificateKey(vault),
  ]);
  const [made] = await night.query<{ sealed: Buffer }>(key);
  if (!made) throw new Error("There is no key for certificates");
  return certificateHasher(vault, made.sealed);
}

/** Makes that key unless it is there: a copy of the data from before the first erasure must know it, or what is erased later could not be found in it. */
export const ensureCertificateKey = (house: House): Promise<unknown> =>
  atNight(house, (night) => hasherOf(house.vault, night));

/** The same, as somebody who erases on request asks for it. */
export async function hasherFor(request: Request): Promise<(value: string) => Buffer> {
  const { vault } = request.rows;
  await request.select("select pg_advisory_xact_lock_shared(hashtext('zv root'))");
  const [kept] = await request.select<{ sealed: Buffer }>(key);
  if (kept) return certificateHasher(vault, kept.sealed);
  const [made] = await request.select<{ sealed: Buffer }>(
    "insert into certificate_key (sealed) values ($1) returning sealed",
    [newCertificateKey(vault)],
  );
  if (!made) throw new Error("There is no key for certificates");
  return certificateHasher(vault, made.sealed);
}

/** The id of the certificate of the case that had this number, when it was erased. */
export async function certificateOf(request: Request, number: string): Promise<string | null> {
  const [kept] = await request.select<{ sealed: Buffer }>(key);
  if (!kept) return null;
  const hash = certificateHasher(request.rows.vault, kept.sealed)(number.trim().toUpperCase());
  const [found] = await request.select<{ id: string }>(
    "select id from destruction_certificate where number_hash = $1",
    [hash],
  );
  return found?.id ?? null;
}
