import { InputType, ObjectType } from "type-graphql";
import { Given, Seen, Which } from "../foundation/access/given.js";
import { Tells } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";

/** A version that the bureau writes, or wrote and published. */
@ObjectType()
export class RegulationText {
  @Tells("law", is.uuid) id!: string;
  @Tells("law", is.count) version!: number;
  @Tells("law", is.code) regulation!: string;
  /** A `RegulationVersion` as JSON: exactly the words that the hash is of. */
  @Tells("law", is.text) text!: string;
  @Tells("law", is.hash) textHash!: string;
  @Tells("law", is.day) publishedOn!: string | null;
  @Tells("colleague", is.text) writtenBy!: string | null;
  /** Who asks wrote some of it, and so approves none of it. */
  @Tells("law", is.flag) isOwn!: boolean;
}

@InputType()
export class WriteRegulationInput {
  @Which() draftId!: string;
  @Seen() version!: number;
  @Given("law", is.day) validFrom!: string;
  /** A line for each main change. */
  @Given("law", is.text, { optional: true }) changesNl?: string | null;
  @Given("law", is.text, { optional: true }) changesEn?: string | null;
}

@InputType()
export class WriteArticleInput {
  @Which() draftId!: string;
  @Seen() version!: number;
  /** Of one that is there; a new one gets its own. */
  @Given("law", is.code, { optional: true }) article?: string | null;
  /** As which it comes, counted from one; where it is, when nothing is said, and a new one last. */
  @Given("law", is.count, { optional: true }) place?: number | null;
  @Given("law", is.text) titleNl!: string;
  @Given("law", is.text, { optional: true }) titleEn?: string | null;
  @Given("law", is.text) textNl!: string;
  @Given("law", is.text, { optional: true }) textEn?: string | null;
}

@InputType()
export class DiscardRegulationInput {
  @Which() draftId!: string;
  @Seen() version!: number;
}

@InputType()
export class RemoveArticleInput {
  @Which() draftId!: string;
  @Seen() version!: number;
  @Given("law", is.code) article!: string;
}
