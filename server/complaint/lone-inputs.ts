import type { Channel, ComplaintOrigin, ComplaintState } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class LoneComplaintFilter {
  @Given("request", is.complaintState, { optional: true }) state?: ComplaintState;
}

@InputType()
export class RegisterLoneComplaintInput {
  @Given("request", is.complaintOrigin) origin!: ComplaintOrigin;
  @Given("request", is.day) receivedOn!: string;
  @Given("request", is.channel) channel!: Channel;
  @Given("reason", is.text) complainant!: string;
  @Given("reason", is.text) reach!: string;
  @Given("reason", is.text) text!: string;
  /** As it stands on the complainant's own paper. */
  @Given("reason", is.text, { optional: true }) fileNumber?: string;
}

/** Which one an act is about, and the version of it that the person had in front of him. */
abstract class LoneInput {
  loneComplaintId!: string;
  version!: number;
}

const ForLone =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "loneComplaintId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@ForLone()
export class RecordLoneContactInput extends LoneInput {
  @Given("request", is.day) heldOn!: string;
  @Given("request", is.channel) channel!: Channel;
  @Given("reason", is.text) summary!: string;
}

@ForLone()
export class SettleLoneComplaintInput extends LoneInput {
  @Given("request", is.complaintState) state!: ComplaintState;
  @Given("request", is.day) settledOn!: string;
}

@ForLone()
export class ProposeLoneCorrectionInput extends LoneInput {
  @Given("reason", is.text) correction!: string;
}

@ForLone()
export class SignLoneCorrectionInput extends LoneInput {}

@ForLone()
export class ApproveLoneErasureInput extends LoneInput {}
