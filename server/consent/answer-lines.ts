import type { Rows } from "../foundation/database/rows.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import type { AuthorisationLine } from "./authorisation-line.js";
import type { Consent } from "./consent.js";
import type { DeclinedInput } from "./consent-inputs.js";

/** On the form that came back somebody said no to this: from now on it is neither asked nor given, whoever else said yes. */
export function answerLines(
  rows: Rows,
  { id, document }: Consent,
  lines: readonly AuthorisationLine[],
  declined: readonly DeclinedInput[] = [],
): void {
  if (declined.length > 0 && document !== "AUTHORISATION")
    throw new Refusal("share/only-authorised", "not-asked", "declined");
  for (const { lineId, categories } of declined) {
    const line = lines.find((one) => one.id === lineId && one.consentId === id);
    if (!line) throw new NotFound();
    line.decline(categories);
    rows.save(line);
  }
}
