import type { DpiaOutcome } from "@zorgvuldig/schema/dpia";
import { InputType, ObjectType } from "type-graphql";
import { Given } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class AdviseOnDpiaInput {
  @Given("law", is.count) dpiaVersion!: number;
  /** Of the words that he had before him. */
  @Given("law", is.hash) textHash!: string;
  @Given("law", is.dpiaOutcome) outcome!: DpiaOutcome;
  @Given("law", is.text) explanation!: string;
}

/** What an FG advised on a version of the DPIA (article 35(2) GDPR). */
@ObjectType()
export class DpiaAdvice {
  @Tells("law", is.count) dpiaVersion!: number;
  @Tells("law", is.hash) textHash!: string;
  @Tells("law", is.dpiaOutcome) outcome!: DpiaOutcome;
  @Tells("law", is.text) explanation!: string;
  @Tells("law", is.day) givenOn!: string;
  @Tells("colleague", is.text) givenBy!: string | null;
}
