import type { DisclosureManner, SharedFact } from "@zorgvuldig/schema/disclosures";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { Direction } from "@zorgvuldig/schema/words";
import { Matches } from "class-validator";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

const sixDigits = /^\d{6}$/;

@InputType()
export class AuthorisationLineFilter {
  @Given("evidence", is.direction, { optional: true }) direction?: Direction;
  @Given("institution", is.uuid, { optional: true }) institutionId?: string;
}

@ForAct()
export class DiscloseRecordsInput extends ActInput {
  @Given("course", is.uuid) institutionId!: string;
  @Given("note", is.text, { optional: true }) attention?: string;
  /** May be none where a fact or a document is given. */
  @Given("course", is.listOf(is.uuid), { optional: true }) recordIds?: string[];
  /** What goes along behind the letter; nothing that is told. */
  @Given("course", is.listOf(is.uuid), { optional: true }) documentIds?: string[];
  @Given("course", is.listOf(is.sharedFact), { optional: true }) facts?: SharedFact[];
  @Given("course", is.disclosureManner) manner!: DisclosureManner;
  @Given("course", is.letterLanguage, { optional: true }) language?: LetterLanguage;
  @Given("note", is.text) purpose!: string;
  /** What was told: on which day. */
  @Given("course", is.day, { optional: true }) toldOn?: string;
  /** By what the letter is known that this person looked at: another one does not go. */
  @Given("course", is.hash, { optional: true }) seen?: string;
  /** Six digits, chosen by chance where it is read out, so that an answer that got lost takes nothing with it. */
  @Given("course", is.code, { optional: true }) @Matches(sixDigits, { message: "six-digits" }) code?: string;
}

@ForAct()
export class RecordToldInput extends ActInput {
  @Given("course", is.uuid) institutionId!: string;
  /** By function or department, who heard it. */
  @Given("note", is.text) attention!: string;
  @Given("course", is.listOf(is.uuid), { optional: true }) recordIds?: string[];
  @Given("course", is.listOf(is.sharedFact), { optional: true }) facts?: SharedFact[];
  @Given("note", is.text) purpose!: string;
  @Given("course", is.day) toldOn!: string;
}

@ForAct()
export class PostDisclosureInput extends ActInput {
  @Given("course", is.uuid) disclosureId!: string;
  @Given("course", is.day) postedOn!: string;
}

@ForAct()
export class RenewLinkInput extends ActInput {
  @Given("course", is.uuid) disclosureId!: string;
  @Given("course", is.code) @Matches(sixDigits, { message: "six-digits" }) code!: string;
}

@ForAct()
export class WithdrawDisclosureInput extends ActInput {
  @Given("course", is.uuid) disclosureId!: string;
}

@ForAct()
export class TellRecipientsInput extends ActInput {
  @Given("course", is.listOf(is.uuid)) disclosureIds!: string[];
  @Given("course", is.day) toldOn!: string;
}
