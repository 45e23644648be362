import type { IdentityDoubt, IdentityMeans, RequestState } from "@zorgvuldig/schema/requests";
import type { Channel, PersonKind, RequestKind } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class DataSubjectRequestFilter {
  @Given("request", is.requestKind, { optional: true }) kind?: RequestKind;
  @Given("request", is.requestState, { optional: true }) state?: RequestState;
}

@ForAct()
export class RegisterRequestInput extends ActInput {
  @Given("request", is.requestKind) kind!: RequestKind;
  @Given("request", is.personKind) person!: PersonKind;
  @Given("request", is.channel) channel!: Channel;
  @Given("request", is.day) receivedOn!: string;
  @Given("wording", is.text, { optional: true }) wording?: string;
}

@ForAct()
export class AskIdentityInput extends ActInput {
  @Given("request", is.uuid) requestId!: string;
  @Given("request", is.identityDoubt) doubt!: IdentityDoubt;
}

@ForAct()
export class ConfirmIdentityInput extends ActInput {
  @Given("request", is.uuid) requestId!: string;
  @Given("request", is.identityMeans) means!: IdentityMeans;
}
