import { Extensions, Field, InputType } from "type-graphql";
import { Given, Shape } from "../foundation/access/given.js";
import { Day, Text } from "../foundation/access/scalars.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class SearchInput {
  /** What somebody looks for: a name, a birth date, the number of a case. It fills nothing in, and is kept nowhere. */
  @Field(() => Text) @Shape() text!: string;
}

/** A pupil as he is about to be taken down: who may fill him in may ask whether he is known. */
@InputType()
export class LikePupilInput {
  @Field(() => Text) @Extensions({ holds: "contact" }) familyName!: string;
  @Field(() => Day) @Extensions({ holds: "identity" }) birthOn!: string;
  @Given("contact", is.text, { optional: true }) givenName?: string;
  @Given("contact", is.text, { optional: true }) namePrefix?: string;
}
