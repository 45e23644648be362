import type { AgreementPoint, ProcessorKind, SupplierService } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class ProcessorFilter {
  @Given("agreement", is.processorKind, { optional: true }) kind?: ProcessorKind;
  @Given("agreement", is.flag, { optional: true }) needsAgreement?: boolean;
}

@InputType()
export class SupplierInput {
  @Given("agreement", is.text) name!: string;
  @Given("agreement", is.supplierService) service!: SupplierService;
}

/** With one of the two: a consultant by his account, or a supplier. */
@InputType()
export class SignAgreementInput {
  @Given("agreement", is.uuid, { optional: true }) accountId?: string;
  @Given("agreement", is.uuid, { optional: true }) supplierId?: string;
  @Given("agreement", is.day) signedOn!: string;
  @Given("agreement", is.day) fromOn!: string;
  @Given("agreement", is.day) toOn!: string;
  @Given("agreement", is.code) templateVersion!: string;
  @Given("agreement", is.hash) documentHash!: string;
  /** What is not in it is answered with no. */
  @Given("agreement", is.listOf(is.agreementPoint), { optional: true }) arranged?: AgreementPoint[];
}
