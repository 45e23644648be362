import type { DpiaOutcome } from "@zorgvuldig/schema/dpia";
import { InputType, ObjectType } from "type-graphql";
import { Given } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class AdviseOnRegulationInput {
  @Given("law", is.code) regulation!: string;
  /** Of the words that he had before him. */
  @Given("law", is.hash) textHash!: string;
  @Given("law", is.dpiaOutcome) outcome!: DpiaOutcome;
  @Given("law", is.text) explanation!: string;
}

@InputType()
export class ApproveRegulationInput {
  @Given("law", is.code) regulation!: string;
  @Given("law", is.hash) textHash!: string;
}

/** What an FG advised on a version of the regulation, or that it was approved; of an approval there is nothing more to say. */
@ObjectType()
export class RegulationOpinion {
  @Tells("law", is.code) regulation!: string;
  @Tells("law", is.hash) textHash!: string;
  @Tells("law", is.dpiaOutcome) outcome!: DpiaOutcome | null;
  @Tells("law", is.text) explanation!: string | null;
  @Tells("law", is.day) givenOn!: string;
  @Tells("colleague", is.text) givenBy!: string | null;
}
