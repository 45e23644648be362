import type { Day } from "../foundation/clock/calendar.js";
import type { Rows } from "../foundation/database/rows.js";
import { NotFound, Refusal } from "../foundation/refusal.js";
import type { AuthorisationLine } from "./authorisation-line.js";
import type { Consent } from "./consent.js";
import type { GrantedInput } from "./consent-inputs.js";

/**
 * The form that came back says yes to what was ticked on it. To all else somebody said no, also where he left it open: from now on that is
 * neither asked nor given, whoever else said yes, and whatever form it was said yes to before (article 7(3) GDPR).
 */
export function answerLines(
  rows: Rows,
  { id, document }: Consent,
  lines: readonly AuthorisationLine[],
  { granted = [], today }: { granted?: readonly GrantedInput[] | undefined; today: Day },
): void {
  if (document !== "AUTHORISATION") {
    if (granted.length > 0) throw new Refusal("share/only-authorised", "not-asked", "granted");
    return;
  }
  const own = lines.filter(({ consentId }) => consentId === id);
  if (!granted.every(({ lineId }) => own.some((line) => line.id === lineId))) throw new NotFound();
  for (const line of own) {
    const no = line.answer(granted.flatMap(({ lineId, categories }) => (lineId === line.id ? categories : [])));
    if (no.length === 0) continue;
    rows.save(line);
    for (const earlier of lines)
      if (earlier.isAnsweredWith(line, today) && earlier.decline(no).length > 0) rows.save(earlier);
  }
}
