import type { Relation } from "typeorm";
import { Belongs, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Account } from "../staff/account.js";

/**
 * A week's round: how many were asked by mail and how many are to be called, and who took that list, as a whole. Of whom anything was heard nobody knows; only how many answers
 * were taken down on the phone (survey/by-phone). The database makes and changes it.
 */
@Table({ name: "survey_round", of: "request", belongsTo: "nobody", kept: "NO_PERSON" })
export class SurveyRound extends Row {
  @Holds("request", is.day) madeOn!: Day;
  /** Its Monday: there is one round a week. */
  @Holds("request", is.day) week!: Day;
  @Holds("request", is.code) quarter!: string;
  @Holds("request", is.count) mailed!: number;
  @Holds("request", is.count) called!: number;
  @Holds("request", is.count) answered!: number;
  takenById!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) takenBy!: Relation<Account> | null;
  @Holds("request", is.day, { optional: true }) takenOn!: Day | null;
  /** Whoever asks took its list. */
  @Derived<SurveyRound>("request", is.flag, ["takenById"], ({ takenById }, viewer) => takenById === viewer.id)
  isMine?: boolean;
}
