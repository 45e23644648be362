import type { ApplicantKind, Authority, Channel, Gender, GuardianKind, PersonKind } from "@zorgvuldig/schema/words";
import { ArrayNotEmpty, IsEmail, ValidateIf } from "class-validator";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given, Nested } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

/** An address is checked only when one is given. */
const EmailIfGiven = (): PropertyDecorator => (target, property) => {
  ValidateIf((_, value: unknown) => !!value)(target, String(property));
  IsEmail({}, { message: "email" })(target, String(property));
};

@InputType()
export class ApplicantInput {
  @Given("course", is.applicantKind) kind!: ApplicantKind;
  @Given("contact", is.text) name!: string;
  @Given("contact", is.text, { optional: true }) phone?: string;
  @Given("contact", is.text, { optional: true }) @EmailIfGiven() email?: string;
  @Given("note", is.text, { optional: true }) permissionFrom?: string;
  @Given("course", is.day, { optional: true }) permissionOn?: string;
  @Given("course", is.channel, { optional: true }) permissionBy?: Channel;
}

@InputType()
export class GuardianInput {
  @Given("evidence", is.guardianKind) kind!: GuardianKind;
  @Given("evidence", is.authority) authority!: Authority;
  @Given("note", is.text, { optional: true }) authorityEvidence?: string;
  @Given("evidence", is.flag, { optional: true }) livesApart?: boolean;
  @Given("contact", is.text) givenName!: string;
  @Given("contact", is.text, { optional: true }) namePrefix?: string;
  @Given("contact", is.text) familyName!: string;
  @Given("contact", is.text, { optional: true }) @EmailIfGiven() email?: string;
  @Given("contact", is.text, { optional: true }) phone?: string;
  @Given("contact", is.text, { optional: true }) street?: string;
  @Given("contact", is.text, { optional: true }) postcode?: string;
  @Given("contact", is.text, { optional: true }) city?: string;
  @Given("refuge", is.text, { optional: true }) hiddenStreet?: string;
  @Given("refuge", is.text, { optional: true }) hiddenPostcode?: string;
  @Given("refuge", is.text, { optional: true }) hiddenCity?: string;
}

@InputType()
export class PupilInput {
  @Given("contact", is.text) givenName!: string;
  @Given("contact", is.text, { optional: true }) namePrefix?: string;
  @Given("contact", is.text) familyName!: string;
  @Given("identity", is.day) birthOn!: string;
  @Given("identity", is.gender) gender!: Gender;
  @Given("contact", is.text, { optional: true }) street?: string;
  @Given("contact", is.text, { optional: true }) postcode?: string;
  @Given("contact", is.text, { optional: true }) city?: string;
  @Given("refuge", is.text, { optional: true }) hiddenStreet?: string;
  @Given("refuge", is.text, { optional: true }) hiddenPostcode?: string;
  @Given("refuge", is.text, { optional: true }) hiddenCity?: string;
}

@InputType()
export class ApplicationInput {
  @Given("course", is.channel) channel!: Channel;
  @Given("course", is.day) receivedOn!: string;
  @Nested(() => ApplicantInput) applicant!: ApplicantInput;
  @Nested(() => GuardianInput, { many: true }) @ArrayNotEmpty({ message: "required" }) guardians!: GuardianInput[];
  @Nested(() => PupilInput, { optional: true }) pupil?: PupilInput;
  @Given("note", is.text, { optional: true }) question?: string;
}

@ForAct()
export class HoldIntakeInput extends ActInput {
  @Given("course", is.day) heldOn!: string;
  @Nested(() => PupilInput, { optional: true }) pupil?: PupilInput;
  @Given("note", is.text, { optional: true }) question?: string;
}

/** Of a pupil what is known so far. */
@InputType()
export class DraftPupilInput {
  @Given("contact", is.text, { optional: true }) givenName?: string;
  @Given("contact", is.text, { optional: true }) namePrefix?: string;
  @Given("contact", is.text, { optional: true }) familyName?: string;
  @Given("identity", is.day, { optional: true }) birthOn?: string;
  @Given("identity", is.gender, { optional: true }) gender?: Gender;
  @Given("contact", is.text, { optional: true }) street?: string;
  @Given("contact", is.text, { optional: true }) postcode?: string;
  @Given("contact", is.text, { optional: true }) city?: string;
}

/** `version` is that of the draft that the person had in front of him: 0 when there was none. */
@ForAct()
export class KeepDraftInput extends ActInput {
  @Given("course", is.day) heldOn!: string;
  @Nested(() => DraftPupilInput, { optional: true }) pupil?: DraftPupilInput;
  @Given("note", is.text, { optional: true }) question?: string;
}

@ForAct()
export class DiscardDraftInput extends ActInput {}

@ForAct()
export class ChangeAddressInput extends ActInput {
  @Given("course", is.personKind) person!: PersonKind;
  @Given("evidence", is.uuid, { optional: true }) guardianId?: string;
  @Given("contact", is.text, { optional: true }) street?: string;
  @Given("contact", is.text, { optional: true }) postcode?: string;
  @Given("contact", is.text, { optional: true }) city?: string;
  @Given("refuge", is.text, { optional: true }) hiddenStreet?: string;
  @Given("refuge", is.text, { optional: true }) hiddenPostcode?: string;
  @Given("refuge", is.text, { optional: true }) hiddenCity?: string;
}

@ForAct()
export class AddProfessionalInput extends ActInput {
  @Given("professional", is.text) name!: string;
  @Given("professional", is.text) profession!: string;
  @Given("course", is.uuid, { optional: true }) institutionId?: string;
  @Given("professional", is.text, { optional: true }) @EmailIfGiven() email?: string;
  @Given("professional", is.text, { optional: true }) phone?: string;
  @Given("professional", is.text) necessity!: string;
  @Given("professional", is.text, { optional: true }) privateReason?: string;
}

/** A guardian, a professional, the pupil or whoever applied was told. */
@ForAct()
export class GiveNoticeInput extends ActInput {
  @Given("course", is.uuid) personId!: string;
  @Given("course", is.day) givenOn!: string;
  @Given("course", is.channel) channel!: Channel;
}
