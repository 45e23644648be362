import type { House } from "./request.js";
import { Transaction } from "./transaction.js";

/** One transaction of the rounds' own login. */
export const atNight = <T>(house: House, work: (night: Transaction) => Promise<T>): Promise<T> =>
  Transaction.within(house.pools, "zv_rounds", (night) => {
    night.write("select set_config('zv.role', 'rounds', true)", []);
    return work(night);
  });
