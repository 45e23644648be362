import type { SurveyChannel } from "@zorgvuldig/schema/survey";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import { SurveyRound } from "./survey-round.js";

/**
 * That somebody was asked once what he thought of the work: never by which link, nor whether he answered. The day and the round go when the weeks in which it may be sent are over; a bare
 * mark stays with the case (D29). The database makes it, and shows the office nobody on a list of calls who opted out meanwhile.
 */
@Table({ name: "survey_invitation", of: "request", belongsTo: "case", kept: "CASE" })
export class SurveyInvitation extends Row {
  caseId!: string;
  @Belongs(() => Case, "surveyInvitations") case!: Relation<Case>;
  guardianId!: string | null;
  @Belongs(() => Guardian, undefined, { optional: true }) guardian!: Relation<Guardian> | null;
  professionalId!: string | null;
  @Belongs(() => Professional, undefined, { optional: true }) professional!: Relation<Professional> | null;
  @Holds("request", is.surveyChannel) channel!: SurveyChannel;
  @Holds("request", is.day, { optional: true }) invitedOn!: Day | null;
  roundId!: string | null;
  @Belongs(() => SurveyRound, undefined, { optional: true }) round!: Relation<SurveyRound> | null;
  /** Of the link by which he can say that he wants no survey. */
  @Holds("request", is.bytes, { optional: true, hidden: true }) refusalHash!: Buffer | null;
}
