import type { AgeBand, Codes, CountedGender, Duration, Reason, SchoolType } from "@zorgvuldig/schema/report";
import type { Gender, Outcome } from "@zorgvuldig/schema/words";
import { type Day, plus, yearsBetween } from "../foundation/clock/calendar.js";
import { provinceOf } from "./province.js";

/** What is looked at of an application that was handled, and forgotten again. */
export type Handled = {
  readonly startedOn: Day;
  readonly endedOn: Day;
  readonly outcome: Outcome;
  readonly schoolType: SchoolType | null;
  readonly reason: Reason | null;
  /** The authorisation was taken back: what rested on it is not told. */
  readonly isWithdrawn: boolean;
  /** Not known of who could not be read. */
  readonly birthOn: Day | null;
  readonly gender: Gender | null;
  readonly postcode: string | null;
};

/** The seven codes of an application that was handled (report/all-handled): the one cell of each table that it counts in. Of what nobody wrote down it is unknown. */
export function codesOf(one: Handled): Codes {
  return {
    PROVINCE: provinceOf(one.postcode),
    SCHOOL_TYPE: one.isWithdrawn ? "UNKNOWN" : (one.schoolType ?? "UNKNOWN"),
    REASON: one.isWithdrawn ? "UNKNOWN" : (one.reason ?? "UNKNOWN"),
    OUTCOME: one.outcome,
    AGE_BAND: one.birthOn === null ? "UNKNOWN" : bandOf(yearsBetween(one.birthOn, one.endedOn)),
    GENDER: genderOf(one.gender),
    DURATION: durationOf(one.startedOn, one.endedOn),
  };
}

function bandOf(age: number): AgeBand {
  if (age < 7) return "UNDER_7";
  if (age < 10) return "FROM_7_TO_9";
  if (age < 13) return "FROM_10_TO_12";
  return age < 16 ? "FROM_13_TO_15" : "FROM_16";
}

const genderOf = (gender: Gender | null): CountedGender =>
  gender === "GIRL" || gender === "BOY" ? gender : "OTHER_OR_UNKNOWN";

function durationOf(startedOn: Day, endedOn: Day): Duration {
  if (endedOn < plus(startedOn, "P3M")) return "UNDER_3_MONTHS";
  if (endedOn < plus(startedOn, "P6M")) return "UNDER_6_MONTHS";
  return endedOn < plus(startedOn, "P1Y") ? "UNDER_1_YEAR" : "FROM_1_YEAR";
}
