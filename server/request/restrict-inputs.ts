import type { RestrictionGround } from "@zorgvuldig/schema/requests";
import { InputType } from "type-graphql";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { AboutRequest, RequestInput } from "./request-inputs.js";

@AboutRequest()
export class RestrictCaseInput extends RequestInput {
  @Given("request", is.restrictionGround) ground!: RestrictionGround;
  @Given("request", is.day, { optional: true }) keepsUntil?: string;
  @Given("reason", is.text) explanation!: string;
}

/** Which restriction, and the version of it that the person had in front of him. */
export abstract class RestrictionInput {
  restrictionId!: string;
  version!: number;
}

const AboutRestriction =
  () =>
  (input: Class): void => {
    Which()(input.prototype as object, "restrictionId");
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

@AboutRestriction()
export class AnnounceLiftingInput extends RestrictionInput {}

@AboutRestriction()
export class LiftRestrictionInput extends RestrictionInput {}
