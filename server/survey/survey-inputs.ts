import type { SurveyChoice, SurveyQuestion, SurveyRefusal } from "@zorgvuldig/schema/survey";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given, Nested } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@ForAct()
export class OptOutOfSurveyInput extends ActInput {
  @Given("evidence", is.uuid, { optional: true }) guardianId?: string;
  @Given("professional", is.uuid, { optional: true }) professionalId?: string;
  @Given("request", is.surveyRefusal) channel!: SurveyRefusal;
  @Given("request", is.day) receivedOn!: string;
}

@InputType()
export class TakeSurveyCallsInput {
  @Given("request", is.uuid) roundId!: string;
}

@InputType()
export class SurveyAnswerInput {
  @Given("request", is.surveyQuestion) question!: SurveyQuestion;
  @Given("request", is.surveyChoice) choice!: SurveyChoice;
}

/** What somebody said on the phone: of whom, has no place here (survey/by-phone). */
@InputType()
export class RecordSurveyAnswersInput {
  @Given("request", is.uuid) roundId!: string;
  @Nested(() => SurveyAnswerInput, { many: true }) answers!: SurveyAnswerInput[];
}

@InputType()
export class SurveyRoundFilter {
  @Given("request", is.code, { optional: true }) quarter?: string;
}

@InputType()
export class SurveyInvitationFilter {
  @Given("request", is.uuid) roundId!: string;
}
