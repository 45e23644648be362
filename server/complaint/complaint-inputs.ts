import type { Channel, ComplaintDirection, ComplaintState } from "@zorgvuldig/schema/words";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@ForAct()
export class RegisterComplaintInput extends ActInput {
  /** Of whom: only of the bureau it keeps the file longer. */
  @Given("request", is.complaintDirection) directedAt!: ComplaintDirection;
  @Given("request", is.day) receivedOn!: string;
  @Given("request", is.channel) channel!: Channel;
  @Given("reason", is.text) text!: string;
}

@ForAct()
export class SettleComplaintInput extends ActInput {
  @Given("request", is.uuid) complaintId!: string;
  @Given("request", is.complaintState) state!: ComplaintState;
  @Given("request", is.day) settledOn!: string;
}

@ForAct()
export class ProposeComplaintCorrectionInput extends ActInput {
  @Given("request", is.uuid) complaintId!: string;
  @Given("reason", is.text) correction!: string;
}

@ForAct()
export class SignComplaintCorrectionInput extends ActInput {
  @Given("request", is.uuid) complaintId!: string;
}
