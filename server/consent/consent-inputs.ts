import type { Channel, ConsentDocument, DataCategory, Direction } from "@zorgvuldig/schema/words";
import { ArrayNotEmpty } from "class-validator";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given, Nested } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class ConsentFilter {
  @Given("evidence", is.consentDocument, { optional: true }) document?: ConsentDocument;
}

@InputType()
export class LineInput {
  @Given("evidence", is.uuid) institutionId!: string;
  @Given("evidence", is.direction) direction!: Direction;
  @Given("evidence", is.listOf(is.dataCategory)) categories!: DataCategory[];
  @Given("note", is.text, { optional: true }) relevance?: string;
  @Given("note", is.text, { optional: true }) necessity?: string;
}

@ForAct()
export class SendFormsInput extends ActInput {
  @Given("evidence", is.day, { optional: true }) sentOn?: string;
  @Given("evidence", is.day) fromOn!: string;
  @Given("evidence", is.day) toOn!: string;
  @Nested(() => LineInput, { many: true }) @ArrayNotEmpty({ message: "required" }) lines!: LineInput[];
}

@ForAct()
export class AwaitSignaturesInput extends ActInput {}

/** To which kinds of data of a line the form says yes. */
@InputType()
export class GrantedInput {
  @Given("evidence", is.uuid) lineId!: string;
  @Given("evidence", is.listOf(is.dataCategory)) categories!: DataCategory[];
}

@ForAct()
export class RegisterSignatureInput extends ActInput {
  @Given("evidence", is.uuid) consentId!: string;
  /** Who signed; absent: the pupil. */
  @Given("evidence", is.uuid, { optional: true }) guardianId?: string;
  @Given("evidence", is.day) signedOn!: string;
  @Given("evidence", is.channel) channel!: Channel;
  @Given("evidence", is.hash) documentHash!: string;
  /** What the scan is called, when it comes along. */
  @Given("form", is.text, { optional: true }) name?: string;
  /** What was ticked yes on an authorisation. What is not named was said no to, or left open, which is a no. */
  @Nested(() => GrantedInput, { many: true, optional: true }) granted?: GrantedInput[];
}

@ForAct()
export class RemindSignersInput extends ActInput {}

@ForAct()
export class TakeUpCaseInput extends ActInput {
  @Given("course", is.day, { optional: true }) startedOn?: string;
}

@ForAct()
export class WithdrawAuthorisationInput extends ActInput {
  @Given("evidence", is.uuid) signatureId!: string;
  @Given("note", is.text) reason!: string;
}
