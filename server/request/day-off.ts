import { Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { type DaysOff, isWorkingDay } from "../foundation/clock/holidays.js";
import type { Request } from "../foundation/database/request.js";
import { handled } from "../foundation/database/transaction.js";
import { Refusal } from "../foundation/refusal.js";

/** A day that a decree puts on one line with the holidays: what falls due on it is answered on the working day after. */
@Table({ name: "day_off", of: "request", belongsTo: "nobody", kept: "NO_PERSON" })
export class DayOff extends Row {
  @Holds("request", is.day) day!: Day;
  /** Where it was made known, as "Stb. 2026, 12". */
  @Holds("request", is.code) decree!: string;
  @Holds("request", is.day, { optional: true }) liftedOn!: Day | null;

  /** Throws for a day that has come, and for one that is none to work on already. */
  begin(day: Day, decree: string, today: Day): void {
    if (day <= today || !isWorkingDay(day)) throw new Refusal("rights/any-channel", "day-off-later", "day");
    Object.assign(this, { day, decree, liftedOn: null });
  }

  /** Taken down by mistake, or withdrawn; a day that has come stays what it was. */
  lift(today: Day): void {
    if (this.liftedOn !== null || this.day <= today)
      throw new Refusal("rights/any-channel", "day-off-stays", "dayOffId");
    this.liftedOn = today;
  }
}

/** The days that stand, beside the holidays of the law; asked along with what an act loads. */
export function daysOff(request: Request): Promise<DaysOff> {
  const asked = "select to_char(day, 'YYYY-MM-DD') as day from day_off where lifted_on is null";
  return handled(request.select<{ day: Day }>(asked).then((days) => new Set(days.map(({ day }) => day))));
}
