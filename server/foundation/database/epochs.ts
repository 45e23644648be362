import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import { writeEvent } from "../audit/event.js";
import { aloneWithKeys } from "./alone.js";
import { atNight } from "./at-night.js";
import { type OwnKey, ownKeys } from "./own-keys.js";
import type { House } from "./request.js";

type Standing = { root: number; epoch: number; isWhole: boolean; isInOrder: boolean };
type Place = { case_id: string; class: SealedUnder };
type Wrap = Place & { wrapped: Buffer };

const atATime = 500;
const beforeAll: Place = { case_id: "00000000-0000-0000-0000-000000000000", class: "ordinary" };

/**
 * The nightly change of keys (security/encryption): begins the day's epoch when it is due, at 00:15 in Amsterdam, wraps the
 * keys of all cases anew under it while people work on, and destroys the epochs before yesterday's. Killed anywhere, it goes
 * on where it was; one server at a time does it. Gives the epoch that is whole now, or nothing when there was nothing to do.
 */
export async function turnEpoch(house: House): Promise<number | undefined> {
  const { root, epoch, isInOrder } = await standing(house);
  house.vault.useRoot(root);
  // Another server began one since this one last looked.
  if (epoch > house.vault.epoch) house.vault.hear();
  if (isInOrder) return undefined;
  return aloneWithKeys(house.pools, () => turned(house));
}

async function turned(house: House): Promise<number | undefined> {
  const { vault } = house;
  const { epoch, isWhole, isInOrder } = await standing(house);
  if (isInOrder) return undefined;
  const number = isWhole ? epoch + 1 : epoch;
  vault.beginEpoch(number);
  if (isWhole) await atNight(house, (night) => night.query("select begin_epoch($1)", [number]));
  for (let last: Place | undefined = beforeAll; last; ) last = await wrapSome(house, number, last);
  for (const own of ownKeys(house.source)) await wrapOwn(house, number, own);
  await atNight(house, async (night) => {
    // Refused while one key is left behind. Should the commit fail, the next attempt finds nothing left to do but this.
    await night.query("select end_epoch($1)", [number]);
    vault.destroyBefore(number - 1);
    writeEvent(night, { action: "turnEpoch", activity: "SECURITY", outcome: "ok" });
  });
  return number;
}

/** Wraps the next keys that are of an earlier epoch; gives the last of them, or nothing when there are no more. */
function wrapSome(house: House, number: number, last: Place): Promise<Place | undefined> {
  return atNight(house, async (night) => {
    const old = await night.query<Wrap>(
      `select case_id, class, wrapped from key_wrap where (case_id, class) > ($1, $2) and epoch < $3
       order by case_id, class limit ${atATime} for no key update`,
      [last.case_id, last.class, number],
    );
    if (old.length === 0) return undefined;
    const anew = old.map((key) => house.vault.wrapAnew(key.wrapped, key.case_id, key.class));
    night.write(
      `update key_wrap k set epoch = n.epoch, wrapped = n.wrapped
       from unnest($1::uuid[], $2::text[], $3::int[], $4::bytea[]) n(case_id, class, epoch, wrapped)
       where k.case_id = n.case_id and k.class = n.class`,
      [
        old.map((key) => key.case_id),
        old.map((key) => key.class),
        anew.map(({ epoch }) => epoch),
        anew.map(({ wrapped }) => wrapped),
      ],
    );
    return old.at(-1);
  });
}

/** Few enough for one go. */
const wrapOwn = (house: House, number: number, { table, id, under }: OwnKey): Promise<void> =>
  atNight(house, async (night) => {
    const old = await night.query<{ id: string; wrapped: Buffer }>(
      `select ${id} id, wrapped from ${table} where epoch < $1 for update`,
      [number],
    );
    for (const key of old) {
      const anew = house.vault.wrapAnew(key.wrapped, key.id, under);
      night.write(`update ${table} set epoch = $2, wrapped = $3 where ${id} = $1`, [key.id, anew.epoch, anew.wrapped]);
    }
  });

/** How the keys stand: in order when every key is under the latest epoch, and no other is due. */
const standing = (house: House): Promise<Standing> =>
  atNight(house, async (night) => {
    const [found] = await night.query<Standing>(
      `select root, epoch, epoch_is_whole "isWhole", epoch_is_whole and not epoch_is_due() "isInOrder" from installation`,
    );
    if (!found) throw new Error("There is no installation in this database");
    return found;
  });
