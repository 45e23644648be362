import type { AskManner, InformationState } from "@zorgvuldig/schema/information";
import type { DataCategory } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

const stateOf = ({ answeredAt, endedAt }: InformationRequest): InformationState =>
  answeredAt ? "ANSWERED" : endedAt ? "ENDED" : "OPEN";

/** An institution was asked for something, under a line of the authorisation: what, why and how. When it is answered or falls away the database says. */
@Table({ name: "information_request", of: "course", belongsTo: "case", kept: "CASE" })
export class InformationRequest extends Row {
  caseId!: string;
  @Belongs(() => Case, "informationRequests") case!: Relation<Case>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  institutionId!: string;
  @Belongs(() => Institution) institution!: Relation<Institution>;
  @Holds("course", is.listOf(is.dataCategory)) categories!: DataCategory[];
  @Holds("course", is.askManner) manner!: AskManner;
  /** Of the words of the letter. */
  @Holds("course", is.code) textVersion!: string;
  @Holds("course", is.day) askedOn!: Day;
  /** When it was last asked for again. */
  @Holds("course", is.day, { optional: true }) chasedOn!: Day | null;
  @Holds("course", is.moment, { optional: true }) answeredAt!: Moment | null;
  @Holds("course", is.moment, { optional: true }) endedAt!: Moment | null;
  @Holds("note", is.text) purpose!: string;
  @Derived<InformationRequest>("course", is.informationState, ["answeredAt", "endedAt"], stateOf)
  state?: InformationState;

  /** Asked again, or not needed any more. Throws when there is nothing left to follow. */
  follow(how: "CHASED" | "DROPPED", at: Moment, today: Day): void {
    if (stateOf(this) !== "OPEN")
      throw new Refusal("origin/third-parties-authorised", "information-ended", "informationRequestId");
    if (how === "CHASED") this.chasedOn = today;
    else this.endedAt = at;
  }
}
