import type { SearchWay } from "@zorgvuldig/schema/words";
import { Field, Int, ObjectType } from "type-graphql";
import { Case } from "../case/case.js";
import { Shape } from "../foundation/access/given.js";
import { searchWay } from "../foundation/access/types.js";

/** The cases that were found; what is not there for this viewer is not among them, and not counted. */
@ObjectType()
export class FoundCases {
  /** How cases can be found now. */
  @Field(() => searchWay.graph as never) @Shape() way!: SearchWay;
  @Field(() => [Case]) @Shape() items!: Case[];
  @Field(() => Int) @Shape() total!: number;
  @Field(() => Boolean) @Shape() totalIsExact!: boolean;
}
