import type { AgreementState, ProcessorKind, SupplierService } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Belongs, Computed, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { Account } from "../staff/account.js";
import { ProcessorAgreement } from "./processor-agreement.js";
import { Supplier } from "./supplier.js";

/** Whoever handles data for the bureau, in one list: each consultant by his account, and each supplier (processors/agreements). */
@Table({
  name: "processor",
  of: "agreement",
  belongsTo: "nobody",
  kept: "AGREEMENT",
  isView: true,
})
export class Processor extends Row {
  @Holds("agreement", is.processorKind) kind!: ProcessorKind;
  @Holds("agreement", is.text) name!: string;
  /** For whom a consultant works; a supplier is one. */
  @Holds("agreement", is.text, { optional: true }) organisation!: string | null;
  @Holds("agreement", is.supplierService, { optional: true }) service!: SupplierService | null;
  accountId!: string | null;
  @Belongs(() => Account, undefined, { optional: true }) account!: Relation<Account> | null;
  supplierId!: string | null;
  @Belongs(() => Supplier, undefined, { optional: true }) supplier!: Relation<Supplier> | null;
  agreementId!: string | null;
  /** The one that is in force today, and lasts longest. */
  @Belongs(() => ProcessorAgreement, undefined, { optional: true }) agreement!: Relation<ProcessorAgreement> | null;
  /** He works on cases today, or it is a supplier, and no agreement lasts much longer: somebody has to see to a new one. */
  @Holds("agreement", is.flag) needsAgreement!: boolean;
  @Computed<Processor>("agreement", is.agreementState, "processor_state_of", ["id"]) state?: AgreementState;
  /** How many cases he works on today. */
  @Computed<Processor>("course", is.count, "engagements_of", ["id"]) engagementCount?: number;
}
