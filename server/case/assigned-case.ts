import { ObjectType } from "type-graphql";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";

/** What became of one of several cases that were to be assigned together. */
@ObjectType()
export class AssignedCase {
  @Tells("course", is.uuid) caseId!: string;
  @Tells("course", is.flag) isAssigned!: boolean;
  /** Why not: a key of the texts, as in a refusal. */
  @Tells("course", is.code) reason!: string | null;
  @Tells("course", is.code) clause!: string | null;
}
