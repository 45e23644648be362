import {
  type ChangeField,
  type ChangeMeasure,
  type ChangeTarget,
  changeable,
  isWholeFile,
  measuresOf,
} from "@zorgvuldig/schema/changes";
import { articleOf, type RefusalGround } from "@zorgvuldig/schema/requests";
import type { RequestKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { DataSubjectRequest } from "./data-subject-request.js";

/**
 * What is decided of one thing in the case, on somebody's request: it is put right, answered in his own words, erased or kept (rights/correct, rights/erase). What it
 * said before and says now stays with it, for nobody but the FG (article 5(2)).
 */
@Table({ name: "decided_change", of: "request", belongsTo: "case", kept: "CASE" })
export class DecidedChange extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  requestId!: string;
  @Belongs(() => DataSubjectRequest, "changes") request!: Relation<DataSubjectRequest>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("request", is.changeTarget) target!: ChangeTarget;
  /** Which one. */
  @Holds("request", is.uuid) rowId!: string;
  /** Of what stays; nothing, of what is meant as a whole. */
  @Holds("request", is.changeField, { optional: true }) field!: ChangeField | null;
  @Holds("request", is.changeMeasure) measure!: ChangeMeasure;
  /** As which version of it the FG saw what he puts right: what somebody changed since is looked at again first. */
  @Holds("request", is.count, { optional: true, hidden: true }) seenVersion!: number | null;
  @Computed<DecidedChange>("request", is.flag, "change_is_overtaken", ["id"], "shown") isOvertaken?: boolean;
  /** On which it is kept. */
  @Holds("request", is.refusalGround, { optional: true }) ground!: RefusalGround | null;
  @Holds("request", is.moment, { optional: true }) droppedAt!: Moment | null;
  @Holds("request", is.day, { optional: true }) madeOn!: Day | null;
  /** The moment of it, kept by the database: a letter of after it says what is right. */
  @Holds("request", is.moment, { optional: true, hidden: true }) madeAt!: Moment | null;
  @Holds("wording", is.text, { optional: true }) was!: string | null;
  /** What it says from then on; of a statement, his own words. */
  @Holds("wording", is.text, { optional: true }) becomes!: string | null;

  /** Throws for what this right, or this kind of thing, does not know. */
  mustFit(kind: RequestKind): void {
    const { target, field, measure, ground, becomes } = this;
    const can = changeable[target];
    if (!measuresOf[kind]?.includes(measure)) throw new Refusal("oversight/fg", "change-elsewhere", "measure");
    if (field !== null && !can.fields.includes(field)) throw new Refusal("rights/correct", "not-changeable", "field");
    if (measure === "CORRECT" && field === null) throw new Invalid({ field: "required" });
    if (measure === "CORRECT" && !becomes) throw new Invalid({ becomes: "required" });
    if (measure === "STATEMENT" && (!can.isOpinion || field !== null))
      throw new Refusal("rights/correct", "no-opinion", "measure");
    if (measure === "STATEMENT" && !becomes) throw new Invalid({ becomes: "required" });
    // Out of a copy it would come back: what went is known by its row, and a field can be filled again lawfully.
    if (measure === "ERASE" && field !== null) throw new Refusal("rights/erase", "field-not-alone", "field");
    if (measure === "ERASE" && !can.goes) throw new Refusal("rights/erase", "goes-with-case", "field");
    if ((measure === "ERASE" || measure === "KEEP") && becomes) throw new Invalid({ becomes: "not-here" });
    if ((measure === "KEEP") !== (ground !== null)) throw new Refusal("rights/erase", "kept-on-ground", "ground");
    if (ground !== null && !articleOf(ground, kind))
      throw new Refusal("rights/complaint-to-ap", "other-ground", "ground");
  }

  /** Throws where somebody changed it since the FG looked: he would undo what he never saw. */
  mustBeAsSeen(version: number): void {
    if (this.overwrites && this.seenVersion !== version)
      throw new Refusal("rights/correct", "changed-since", "changes");
  }

  /** Throws where there is nothing to look at again: what is made already stands. */
  mustBeOpenToReview(): void {
    if (!this.stands || !this.overwrites) throw new Refusal("rights/correct", "not-changeable", "changeId");
    if (this.madeOn !== null) throw new Refusal("oversight/fg", "decision-carried-out", "changeId");
  }

  /** What stands there goes; his own words are put beside it. */
  get overwrites(): boolean {
    return this.measure === "CORRECT";
  }

  get stands(): boolean {
    return this.droppedAt === null;
  }

  /** The case, with all that is in it: the round erases it, in a night after this. What is kept of a case is the rest of it. */
  get isWholeFile(): boolean {
    return isWholeFile(this);
  }

  /** The server writes it, because it is sealed; a row that goes, and what is kept, the database sees to. */
  get isWritten(): boolean {
    return this.measure === "CORRECT" || this.measure === "STATEMENT";
  }
}
