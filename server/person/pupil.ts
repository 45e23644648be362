import { pupilAge, pupilSigns } from "@zorgvuldig/schema/terms";
import type { Gender } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { type Day, plus, yearsBetween } from "../foundation/clock/calendar.js";
import { Invalid } from "../foundation/refusal.js";
import { type Address, liveAt } from "./address.js";

/** The child it is about. */
@Table({ name: "pupil", of: "identity", belongsTo: "case", kept: "CASE" })
export class Pupil extends Row {
  caseId!: string;
  @Belongs(() => Case, "pupil", { onlyOne: true }) case!: Relation<Case>;
  @Holds("contact", is.text, { searchedAs: "given" }) givenName!: string;
  @Holds("contact", is.text, { optional: true, searchedAs: "prefix" }) namePrefix!: string | null;
  @Holds("contact", is.text, { searchedAs: "family" }) familyName!: string;
  @Holds("contact", is.text, { optional: true }) street!: string | null;
  @Holds("contact", is.text, { optional: true }) postcode!: string | null;
  @Holds("contact", is.text, { optional: true }) city!: string | null;
  @Holds("course", is.flag) isAddressSecret!: boolean;
  @Holds("refuge", is.text, { optional: true }) hiddenStreet!: string | null;
  @Holds("refuge", is.text, { optional: true }) hiddenPostcode!: string | null;
  @Holds("refuge", is.text, { optional: true }) hiddenCity!: string | null;
  @Holds("identity", is.day, { searchedAs: "birth" }) birthOn!: Day;
  @Holds("identity", is.gender) gender!: Gender;
  /** What family name and birth date come to under a key of the house; only of more persons than fit in memory. */
  @Holds("house", is.bytes, { optional: true, hidden: true }) nameMark!: Buffer | null;

  livesAt(address: Address, at = ""): void {
    liveAt(this, address, at);
  }

  /** Throws when the birth date cannot be that of a pupil (data/identity). */
  mustBePlausible(today: Day): void {
    if (this.birthOn > today) throw new Invalid({ "pupil.birthOn": "in-future" }, "data/identity");
    const age = this.ageOn(today);
    if (age < pupilAge.from || age > pupilAge.to) throw new Invalid({ "pupil.birthOn": "age" }, "data/identity");
  }

  /** The day on which he reaches an age; who was born on 29 February waits for 1 March. */
  turns(years: number): Day {
    const day = plus(this.birthOn, `P${years}Y`);
    return this.birthOn.slice(5) === day.slice(5) ? day : plus(day, "P1D");
  }

  /** From the first minute of this day nobody signs for him any more. */
  get comesOfAgeOn(): Day {
    return this.turns(pupilSigns.everythingFrom);
  }

  ageOn(day: Day): number {
    return yearsBetween(this.birthOn, day);
  }
}
