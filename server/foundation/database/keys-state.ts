import type { Operator } from "./operator.js";
import { ownKeys } from "./own-keys.js";
import type { House } from "./request.js";

type Found = {
  epoch: number;
  epoch_day: string;
  epoch_is_whole: boolean;
  root: number;
  root_at: string | null;
  renewing_since: string | null;
  keys_copied_at: string | null;
  signing: number;
  signing_at: string | null;
  cases: number;
  waiting: number;
  renewing: number;
  oldest: string | null;
};

/** How the keys of the house stand, in lines for the operator: ids, numbers and moments, and no key. */
export async function keysStateOf({ source, vault }: House, operator: Operator): Promise<string[]> {
  const found = await operator.within(async (owner) => {
    const { rows } = await owner.query<Found>(
      `select epoch, epoch_day, epoch_is_whole, root, root_at, renewing_since, keys_copied_at,
         coalesce((select max(number) from log_key), 1) signing,
         coalesce((select at from log_key order by number desc limit 1), (select at from log_head order by seq limit 1)) signing_at,
         (select count(distinct case_id)::int from key_wrap) cases,
         (${["key_wrap", ...ownKeys(source).map(({ table }) => table)]
           .map((table) => `(select count(*) from ${table} k where k.epoch < i.epoch)`)
           .join(" + ")})::int waiting,
         (select count(distinct case_id)::int from key_wrap where made_at not between renewing_since and house_now()) renewing,
         (select min(made_at) from key_wrap) oldest
       from installation i`,
    );
    return rows[0];
  });
  if (!found) throw new Error("There is no installation in this database");
  const { cases, oldest, renewing_since } = found;
  const isRootHalf = vault.otherRoot !== undefined;
  const isSigningHalf = vault.signings.length > 1;
  return [
    `Keyring ${vault.id}`,
    `Epoch ${found.epoch} of ${found.epoch_day}${found.epoch_is_whole ? "" : ", which is not whole yet"}; ${found.waiting} keys wait to be wrapped anew`,
    `Last copy of the keys: ${found.keys_copied_at ?? "none"}`,
    `Data keys of ${cases} cases${oldest ? `; the oldest was made at ${oldest}` : ""}${renewing_since ? `; being renewed since ${renewing_since}, ${found.renewing} to go: npm run keys -- rotate cases` : ""}`,
    `Root ${found.root}${found.root_at ? ` since ${found.root_at}` : ""}${isRootHalf ? "; being renewed: npm run keys -- rotate root" : ""}`,
    `Signing key ${found.signing}${found.signing_at ? ` since ${found.signing_at}` : ""}${isSigningHalf ? "; being renewed: npm run keys -- rotate signing" : ""}`,
  ];
}
