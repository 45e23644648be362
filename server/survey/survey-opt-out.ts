import type { SurveyRefusal } from "@zorgvuldig/schema/survey";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Professional } from "../person/professional.js";
import { Account } from "../staff/account.js";

/** Somebody wants no survey, no call, or neither. He need not say why, and it holds from the moment at which it is taken down (survey/opt-out). */
@Table({ name: "survey_opt_out", of: "request", belongsTo: "case", kept: "CASE" })
export class SurveyOptOut extends Row {
  caseId!: string;
  @Belongs(() => Case, "surveyOptOuts") case!: Relation<Case>;
  guardianId!: string | null;
  @Belongs(() => Guardian, undefined, { optional: true }) guardian!: Relation<Guardian> | null;
  professionalId!: string | null;
  @Belongs(() => Professional, undefined, { optional: true }) professional!: Relation<Professional> | null;
  @Holds("request", is.surveyRefusal) channel!: SurveyRefusal;
  @Holds("request", is.day) receivedOn!: Day;
  authorId!: string | null;
  /** Nobody: he said so himself, by the link in the mail. */
  @Belongs(() => Account, undefined, { optional: true }) author!: Relation<Account> | null;

  /** Throws unless it was said by one person of the case, and not before the case came in. */
  mustBeSaid(today: Day, receivedOn: Day): void {
    if (!this.guardianId === !this.professionalId)
      throw new Invalid({ guardianId: "unknown-person" }, "survey/opt-out");
    if (this.receivedOn > today) throw new Invalid({ receivedOn: "in-future" }, "survey/opt-out");
    if (this.receivedOn < receivedOn) throw new Invalid({ receivedOn: "before-receipt" }, "survey/opt-out");
  }
}
