import type { Login } from "../database/pools.js";
import type { House } from "../database/request.js";
import { Transaction } from "../database/transaction.js";
import type { Keys } from "../vault/keys.js";
import { Signer } from "../vault/sign.js";
import type { LogKeys } from "./signing-keys.js";

const first = 1;
export const latestKey = `select coalesce(max(number), ${first}) number from log_key`;

/** Who signs the heads of this installation's log with its key of this number. */
export const signerOf = (keys: Keys, number: number): Signer =>
  new Signer(`zorgvuldig/log/${keys.id}`, keys.signing(number));

/** Who signs heads until this transaction ends: meanwhile no other key takes his place. */
export async function signerNow(vault: Keys, transaction: Transaction): Promise<Signer> {
  transaction.write("select pg_advisory_xact_lock_shared(hashtext('zv head'))", []);
  const [latest] = await transaction.query<{ number: number }>(latestKey);
  return signerOf(vault, latest?.number ?? first);
}

/** By what all heads are verified that the log has by now: to be asked after they were read. */
export const keysOfLog = ({ pools, vault }: House, login: Login = "zv_rounds"): Promise<LogKeys> =>
  Transaction.within(pools, login, async (reading) => {
    const rows = await reading.query<{ number: number; note: string }>(
      "select number, note from log_key order by number",
    );
    const { name, verifier } = signerOf(vault, rows.at(-1)?.number ?? first);
    return { log: name, verifier, handovers: rows.map(({ note }) => note) };
  });
