import type { ChangeField, ChangeMeasure, ChangeTarget, NoticeState } from "@zorgvuldig/schema/changes";
import type { RefusalGround } from "@zorgvuldig/schema/requests";
import type { Channel } from "@zorgvuldig/schema/words";
import { ArrayNotEmpty } from "class-validator";
import { InputType } from "type-graphql";
import { Given, Nested, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";
import { AboutDecision, AboutRequest, DecisionInput, RequestInput } from "./request-inputs.js";

@InputType()
export class ChangeInput {
  @Given("request", is.changeTarget) target!: ChangeTarget;
  @Given("request", is.uuid) rowId!: string;
  /** Of what is not meant as a whole. */
  @Given("request", is.changeField, { optional: true }) field?: ChangeField;
  @Given("request", is.changeMeasure) measure!: ChangeMeasure;
  @Given("request", is.refusalGround, { optional: true }) ground?: RefusalGround;
  /** What it says from then on; of a statement, his own words. */
  @Given("wording", is.text, { optional: true }) becomes?: string;
}

@AboutRequest()
export class PlanChangesInput extends RequestInput {
  @Nested(() => ChangeInput, { many: true }) @ArrayNotEmpty({ message: "required" }) changes!: ChangeInput[];
}

@AboutRequest()
export class DropChangeInput extends RequestInput {
  @Given("request", is.uuid) changeId!: string;
}

/** Looked at again; with it whatever else of the same row is put right on this request. */
@AboutRequest()
export class ReviewChangeInput extends RequestInput {
  @Given("request", is.uuid) changeId!: string;
}

@AboutDecision()
export class CarryOutDecisionInput extends DecisionInput {}

@InputType()
export class FollowNoticeInput {
  @Which() noticeId!: string;
  @Seen() version!: number;
  @Given("request", is.noticeState) state!: NoticeState;
  @Given("request", is.day, { optional: true }) doneOn?: string;
  @Given("request", is.channel, { optional: true }) channel?: Channel;
  @Given("reason", is.text, { optional: true }) remark?: string;
}
