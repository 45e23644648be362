import type { AddressFinding, TransferEnding } from "@zorgvuldig/schema/transfers";
import { IsEmail } from "class-validator";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { AboutRequest, RequestInput } from "./request-inputs.js";

/** Another controller, as who asked wrote him down. */
@AboutRequest()
export class NameReceiverInput extends RequestInput {
  @Given("reason", is.text) name!: string;
  @Given("reason", is.text) @IsEmail({}, { message: "email" }) address!: string;
}

/** Which receiver, and the version of it that the person had in front of him. */
export abstract class TransferInput {
  transferId!: string;
  version!: number;
}

const AboutTransfer =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "transferId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@AboutTransfer()
export class ConfirmReceiverInput extends TransferInput {
  @Given("request", is.addressFinding) foundBy!: AddressFinding;
}

@AboutTransfer()
export class EndTransferInput extends TransferInput {
  @Given("request", is.transferEnding) ending!: TransferEnding;
}
