import type { AddressProof, GivenManner } from "@zorgvuldig/schema/deliveries";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { CodeRoad } from "@zorgvuldig/schema/transfers";
import { IsEmail, Matches } from "class-validator";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { AboutRequest, RequestInput } from "../request/request-inputs.js";

const sixDigits = /^\d{6}$/;

@AboutRequest()
export class LayPackReadyInput extends RequestInput {
  /** Six digits, chosen by chance where it is read out, so that an answer that got lost takes nothing with it. */
  @Given("request", is.code) @Matches(sixDigits, { message: "six-digits" }) code!: string;
  @Given("request", is.letterLanguage) language!: LetterLanguage;
  /** Where he hears of it, when that is not the address that the house has. */
  @Given("handed", is.text, { optional: true }) @IsEmail({}, { message: "email" }) address?: string;
  @Given("request", is.addressProof, { optional: true }) addressProof?: AddressProof;
  /** The controller for whom it is, when it goes straight to him, and how he hears the code. */
  @Given("request", is.uuid, { optional: true }) receiverId?: string;
  @Given("request", is.codeRoad, { optional: true }) codeRoad?: CodeRoad;
  /** Files that are about somebody else as well, and stay here. */
  @Given("request", is.listOf(is.uuid), { optional: true }) withoutIds?: string[];
}

@AboutRequest()
export class RecordPackGivenInput extends RequestInput {
  @Given("request", is.givenManner) manner!: GivenManner;
  @Given("request", is.day) givenOn!: string;
}

/** Which delivery, and the version of it that the person had in front of him. */
export abstract class DeliveryInput {
  deliveryId!: string;
  version!: number;
}

const AboutDelivery =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "deliveryId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@AboutDelivery()
export class RenewPackLinkInput extends DeliveryInput {
  @Given("request", is.code) @Matches(sixDigits, { message: "six-digits" }) code!: string;
}

@AboutDelivery()
export class WithdrawPackInput extends DeliveryInput {}
