import type { GrievanceState, GrievanceSubject } from "@zorgvuldig/schema/grievances";
import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type { Channel } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class PrivacyComplaintFilter {
  @Given("redress", is.grievanceState, { optional: true }) state?: GrievanceState;
}

/** As it was heard, by whomever. */
@InputType()
export class HearPrivacyComplaintInput {
  @Given("redress", is.day) receivedOn!: string;
  @Given("redress", is.channel) channel!: Channel;
  @Given("grievance", is.text) complainant!: string;
  @Given("grievance", is.text) reach!: string;
  @Given("grievance", is.text) text!: string;
  @Given("grievance", is.grievanceSubject) about!: GrievanceSubject;
  @Given("grievance", is.uuid, { optional: true }) aboutId?: string;
  @Given("grievance", is.text, { optional: true }) caseNumber?: string;
}

abstract class PrivacyInput {
  privacyComplaintId!: string;
  version!: number;
}

const ForPrivacy =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "privacyComplaintId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@ForPrivacy()
export class RecordPrivacyContactInput extends PrivacyInput {
  @Given("redress", is.day) heldOn!: string;
  @Given("redress", is.channel) channel!: Channel;
  @Given("grievance", is.text) summary!: string;
}

@ForPrivacy()
export class SettlePrivacyComplaintInput extends PrivacyInput {
  @Given("redress", is.grievanceState) state!: GrievanceState;
  @Given("redress", is.day) settledOn!: string;
  @Given("grievance", is.letterLanguage) language!: LetterLanguage;
  @Given("grievance", is.text, { optional: true }) answer?: string;
}

@ForPrivacy()
export class NoteAuthorityInput extends PrivacyInput {
  @Given("redress", is.day) toAuthorityOn!: string;
}

@ForPrivacy()
export class ApprovePrivacyErasureInput extends PrivacyInput {}
