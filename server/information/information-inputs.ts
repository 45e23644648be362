import type { AskManner, InformationFollowUp } from "@zorgvuldig/schema/information";
import type { DataCategory } from "@zorgvuldig/schema/words";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@ForAct()
export class AskInformationInput extends ActInput {
  @Given("course", is.uuid) institutionId!: string;
  @Given("course", is.listOf(is.dataCategory)) categories!: DataCategory[];
  @Given("course", is.askManner) manner!: AskManner;
  @Given("note", is.text) purpose!: string;
}

@ForAct()
export class FollowInformationInput extends ActInput {
  @Given("course", is.uuid) informationRequestId!: string;
  @Given("course", is.informationFollowUp) followUp!: InformationFollowUp;
}
