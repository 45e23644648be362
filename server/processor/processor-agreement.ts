import { type AgreementPoint, type AgreementState, agreementPoints } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Computed, Derived, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import type { Day } from "../foundation/clock/calendar.js";
import { Invalid, Refusal } from "../foundation/refusal.js";
import { Account } from "../staff/account.js";
import { Supplier } from "./supplier.js";

type Terms = Pick<ProcessorAgreement, "signedOn" | "fromOn" | "toOn" | "documentHash" | "templateVersion" | "arranged">;

/** A version is a version: nobody writes a story in it. */
const version = /^[\w.-]{1,20}$/;

const missingIn = ({ arranged }: Pick<ProcessorAgreement, "arranged">): AgreementPoint[] =>
  agreementPoints.filter((point) => !arranged.includes(point));

/** What a hired consultant or a supplier has signed before data reach him: the terms on which he handles them for the bureau. */
@Table({ name: "processor_agreement", of: "agreement", belongsTo: "nobody", kept: "AGREEMENT" })
export class ProcessorAgreement extends Row {
  accountId!: string | null;
  @Belongs(() => Account, "agreements", { optional: true }) account!: Relation<Account> | null;
  supplierId!: string | null;
  @Belongs(() => Supplier, "agreements", { optional: true }) supplier!: Relation<Supplier> | null;
  @Holds("agreement", is.day) signedOn!: Day;
  @Holds("agreement", is.day) fromOn!: Day;
  /** Its last day: it lasts until 24:00. */
  @Holds("agreement", is.day) toOn!: Day;
  @Holds("agreement", is.hash) documentHash!: string;
  /** Of the bureau's own model; of what was taken down before this was asked nobody knows it. */
  @Holds("agreement", is.code, { optional: true }) templateVersion!: string | null;
  @Holds("agreement", is.listOf(is.agreementPoint)) arranged!: AgreementPoint[];
  /** Of article 28(3): what was taken down before this was asked has to be looked at again. */
  @Derived<ProcessorAgreement>("agreement", is.listOf(is.agreementPoint), ["arranged"], missingIn)
  missing?: AgreementPoint[];
  @Computed<ProcessorAgreement>("agreement", is.flag, "agreement_in_force_of", ["fromOn", "toOn"])
  isInForce?: boolean;
  @Computed<ProcessorAgreement>("agreement", is.agreementState, "agreement_state_of", ["fromOn", "toOn"])
  state?: AgreementState;

  covers(day: Day): boolean {
    return this.fromOn <= day && day <= this.toOn;
  }

  /** Throws when it would reach back to before it was taken down, or leaves out what the law wants arranged. */
  sign(terms: Terms, today: Day): void {
    if (terms.signedOn > today) throw new Invalid({ signedOn: "in-future" });
    if (terms.fromOn < today) throw new Refusal("processors/agreements", "agreement-backdated", "fromOn");
    if (terms.toOn < terms.fromOn) throw new Invalid({ toOn: "before-start" });
    if (!version.test(terms.templateVersion ?? "")) throw new Invalid({ templateVersion: "agreement-version" });
    if (missingIn(terms).length > 0) throw new Refusal("processors/agreed-terms", "agreement-incomplete", "arranged");
    Object.assign(this, terms);
  }
}
