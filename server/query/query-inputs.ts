import { InputType } from "type-graphql";
import { CaseFilter } from "../case/case-filter.js";
import { Given, Nested, Seen } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@InputType()
export class SaveQueryInput {
  @Given("preference", is.text) name!: string;
  @Nested(() => CaseFilter) filter!: CaseFilter;
}

@InputType()
export class RenameQueryInput {
  @Given("preference", is.uuid) queryId!: string;
  @Seen() version!: number;
  @Given("preference", is.text) name!: string;
}

@InputType()
export class RemoveQueryInput {
  @Given("preference", is.uuid) queryId!: string;
}

/** A list that is narrowed down by nothing: it is short. */
@InputType()
export class SavedQueryFilter {
  @Given("preference", is.text, { optional: true }) name?: string;
}
