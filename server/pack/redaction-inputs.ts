import type { RefusalGround } from "@zorgvuldig/schema/requests";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { AboutRequest, RequestInput } from "../request/request-inputs.js";

@AboutRequest()
export class RedactPassageInput extends RequestInput {
  @Given("request", is.refusalGround) ground!: RefusalGround;
  @Given("wording", is.text) passage!: string;
}

@AboutRequest()
export class LiftRedactionInput extends RequestInput {
  @Given("request", is.uuid) redactionId!: string;
}
