import type { SealedUnder } from "@zorgvuldig/schema/kinds";
import type { CaseKeys } from "../vault/boxes.js";
import type { Transaction } from "./transaction.js";

/** The key that lies beside the row. */
export const ownKey = (under: SealedUnder): string =>
  `json_build_object('${under}', encode(t.wrapped || t.commitment, 'base64'))`;

/** The keys of a case as the database hands them over to this viewer: those that its policy lets him have. */
export const keysOfCase = (caseId: string): string =>
  `(select json_object_agg(k.class, encode(k.wrapped || k.commitment, 'base64')) from key_wrap k where k.case_id = ${caseId})`;

/** The keys under which a transaction seals: from its first box on nobody renews them until it ends. */
export class HeldKeys {
  private readonly held = new Set<string>();

  constructor(private readonly transaction: Transaction) {}

  /** Who seals under one that was renewed since it was read hears `Conflict`. */
  hold(keys: CaseKeys, under: SealedUnder): void {
    const commitment = keys.commitmentOf(under);
    const name = `${keys.caseId}|${under}`;
    if (!commitment || this.held.has(name)) return;
    this.held.add(name);
    this.transaction.write("select hold_keys($1, $2)", [keys.caseId, commitment]);
  }
}
