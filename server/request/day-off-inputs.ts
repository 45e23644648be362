import { InputType } from "type-graphql";
import { Given, Seen, Which } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class DayOffFilter {
  @Given("request", is.day, { optional: true }) day?: string;
}

@InputType()
export class AddDayOffInput {
  @Given("request", is.day) day!: string;
  /** Where the decree was made known. */
  @Given("request", is.code) decree!: string;
}

@InputType()
export class LiftDayOffInput {
  @Which() dayOffId!: string;
  @Seen() version!: number;
}
