import type { MailState } from "@zorgvuldig/schema/mail-words";
import { InputType } from "type-graphql";
import { Given, Seen } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class MessageFilter {
  @Given("delivery", is.mailState, { optional: true }) state?: MailState;
}

/** Which message an act is about, and the version of it that the person had in front of him. */
@InputType()
export class MessageInput {
  @Given("delivery", is.uuid) messageId!: string;
  @Seen() version!: number;
}
