import { type Day, due } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";

/** Throws for an interview on a day that has passed, or on which the application is gone and nobody would be there to be interviewed about it. */
export function mustBeIntakeInTime(day: Day, today: Day, destroyOn: Day | null): void {
  if (day < today) throw new Invalid({ plannedAt: "in-past" });
  if (destroyOn !== null && day >= destroyOn)
    throw new Refusal("keep/no-longer-than-needed", "intake-too-late", "plannedAt");
}

/** Throws for a day to ring back that is no day to come, or on which there is nothing left to ring back about (keep/held-callback). */
export function mustBeCallbackInTime(on: Day, intakeOn: Day, today: Day): void {
  if (on <= intakeOn) throw new Invalid({ agreedCallbackOn: "before-intake" });
  if (on < today) throw new Invalid({ agreedCallbackOn: "in-past" });
  if (on >= due("ON_HOLD", intakeOn).destroyOn)
    throw new Refusal("keep/held-callback", "callback-too-late", "agreedCallbackOn");
}
