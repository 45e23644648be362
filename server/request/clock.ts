import { identityAskedWithin, requestAnsweredWithin, type requestExtendedTo } from "@zorgvuldig/schema/terms";
import { type Day, daysBetween, plus } from "../foundation/clock/calendar.js";
import { rolled, workingDaysAfter } from "../foundation/clock/holidays.js";

/** From the day on which he was asked who he is until the day on which he showed it. */
export type Pause = { readonly from: Day; readonly to: Day };
/** `dueStatutory`: the last day by law. `dueTarget`: the day to work to, never later. Both in Europe/Amsterdam. */
export type Due = { readonly dueTarget: Day; readonly dueStatutory: Day };
type Within = typeof requestAnsweredWithin | typeof requestExtendedTo;

/**
 * Until when a request that was received on this day is answered (article 12(3) GDPR): the same day of the next month, or of the third one when its term was
 * extended, clamped to its end, and by law the working day after it when that is none (Regulation 1182/71, art. 3(4)). Nothing pauses it but the days of
 * one identity interval (D33).
 */
export function dueOf(receivedOn: Day, pause?: Pause, within: Within = requestAnsweredWithin): Due {
  const days = pause ? daysBetween(pause.from, pause.to) : 0;
  const dueTarget = plus(plus(receivedOn, within), `P${days}D`);
  return { dueTarget, dueStatutory: rolled(dueTarget) };
}

/** The last day on which somebody can be asked who he is: later it would only win time (D33). */
export const lastDayToAsk = (receivedOn: Day): Day => workingDaysAfter(receivedOn, identityAskedWithin);
