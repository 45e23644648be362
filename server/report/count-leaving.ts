import { dimensionNames, dimensions } from "@zorgvuldig/schema/report";
import type { Keys } from "../foundation/vault/keys.js";
import { type Asks, leaving } from "./handled.js";
import { openYearIn } from "./open-year.js";

/**
 * A case is about to be erased: if it was handled and its year is not laid down yet, it is counted now, in the same transaction (report/all-handled). Who objected
 * to that is left out.
 */
export async function countLeaving(night: Asks, vault: Keys, caseId: string): Promise<void> {
  const found = await leaving(night, vault, caseId);
  if (!found) return;
  await openYearIn(night);
  const { codes } = found;
  const numbers =
    codes && dimensionNames.map((name) => (dimensions[name] as readonly string[]).indexOf(codes[name]) + 1);
  await night.query("select report_absorb($1, $2)", [caseId, numbers]);
}
