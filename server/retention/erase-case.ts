import { writeEvent } from "../foundation/audit/event.js";
import { atNight } from "../foundation/database/at-night.js";
import type { House } from "../foundation/database/request.js";
import { NightFact } from "../foundation/facts.js";
import type { Keys } from "../foundation/vault/keys.js";
import { hasherOf } from "./certificate-of.js";

export type DueCase = { readonly id: string; readonly number: string };

/** A case is about to be erased: whoever has to count it does so now, in the same transaction (report/anonymised). */
export const erasing = new NightFact<DueCase & { readonly vault: Keys }>();

export type Erased = {
  /** Erased; gone already; kept, for its day moved; held until a request is answered; or waiting for a second person. */
  readonly outcome: "ERASED" | "GONE" | "KEPT" | "HELD" | "WAITING";
  /** The case, its people and its files, to look for afterwards. */
  readonly ids: readonly string[] | null;
};

/** It was not erased after all: what whoever counts it did meanwhile is undone with the transaction. */
class Spared extends Error {
  constructor(readonly erased: Erased) {
    super(`Not erased: ${erased.outcome}`);
  }
}

/**
 * Erases one case in one transaction: its rows, files, mail and keys (keep/erased). What could keep it is looked at once more under lock, and its
 * certificate and the line of the ledger are written with it. Anything left behind undoes all of it.
 */
export const eraseCase = (house: House, run: string, due: DueCase): Promise<Erased> =>
  atNight(house, async (night) => {
    const hashOf = await hasherOf(house.vault, night);
    await erasing.tell(night, { ...due, vault: house.vault });
    const [erased] = await night.query<Erased>("select outcome, ids from erase_case($1, $2, $3, $4)", [
      ...[due.id, run],
      ...[hashOf(due.id), hashOf(due.number)],
    ]);
    if (!erased) throw new Error("Nothing came of an erasure");
    if (erased.outcome !== "ERASED") throw new Spared(erased);
    writeEvent(night, {
      action: "eraseCase",
      activity: "SECURITY",
      cases: [due.id],
      outcome: "ok",
      rule: "keep/erased",
    });
    return erased;
  }).catch((error: unknown) => {
    if (error instanceof Spared) return error.erased;
    throw error;
  });
