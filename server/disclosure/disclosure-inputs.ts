import type { Direction, DisclosureManner } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class AuthorisationLineFilter {
  @Given("evidence", is.direction, { optional: true }) direction?: Direction;
  @Given("institution", is.uuid, { optional: true }) institutionId?: string;
}

@ForAct()
export class DiscloseRecordsInput extends ActInput {
  @Given("course", is.uuid) institutionId!: string;
  @Given("course", is.listOf(is.uuid)) recordIds!: string[];
  @Given("course", is.disclosureManner) manner!: DisclosureManner;
  @Given("note", is.text) purpose!: string;
}
