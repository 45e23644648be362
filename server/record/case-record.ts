import type { Kind } from "@zorgvuldig/schema/kinds";
import type { Channel, RecordCategory, Source } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import type { Class } from "../foundation/access/class.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { InformationRequest } from "../information/information-request.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

type RecordKind = Kind & ("learning" | "absence" | "health" | "home");

/** One thing that is known about the pupil: what, from whom, by which road, and for what it is needed (origin/recorded). */
export abstract class CaseRecord extends Row {
  caseId!: string;
  case!: Relation<Case>;
  authorId!: string;
  author!: Relation<Account>;
  source!: Source;
  sourceInstitutionId!: string | null;
  sourceInstitution!: Relation<Institution> | null;
  channel!: Channel;
  receivedOn!: Day;
  answersId!: string | null;
  answers!: Relation<InformationRequest> | null;
  text!: string;
  necessity!: string | null;
  /** What somebody whom it is about says of it: it goes along with it wherever it goes (article 16). */
  statement!: string | null;
  /** Since then it is kept for a claim alone, and read by nobody who works on the case. */
  restrictedOn!: Day | null;
  abstract readonly category: RecordCategory;
}

/** Makes a class the list of one kind on the case, so that a whole list can be withheld. */
export const RecordTable =
  (kind: RecordKind) =>
  (entity: Class): void => {
    const target = entity.prototype as object;
    Belongs(() => Case, kind)(target, "case");
    Belongs(() => Account)(target, "author");
    Belongs(() => Institution, undefined, { optional: true })(target, "sourceInstitution");
    Belongs(() => InformationRequest, undefined, { optional: true })(target, "answers");
    Holds("course", is.source)(target, "source");
    Holds("course", is.channel)(target, "channel");
    Holds("course", is.day)(target, "receivedOn");
    Holds(kind, is.text)(target, "text");
    Holds(kind, is.text, { optional: true })(target, "necessity");
    Holds(kind, is.text, { optional: true })(target, "statement");
    Holds("course", is.day, { optional: true, hidden: true })(target, "restrictedOn");
    Table({ name: `${kind}_record`, of: kind, belongsTo: "case", kept: "CASE" })(entity);
  };
