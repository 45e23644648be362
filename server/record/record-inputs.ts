import type { Kind } from "@zorgvuldig/schema/kinds";
import type { Channel, LearningAspect, Source } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import type { Class } from "../foundation/access/class.js";
import { Given, Nested } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

abstract class RecordInput {
  text!: string;
  necessity?: string;
  source!: Source;
  sourceInstitutionId?: string;
  answersId?: string;
  channel!: Channel;
  receivedOn!: string;
}

/** The fields that every kind of record is entered with; what the words are about decides who may write them. */
const recordFields =
  (kind: Kind, necessity: "required" | "optional") =>
  (input: Class): void => {
    const target = input.prototype as object;
    Given(kind, is.text)(target, "text");
    Given(kind, is.text, necessity === "optional" ? { optional: true } : {})(target, "necessity");
    Given("course", is.source)(target, "source");
    Given("course", is.uuid, { optional: true })(target, "sourceInstitutionId");
    Given("course", is.uuid, { optional: true })(target, "answersId");
    Given("course", is.channel)(target, "channel");
    Given("course", is.day)(target, "receivedOn");
    InputType(input.name)(input as never);
  };

@recordFields("learning", "optional")
export class LearningRecordInput extends RecordInput {
  @Given("learning", is.learningAspect) aspect!: LearningAspect;
}

@recordFields("absence", "optional")
export class AbsenceRecordInput extends RecordInput {
  @Given("absence", is.day) startedOn!: string;
  @Given("absence", is.day, { optional: true }) endedOn?: string;
}

@recordFields("health", "required")
export class HealthRecordInput extends RecordInput {}

@recordFields("home", "required")
export class HomeRecordInput extends RecordInput {}

/** Exactly one of the four. */
@ForAct()
export class AddRecordInput extends ActInput {
  @Nested(() => LearningRecordInput, { optional: true }) learning?: LearningRecordInput;
  @Nested(() => AbsenceRecordInput, { optional: true }) absence?: AbsenceRecordInput;
  @Nested(() => HealthRecordInput, { optional: true }) health?: HealthRecordInput;
  @Nested(() => HomeRecordInput, { optional: true }) home?: HomeRecordInput;
}
