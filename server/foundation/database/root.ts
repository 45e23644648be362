import type { Keys } from "../vault/keys.js";
import type { Transaction } from "./transaction.js";

/**
 * Has this server know the root in force, and keeps it in force until the transaction ends. For whoever reads or writes what was
 * made from a secret of the root.
 */
export async function holdRoot(vault: Keys, transaction: Transaction): Promise<void> {
  transaction.write("select pg_advisory_xact_lock_shared(hashtext('zv root'))", []);
  const [found] = await transaction.query<{ root: number }>("select root from installation");
  if (found) vault.useRoot(found.root);
}

/** Waits until nobody holds it, and lets nobody until the owner's transaction ends. */
export const takeRoot = "select pg_advisory_xact_lock(hashtext('zv root'))";
