import type {
  AnswerOutcome,
  Asker,
  LoneFinding,
  LoneSubject,
  RefusalGround,
  RequestState,
} from "@zorgvuldig/schema/requests";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { AboutRequest, RequestInput } from "./request-inputs.js";

@InputType()
export class LoneRequestFilter {
  @Given("request", is.requestKind, { optional: true }) kind?: RequestKind;
  @Given("request", is.requestState, { optional: true }) state?: RequestState;
}

@InputType()
export class RegisterLoneRequestInput {
  @Given("request", is.requestKind) kind!: RequestKind;
  @Given("request", is.loneSubject) person!: LoneSubject;
  @Given("request", is.asker) askedBy!: Asker;
  @Given("request", is.channel) channel!: Channel;
  @Given("request", is.day) receivedOn!: string;
  /** Whom the data are about. */
  @Given("petition", is.text) name!: string;
  /** Who asks for somebody else. */
  @Given("petition", is.text, { optional: true }) askerName?: string;
  @Given("petition", is.text) reach!: string;
  @Given("petition", is.text, { optional: true }) wording?: string;
  /** As it stands on his own paper. */
  @Given("petition", is.text, { optional: true }) fileNumber?: string;
}

@AboutRequest()
export class CorrectLoneRequestInput extends RequestInput {
  @Given("petition", is.text) name!: string;
  @Given("petition", is.text, { optional: true }) askerName?: string;
  @Given("petition", is.text) reach!: string;
  @Given("petition", is.text, { optional: true }) fileNumber?: string;
}

@AboutRequest()
export class DecideLoneRequestInput extends RequestInput {
  @Given("request", is.answerOutcome) outcome!: AnswerOutcome;
  @Given("request", is.refusalGround, { optional: true }) ground?: RefusalGround;
  @Given("request", is.loneFinding, { optional: true }) finding?: LoneFinding;
  @Given("reason", is.text) explanation!: string;
}

@AboutRequest()
export class ApproveLoneRequestErasureInput extends RequestInput {}
