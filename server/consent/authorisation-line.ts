import type { DataCategory, Direction, InstitutionKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day, Moment } from "../foundation/clock/calendar.js";
import { Refusal } from "../foundation/refusal.js";
import { Institution } from "../institution/institution.js";
import { Consent } from "./consent.js";

const isOtherSchool = (kind: InstitutionKind): boolean => kind === "EARLIER_SCHOOL" || kind === "NEW_SCHOOL";

/** What the family signed for: this institution, these kinds of data, this direction, these days. */
@Table({ name: "authorisation_line", of: "evidence", belongsTo: "case", kept: "CASE" })
export class AuthorisationLine extends Row {
  caseId!: string;
  @Belongs(() => Case) case!: Relation<Case>;
  consentId!: string;
  @Belongs(() => Consent, "lines") consent!: Relation<Consent>;
  institutionId!: string;
  @Belongs(() => Institution) institution!: Relation<Institution>;
  @Holds("evidence", is.direction) direction!: Direction;
  @Holds("evidence", is.listOf(is.dataCategory)) categories!: DataCategory[];
  /** What was asked as well, and was said no to on the form: it is asked and given no more (article 7(4) GDPR). */
  @Holds("evidence", is.listOf(is.dataCategory)) declined!: DataCategory[];
  @Holds("evidence", is.day) fromOn!: Day;
  @Holds("evidence", is.day) toOn!: Day;
  /** Why an earlier or a new school is relevant. */
  @Holds("note", is.text, { optional: true }) relevance!: string | null;
  /** Why an institution outside the regulation's list is necessary. */
  @Holds("note", is.text, { optional: true }) necessity!: string | null;
  /** That there is the reason which its institution asks for: the database holds a line to it, and cannot see the reason. */
  @Holds("house", is.flag, { hidden: true }) isReasoned!: boolean;
  /** Somebody who signs struck it, or took it back: this line alone. */
  @Holds("evidence", is.moment, { optional: true }) withdrawnAt!: Moment | null;
  @Holds("note", is.text, { optional: true }) withdrawalReason!: string | null;
  @Computed<AuthorisationLine>("evidence", is.flag, "line_stands_of", [
    "caseId",
    "consentId",
    "fromOn",
    "toOn",
    "withdrawnAt",
  ])
  isInForce?: boolean;

  /** Throws when the regulation asks for a reason that is not given. `at` is the line's place in the form. */
  mustBeReasoned(kind: InstitutionKind, at: string): void {
    this.isReasoned = kind === "OTHER" ? !!this.necessity : isOtherSchool(kind) && !!this.relevance;
    if (isOtherSchool(kind) && !this.relevance)
      throw new Refusal("share/when-relevant", "no-relevance", `${at}.relevance`);
    if (kind === "OTHER" && !this.necessity)
      throw new Refusal("share/other-third-parties", "no-necessity", `${at}.necessity`);
  }

  /** Yes, on the form, to these of what was asked; a no to all else. Gives what was not said no to before. Throws when one of them was not asked. */
  answer(yes: readonly DataCategory[]): readonly DataCategory[] {
    if (yes.some((one) => !this.categories.includes(one) && !this.declined.includes(one)))
      throw new Refusal("share/only-authorised", "not-asked", "granted");
    return this.decline(this.categories.filter((one) => !yes.includes(one)));
  }

  /** No to these, as far as they were asked. Gives what was not said no to before. */
  decline(kinds: readonly DataCategory[]): readonly DataCategory[] {
    const no = this.categories.filter((one) => kinds.includes(one));
    this.categories = this.categories.filter((one) => !no.includes(one));
    this.declined = [...this.declined, ...no];
    return no;
  }

  /** Whether a no to that line is one to this: the same way and institution, and not over. */
  isAnsweredWith(line: AuthorisationLine, today: Day): boolean {
    const isSame = this.institutionId === line.institutionId && this.direction === line.direction;
    return isSame && this.consentId !== line.consentId && this.withdrawnAt === null && this.toOn >= today;
  }

  /** From this instant on it allows nothing; what went under it before stays lawful. */
  withdraw(at: Moment, reason: string): void {
    if (this.withdrawnAt !== null) throw new Refusal("purpose/legal-basis", "line-already-withdrawn", "lineId");
    this.withdrawnAt = at;
    this.withdrawalReason = reason;
  }

  allows(direction: Direction, institutionId: string, category: DataCategory): boolean {
    return (
      !!this.isInForce &&
      this.direction === direction &&
      this.institutionId === institutionId &&
      this.categories.includes(category)
    );
  }
}
