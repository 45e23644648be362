import type { Channel } from "@zorgvuldig/schema/words";
import { InputType } from "type-graphql";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class PostingFilter {
  @Given("request", is.channel, { optional: true }) channel?: Channel;
}

@InputType()
export class AskPostingInput {
  @Given("request", is.channel) channel!: Channel;
  @Given("request", is.day) requestedOn!: string;
  @Given("postal", is.text) name!: string;
  /** A line each, as it stands on the envelope. */
  @Given("postal", is.text) address!: string;
}

@InputType()
export class PostRegulationInput {
  @Which() postingId!: string;
  @Seen() version!: number;
  @Given("request", is.day) postedOn!: string;
}

@InputType()
export class DropPostingInput {
  @Which() postingId!: string;
  @Seen() version!: number;
}
