import type { LetterLanguage } from "@zorgvuldig/schema/letters";
import type {
  AnswerOutcome,
  Asker,
  DataSubjectKind,
  DelayReason,
  IdentityDoubt,
  IdentityMeans,
  Objectable,
  RefusalGround,
  RequestState,
} from "@zorgvuldig/schema/requests";
import type { Channel, RequestKind } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { ActInput, ForAct } from "../case/case-inputs.js";
import type { Class } from "../foundation/access/class.js";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class DataSubjectRequestFilter {
  @Given("request", is.requestKind, { optional: true }) kind?: RequestKind;
  @Given("request", is.requestState, { optional: true }) state?: RequestState;
}

@ForAct()
export class RegisterRequestInput extends ActInput {
  @Given("request", is.requestKind) kind!: RequestKind;
  @Given("request", is.dataSubject) person!: DataSubjectKind;
  /** Which one of that kind, when he is in the case by name. */
  @Given("request", is.uuid, { optional: true }) subjectId?: string;
  @Given("request", is.asker) askedBy!: Asker;
  /** The parent who asks. */
  @Given("request", is.uuid, { optional: true }) askerId?: string;
  /** Who asks for somebody else. */
  @Given("wording", is.text, { optional: true }) askerName?: string;
  /** Of an objection: against what. */
  @Given("request", is.listOf(is.objectable), { optional: true }) objectsTo?: Objectable[];
  @Given("request", is.channel) channel!: Channel;
  @Given("request", is.day) receivedOn!: string;
  @Given("wording", is.text, { optional: true }) wording?: string;
  /** In which it was heard, when it was taken down as a question first. */
  @Given("request", is.uuid, { optional: true }) contactId?: string;
}

/** Which request an act is about, and the version of it that the person had in front of him. */
export abstract class RequestInput {
  requestId!: string;
  version!: number;
}

const about =
  (which: "requestId" | "decisionId") =>
  (input: Class): void => {
    Which()(input.prototype as object, which);
    Seen()(input.prototype as object, "version");
    InputType(input.name)(input as never);
  };

/** Makes a class the input of an act about one request. */
export const AboutRequest = () => about("requestId");
/** The same, about one decision. */
export const AboutDecision = () => about("decisionId");

@AboutRequest()
export class NameSubjectInput extends RequestInput {
  @Given("request", is.uuid, { optional: true }) subjectId?: string;
  @Given("request", is.asker) askedBy!: Asker;
  @Given("request", is.uuid, { optional: true }) askerId?: string;
  @Given("wording", is.text, { optional: true }) askerName?: string;
}

@AboutRequest()
export class AskIdentityInput extends RequestInput {
  @Given("request", is.identityDoubt) doubt!: IdentityDoubt;
}

@AboutRequest()
export class ConfirmIdentityInput extends RequestInput {
  @Given("request", is.identityMeans) means!: IdentityMeans;
}

@AboutRequest()
export class ProposeExtensionInput extends RequestInput {
  @Given("request", is.delayReason) delay!: DelayReason;
  @Given("reason", is.text) explanation!: string;
}

@AboutRequest()
export class DecideRequestInput extends RequestInput {
  @Given("request", is.answerOutcome) outcome!: AnswerOutcome;
  @Given("request", is.refusalGround, { optional: true }) ground?: RefusalGround;
  @Given("reason", is.text) explanation!: string;
}

/** Which decision, and the version of it that the person had in front of him. */
export abstract class DecisionInput {
  decisionId!: string;
  version!: number;
}

@AboutDecision()
export class SignDecisionInput extends DecisionInput {}

@AboutDecision()
export class ReturnDecisionInput extends DecisionInput {
  @Given("reason", is.text) remark!: string;
}

@AboutDecision()
export class RecallDecisionInput extends DecisionInput {}

@AboutDecision()
export class TellDecisionInput extends DecisionInput {
  @Given("request", is.day) toldOn!: string;
  @Given("request", is.channel) toldBy!: Channel;
  @Given("request", is.letterLanguage) language!: LetterLanguage;
}
