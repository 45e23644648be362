import type { Authority } from "@zorgvuldig/schema/words";
import { Matches } from "class-validator";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given, Nested } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { GuardianInput } from "../person/person-inputs.js";

@ForAct()
export class WithdrawLineInput extends ActInput {
  @Given("evidence", is.uuid) lineId!: string;
  @Given("note", is.text) reason!: string;
}

@ForAct()
export class SendSignLinkInput extends ActInput {
  /** Absent: the pupil. */
  @Given("evidence", is.uuid, { optional: true }) guardianId?: string;
  /** Six digits, chosen by chance where it is read out, so that an answer that got lost takes nothing with it. */
  @Given("evidence", is.code) @Matches(/^\d{6}$/, { message: "six-digits" }) code!: string;
  /** It goes with a letter: no mail is sent. */
  @Given("evidence", is.flag, { optional: true }) isPosted?: boolean;
}

@ForAct()
export class InvalidateSignatureInput extends ActInput {
  @Given("evidence", is.uuid) signatureId!: string;
  @Given("note", is.text) reason!: string;
}

@ForAct()
export class ResumeCaseInput extends ActInput {}

@ForAct()
export class AddGuardianInput extends ActInput {
  @Nested(() => GuardianInput) guardian!: GuardianInput;
}

@ForAct()
export class ChangeAuthorityInput extends ActInput {
  @Given("evidence", is.uuid) guardianId!: string;
  @Given("evidence", is.authority) authority!: Authority;
  /** From what the bureau knows it: a judgment, the authority register, what both parents say. */
  @Given("note", is.text) authorityEvidence!: string;
  @Given("evidence", is.flag) livesApart!: boolean;
}
