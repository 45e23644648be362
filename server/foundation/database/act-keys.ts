import { actKeyKept } from "@zorgvuldig/schema/terms";
import { atNight } from "./at-night.js";
import type { House } from "./request.js";
import type { Transaction } from "./transaction.js";

/** An act that was done before: which, and the row that it answered. */
export type Done = { readonly action: string; readonly answered: string };

/** Keeps, in the act's own transaction, that it was done under this key; a second time the database refuses. */
export const keepAct = (transaction: Transaction, key: string, { action, answered }: Done): void =>
  transaction.write("insert into act_key (account_id, key, action, answered) values (viewer_id(), $1, $2, $3)", [
    key,
    action,
    answered,
  ]);

/** What this viewer did under this key before. */
export async function doneUnder(transaction: Transaction, key: string): Promise<Done | undefined> {
  const [done] = await transaction.query<Done>(
    "select action, answered from act_key where account_id = viewer_id() and key = $1",
    [key],
  );
  return done;
}

/** Nobody sends an act again after a day. */
export const forgetActs = (house: House): Promise<unknown> =>
  atNight(house, (night) => night.query("select forget_act_keys($1)", [actKeyKept]));
