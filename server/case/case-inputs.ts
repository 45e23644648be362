import type { Outcome, Stage } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import { equal } from "../foundation/access/page.js";
import type { Condition } from "../foundation/access/plan/list.js";
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

@InputType()
export class CaseFilter {
  @Given("course", is.stage, { optional: true }) stage?: Stage;
  @Given("course", is.day, { optional: true }) receivedFrom?: string;
  @Given("course", is.day, { optional: true }) receivedTo?: string;
}

/** Which cases a filter means. */
export const casesWhere = ({ receivedFrom, receivedTo, ...rest }: CaseFilter): Condition[] => [
  ...equal(rest),
  ...(receivedFrom ? [["receivedOn", ">=", receivedFrom] as const] : []),
  ...(receivedTo ? [["receivedOn", "<=", receivedTo] as const] : []),
];

@ForAct()
export class PlanIntakeInput extends ActInput {
  @Given("course", is.moment) plannedAt!: string;
}

@ForAct()
export class DeclineCaseInput extends ActInput {
  @Given("note", is.text) reason!: string;
}

@ForAct()
export class PutOnHoldInput extends ActInput {
  @Given("note", is.text) referredTo!: string;
  @Given("course", is.day) agreedCallbackOn!: string;
}

@ForAct()
export class AssignConsultantInput extends ActInput {
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
}
