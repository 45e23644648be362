import type { Reason, SchoolType } from "@zorgvuldig/schema/report";
import type { Outcome } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Nested, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

/** Every act names the case and the version of it that the person had in front of him. */
export abstract class ActInput {
  caseId!: string;
  version!: number;
}

/** Makes a class the input of an act. */
export const ForAct =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "caseId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@ForAct()
export class PlanIntakeInput extends ActInput {
  @Given("course", is.moment) plannedAt!: string;
}

@ForAct()
export class DeclineCaseInput extends ActInput {
  @Given("note", is.text) reason!: string;
}

@ForAct()
export class WithdrawApplicationInput extends ActInput {
  @Given("course", is.day) withdrawnOn!: string;
}

@ForAct()
export class PutOnHoldInput extends ActInput {
  @Given("note", is.text) referredTo!: string;
  @Given("course", is.day) agreedCallbackOn!: string;
}

/** Who is assigned, from which day (today, unless said otherwise) and until when. */
export type AssignmentAsked = { consultantId: string; fromOn?: string; toOn?: string };

@ForAct()
export class AssignConsultantInput extends ActInput implements AssignmentAsked {
  @Given("course", is.uuid) consultantId!: string;
  @Given("course", is.day, { optional: true }) fromOn?: string;
  @Given("course", is.day, { optional: true }) toOn?: string;
}

/** Who goes on with it from today, and until when. */
@ForAct()
export class HandOverCaseInput extends ActInput {
  @Given("course", is.uuid) consultantId!: string;
  @Given("course", is.day, { optional: true }) toOn?: string;
}

/** One of several cases, and the version of it that the person had in front of him. */
@ForAct()
export class ChosenCaseInput extends ActInput {}

@InputType()
export class AssignTogetherInput implements AssignmentAsked {
  @Nested(() => ChosenCaseInput, { many: true }) cases!: ChosenCaseInput[];
  @Given("course", is.uuid) consultantId!: string;
  @Given("course", is.day, { optional: true }) fromOn?: string;
  @Given("course", is.day, { optional: true }) toOn?: string;
}

@ForAct()
export class EndAssignmentInput extends ActInput {
  @Given("course", is.uuid) assignmentId!: string;
}

@ForAct()
export class CloseCaseInput extends ActInput {
  @Given("course", is.outcome) outcome!: Outcome;
  @Given("course", is.day) workEndedOn!: string;
  /** For the yearly figures; not known when it is left out. */
  @Given("note", is.schoolType, { optional: true }) schoolType?: SchoolType;
  @Given("note", is.reason, { optional: true }) cause?: Reason;
}
