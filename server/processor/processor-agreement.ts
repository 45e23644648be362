import type { Relation } from "typeorm";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Account } from "../staff/account.js";

/** What a hired consultant has signed before he sees anything: the terms on which he handles data for the bureau. */
@Table({ name: "processor_agreement", of: "agreement", belongsTo: "nobody", kept: "two years after its last day" })
export class ProcessorAgreement extends Row {
  accountId!: string;
  @Belongs(() => Account, "agreements") account!: Relation<Account>;
  @Holds("agreement", is.day) signedOn!: string;
  @Holds("agreement", is.day) fromOn!: string;
  /** Its last day: it lasts until 24:00. */
  @Holds("agreement", is.day) toOn!: string;
  @Holds("agreement", is.hash) documentHash!: string;
  @Computed<ProcessorAgreement>("agreement", is.flag, "agreement_in_force_of", ["fromOn", "toOn"])
  isInForce?: boolean;

  covers(day: string): boolean {
    return this.fromOn <= day && day <= this.toOn;
  }
}
