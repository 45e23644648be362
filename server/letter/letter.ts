import type { LetterLanguage, LetterTemplate } from "@zorgvuldig/schema/letters";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Guardian } from "../person/guardian.js";
import { Account } from "../staff/account.js";

/** A letter went to one of the parents: which one, in whose words, and when. The letter itself is made of the case, and kept nowhere. */
@Table({ name: "letter", of: "course", belongsTo: "case", kept: "CASE" })
export class Letter extends Row {
  caseId!: string;
  @Belongs(() => Case, "letters") case!: Relation<Case>;
  guardianId!: string;
  @Belongs(() => Guardian) guardian!: Relation<Guardian>;
  authorId!: string;
  @Belongs(() => Account) author!: Relation<Account>;
  @Holds("course", is.letterTemplate) template!: LetterTemplate;
  /** Of the words that it is made with. */
  @Holds("course", is.code) textVersion!: string;
  @Holds("course", is.letterLanguage) language!: LetterLanguage;
  /** The interview that led to what it tells: what is told anew after another one is another letter. */
  @Holds("course", is.day) intakeHeldOn!: Day;
  /** The day that stands on it. */
  @Holds("course", is.day) writtenOn!: Day;
  @Holds("course", is.day) postedOn!: Day;
  /** What it said, by its hash. Sealed: a guess could be tried on it. */
  @Holds("contact", is.hash) contentHash!: string;

  /** Throws when it went before it was written, or was written before there was anything to write. */
  mustFit({ putOnHoldOn }: Case, today: Day): void {
    if (this.writtenOn > today) throw new Invalid({ writtenOn: "in-future" });
    if (this.postedOn > today) throw new Refusal("keep/held-callback", "posted-in-future", "postedOn");
    if (putOnHoldOn === null || this.writtenOn < putOnHoldOn)
      throw new Refusal("keep/held-callback", "letter-before-hold", "writtenOn");
    if (this.postedOn < this.writtenOn) throw new Invalid({ postedOn: "before-writing" });
  }
}

/** Whether this parent has had it: since the last interview, whatever went after an earlier one. */
export const hasHad = (letters: readonly Letter[], guardianId: string, { intakeHeldOn }: Case): boolean =>
  letters.some((one) => one.guardianId === guardianId && one.intakeHeldOn === intakeHeldOn);
