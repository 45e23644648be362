import type { Authority, GuardianKind } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Refusal } from "../foundation/refusal.js";
import { type Address, liveAt } from "./address.js";

/** A parent, legal guardian, carer or representative. Kinship and authority are two things (data/parents-and-guardians). */
@Table({ name: "guardian", of: "evidence", belongsTo: "case", kept: "CASE" })
export class Guardian extends Row {
  caseId!: string;
  @Belongs(() => Case, "guardians") case!: Relation<Case>;
  @Holds("evidence", is.guardianKind) kind!: GuardianKind;
  @Holds("evidence", is.authority) authority!: Authority;
  /** From what the bureau knows about the authority. */
  @Holds("note", is.text, { optional: true }) authorityEvidence!: string | null;
  /** Holders who live apart each sign for themselves. */
  @Holds("evidence", is.flag) livesApart!: boolean;
  @Holds("contact", is.text, { searchedAs: "given" }) givenName!: string;
  @Holds("contact", is.text, { optional: true, searchedAs: "prefix" }) namePrefix!: string | null;
  @Holds("contact", is.text, { searchedAs: "family" }) familyName!: string;
  @Holds("contact", is.text, { optional: true }) email!: string | null;
  @Holds("contact", is.text, { optional: true }) phone!: string | null;
  @Holds("contact", is.text, { optional: true }) street!: string | null;
  @Holds("contact", is.text, { optional: true }) postcode!: string | null;
  @Holds("contact", is.text, { optional: true }) city!: string | null;
  @Holds("course", is.flag) isAddressSecret!: boolean;
  @Holds("refuge", is.text, { optional: true }) hiddenStreet!: string | null;
  @Holds("refuge", is.text, { optional: true }) hiddenPostcode!: string | null;
  @Holds("refuge", is.text, { optional: true }) hiddenCity!: string | null;

  livesAt(address: Address, at = ""): void {
    liveAt(this, address, at);
  }

  /** Whether he is told of the application: unless a parent made it and is told himself, who decides about the pupil is. */
  hearsOf(applicant: { isParent: boolean; email: string | null }): boolean {
    return this.maySign && !!this.email && !(applicant.isParent && applicant.email);
  }

  /** Throws when nothing says how the bureau knows: authority is not taken down on somebody's word alone. */
  mustBeEvident(at: string): void {
    if (this.authority === "YES" && !this.authorityEvidence)
      throw new Refusal("data/parents-and-guardians", "no-evidence", at);
  }

  get maySign(): boolean {
    return this.authority === "YES";
  }
}
