import type { ArrivalDecision, DocumentKind } from "@zorgvuldig/schema/documents";
import type { Channel, LearningAspect, RecordCategory } from "@zorgvuldig/schema/words";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

/** A file comes along with it, or it is a note: one of the two. */
@ForAct()
export class QuarantineArrivalInput extends ActInput {
  @Given("course", is.uuid, { optional: true }) institutionId?: string;
  @Given("course", is.channel) channel!: Channel;
  @Given("course", is.day) receivedOn!: string;
  @Given("arrival", is.text, { optional: true }) note?: string;
  /** What the file is called. */
  @Given("arrival", is.text, { optional: true }) name?: string;
}

/** Of what is accepted also what it is and what it is about; of a note what a record of that category asks. */
@ForAct()
export class DecideArrivalInput extends ActInput {
  @Given("course", is.uuid) arrivalId!: string;
  @Given("course", is.arrivalDecision) decision!: ArrivalDecision;
  @Given("course", is.dataCategory, { optional: true }) category?: RecordCategory;
  @Given("course", is.documentKind, { optional: true }) kind?: DocumentKind;
  @Given("learning", is.learningAspect, { optional: true }) aspect?: LearningAspect;
  @Given("absence", is.day, { optional: true }) startedOn?: string;
  @Given("note", is.text, { optional: true }) necessity?: string;
  /** The request for information that it answers. */
  @Given("course", is.uuid, { optional: true }) answersId?: string;
}
