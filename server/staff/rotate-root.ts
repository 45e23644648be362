import type pg from "pg";
import { ensureMayGivePasswords, passwordFor } from "../foundation/database/logins.js";
import { logDeed, type Operator } from "../foundation/database/operator.js";
import { logins } from "../foundation/database/pools.js";
import type { House } from "../foundation/database/request.js";
import { takeRoot } from "../foundation/database/root.js";
import { Explained } from "../foundation/explained.js";
import { openedAddress } from "../foundation/mail/address.js";
import { markAnew } from "../foundation/search/marks.js";
import { resealedCertificateKey } from "../foundation/vault/certificate-key.js";
import type { Keys } from "../foundation/vault/keys.js";
import type { RemadeTogether } from "../foundation/vault/secrets.js";
import { resealedSeed } from "./authenticator.js";
import { addressHash } from "./door.js";
import { resealedName } from "./passkeys.js";

type Remaking = (owner: pg.Client, vault: Keys, root: number) => Promise<void>;

/** What lies in the database by a secret of the root, and is made by that of the new one while nobody is at the door. */
const remade: Record<RemadeTogether, Remaking> = {
  "lookup/address": lookUpsAnew,
  // Nothing is kept of which another look-up could be made: people link their organisation's account again.
  "lookup/organisation": async (owner) => void (await owner.query("delete from organisation_link")),
  "keep/certificate": (owner, vault, root) =>
    resealed(owner, { table: "certificate_key", id: "only_one", column: "sealed" }, (_, sealed) =>
      resealedCertificateKey(vault, sealed, root),
    ),
  "door/authenticator": async (owner, vault, root) => {
    for (const table of ["authenticator", "authenticator_offer"])
      await resealed(owner, { table, id: "account_id", column: "seed" }, (id, seed) =>
        resealedSeed(vault, id, seed, root),
      );
  },
  "door/passkey-name": (owner, vault, root) =>
    resealed(owner, { table: "passkey", id: "id", column: "name" }, (id, name) => resealedName(vault, id, name, root)),
};

/**
 * A new root: on the disk beside the one before; then, in one transaction of the database, the passwords of the logins and all that
 * was made by its secrets; then the marks of names, and the one before is destroyed. Killed anywhere, it is gone on with by calling
 * it again. Other servers hear of it at the next thing that hangs on it. Throws `Explained` when somebody would be shut out. Gives
 * the number of the root in force.
 */
export async function rotateRoot(house: House, operator: Operator): Promise<number> {
  const { vault } = house;
  vault.hear();
  vault.useRoot(await operator.within(rootOf));
  const { root, otherRoot } = vault;
  if (!otherRoot || otherRoot > root) {
    await operator.within(ensureNobodyIsShutOut);
    vault.beginRoot();
    await operator.within((owner) => changed(owner, vault, root + 1));
    vault.useRoot(root + 1);
  }
  await markAnew(house);
  vault.endRoot();
  return vault.root;
}

async function rootOf(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ root: number }>("select root from installation");
  return rows[0]?.root ?? 1;
}

/** Whoever was employed before addresses were kept is found by the root before alone, until he signs in. */
async function ensureNobodyIsShutOut(owner: pg.Client): Promise<void> {
  await ensureMayGivePasswords(owner);
  const { rows } = await owner.query<{ many: number }>(
    "select count(*)::int many from credential c where not exists (select from account_address d where d.account_id = c.account_id)",
  );
  const many = rows[0]?.many ?? 0;
  if (many > 0)
    throw new Explained(
      `The root is not renewed: ${many} of those who work here must sign in once before, or they could not do so afterwards`,
    );
}

async function changed(owner: pg.Client, vault: Keys, root: number): Promise<void> {
  await owner.query(takeRoot);
  for (const remake of Object.values(remade)) await remake(owner, vault, root);
  for (const login of logins) await owner.query(passwordFor(login, vault, root));
  await owner.query("update installation set root = $1, root_at = house_now()", [root]);
  await logDeed(owner, "rotateRoot");
}

async function lookUpsAnew(owner: pg.Client, vault: Keys, root: number): Promise<void> {
  const { rows } = await owner.query<{ id: string; email_hash: Buffer; wrapped: Buffer; sealed: Buffer }>(
    `select c.account_id id, c.email_hash, d.wrapped || d.commitment wrapped, d.sealed
     from credential c join account_address d using (account_id) for update of d`,
  );
  for (const { id, email_hash, ...kept } of rows) {
    const email = openedAddress(vault, id, kept);
    if (!addressHash(vault, email).equals(email_hash))
      throw new Error("An address is not the one that is signed in with");
    await owner.query("update credential set email_hash = $2 where account_id = $1", [
      id,
      addressHash(vault, email, root),
    ]);
  }
}

type Column = { readonly table: string; readonly id: string; readonly column: string };

async function resealed(
  owner: pg.Client,
  { table, id, column }: Column,
  anew: (id: string, sealed: Buffer) => Buffer,
): Promise<void> {
  const { rows } = await owner.query<{ id: string; sealed: Buffer }>(
    `select ${id} id, ${column} sealed from ${table} for update`,
  );
  for (const row of rows)
    await owner.query(`update ${table} set ${column} = $2 where ${id} = $1`, [row.id, anew(row.id, row.sealed)]);
}
