import type { DisclosureManner, DisclosureState, SharedFact } from "@zorgvuldig/schema/disclosures";
import type { DataCategory } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, dayOf, type Moment } from "../foundation/clock/calendar.js";
import { Invalid, NotFound, Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Account } from "../staff/account.js";

/** What was decided to go to whom, when and for what, and whether it went. What went is never changed afterwards. */
@Table({ name: "disclosure", of: "course", belongsTo: "case", kept: "CASE" })
export class Disclosure extends Row {
  caseId!: string;
  @Belongs(() => Case, "disclosures") case!: Relation<Case>;
  institutionId!: string;
  @Belongs(() => Institution) institution!: Relation<Institution>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("course", is.disclosureManner) manner!: DisclosureManner;
  @Holds("course", is.disclosureState) state!: DisclosureState;
  @Holds("course", is.listOf(is.dataCategory)) categories!: DataCategory[];
  @Holds("course", is.listOf(is.sharedFact)) facts!: SharedFact[];
  /** Told to nobody: of health and home even an id is more than he may know who may not read them. */
  @Holds("course", is.listOf(is.uuid), { hidden: true }) recordIds!: string[];
  /** In the order in which they lie behind the letter; told to nobody here for the same reason, and kept with the copy. */
  @Holds("course", is.listOf(is.uuid), { hidden: true }) documentIds!: string[];
  /** When it was decided; what leaves later is judged again when it does. */
  @Holds("course", is.moment) disclosedAt!: Moment;
  /** Posted, fetched or told on this day. */
  @Holds("course", is.day, { optional: true }) leftOn!: Day | null;
  @Holds("course", is.moment, { optional: true }) withdrawnAt!: Moment | null;
  /** Since when who received it must hear that the authorisation was withdrawn, and the day on which he did. */
  @Holds("course", is.moment, { optional: true }) recalledAt!: Moment | null;
  @Holds("course", is.day, { optional: true }) toldOn!: Day | null;
  @Holds("note", is.text) purpose!: string;
  /** At the institution, by function or department; of what was told, who heard it. */
  @Holds("note", is.text, { optional: true }) attention!: string | null;

  get isRecalled(): boolean {
    return this.recalledAt !== null && this.toldOn === null;
  }

  /** Throws unless what is needed for this way of sharing was said; `leftOn` is known of what was told. */
  mustBeWhole(code: string | undefined, { email, phone }: Institution, today: Day): void {
    if (this.manner === "LINK" && (!email || !phone))
      throw new Refusal("share/only-authorised", "not-reachable", "manner");
    if (this.manner === "LINK" && !code) throw new Invalid({ code: "required" });
    if (this.manner !== "ORAL") return;
    if (!this.attention) throw new Invalid({ attention: "told-whom" });
    if (this.documentIds.length > 0) throw new Invalid({ documentIds: "documents-not-told" });
    if (this.leftOn === null) throw new Invalid({ toldOn: "required" });
    if (this.leftOn > today) throw new Refusal("share/only-authorised", "left-in-future", "toldOn");
  }

  /** The letter went into the post; of one that was withdrawn meanwhile it is taken down that it had gone before. */
  post(on: Day, today: Day): void {
    if (this.manner !== "LETTER" || (this.state !== "PREPARED" && this.state !== "WITHDRAWN"))
      throw new Refusal("share/only-authorised", "disclosure-stays", "disclosureId");
    if (this.withdrawnAt !== null && on >= dayOf(this.withdrawnAt))
      throw new Refusal("share/only-authorised", "left-after-withdrawal", "postedOn");
    if (on > today) throw new Refusal("share/only-authorised", "left-in-future", "postedOn");
    this.state = "SENT";
    this.leftOn = on;
  }

  /** It does not go after all. */
  withdraw(at: Moment): void {
    if (this.state !== "PREPARED") throw new Refusal("share/only-authorised", "disclosure-stays", "disclosureId");
    this.state = "WITHDRAWN";
    this.withdrawnAt = at;
  }

  /** Who received it heard that the authorisation was withdrawn. */
  tell(on: Day, today: Day): void {
    if (!this.isRecalled) throw new Refusal("share/only-authorised", "disclosure-stays", "disclosureIds");
    if (on > today) throw new Refusal("share/only-authorised", "left-in-future", "toldOn");
    if (this.recalledAt && on < dayOf(this.recalledAt))
      throw new Refusal("purpose/legal-basis", "told-before-recall", "toldOn");
    this.toldOn = on;
  }

  /** Throws `NotFound` for a disclosure of another case. */
  mustBeOf(caseId: string): void {
    if (this.caseId !== caseId) throw new NotFound();
  }
}
