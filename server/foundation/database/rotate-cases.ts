import { resealedAddress } from "../mail/address.js";
import { logDeed, type Operator } from "./operator.js";
import { rotateOwn } from "./own-keys.js";
import type { House } from "./request.js";
import { hearEpoch, rotateCase } from "./rotate-case.js";

const atATime = 200;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/**
 * New keys for every case, for every address of who works here and for what else has a key of its own, one after the other. Killed anywhere, it is gone on with by
 * calling it again: what was made since it began is not made once more. Gives how many cases it did; tells of them on the way.
 */
export async function rotateCases(house: House, operator: Operator, tell: (done: number) => void): Promise<number> {
  const since = await operator.within(async (owner) => {
    const { rows } = await owner.query<{ since: string }>(
      "update installation set renewing_since = coalesce(renewing_since, house_now()) returning renewing_since since",
    );
    return rows[0]?.since;
  });
  let done = 0;
  for (let last: string | undefined = beforeAll; last; ) {
    const some = await waiting(operator, "select distinct case_id id from key_wrap", "case_id", [last, since]);
    for (const id of some) if (await rotateCase(house, operator, id)) done += 1;
    if (some.length > 0) tell(done);
    last = some.at(-1);
  }
  for (let last: string | undefined = beforeAll; last; ) {
    const some = await waiting(operator, "select account_id id from account_address", "account_id", [last, since]);
    for (const id of some) await rotateAddress(house, operator, id);
    last = some.at(-1);
  }
  await operator.within(async (owner) => {
    await rotateOwn(house, owner);
    await owner.query("update installation set renewing_since = null");
  });
  return done;
}

const waiting = (operator: Operator, select: string, id: string, values: unknown[]): Promise<string[]> =>
  operator.within(async (owner) => {
    // In a demonstration whose clock was set back a key may be of a day to come.
    const isOld = "made_at not between $2 and house_now()";
    const text = `${select} where ${id} > $1 and ${isOld} order by ${id} limit ${atATime}`;
    return (await owner.query<{ id: string }>(text, values)).rows.map((row) => row.id);
  });

const rotateAddress = ({ vault }: House, operator: Operator, accountId: string): Promise<void> =>
  operator.within(async (owner) => {
    const { rows } = await owner.query<{ wrapped: Buffer; sealed: Buffer }>(
      "select wrapped || commitment wrapped, sealed from account_address where account_id = $1 for update",
      [accountId],
    );
    const [old] = rows;
    if (!old) return;
    await hearEpoch(vault, owner);
    const { key, sealed } = resealedAddress(vault, accountId, old);
    await owner.query(
      `update account_address set epoch = $2, wrapped = $3, commitment = $4, sealed = $5, made_at = house_now()
       where account_id = $1`,
      [accountId, key.epoch, key.wrapped, key.commitment, sealed],
    );
    await logDeed(owner, "rotateAddress");
  });
