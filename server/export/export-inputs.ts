import type { ExportField, ExportPurpose } from "@zorgvuldig/schema/exported";
import { InputType } from "type-graphql";
import { CaseFilter } from "../case/case-filter.js";
import { cases } from "../case/cases.js";
import { Given, Nested } from "../foundation/access/given.js";
import type { Sort } from "../foundation/access/page.js";
import * as is from "../foundation/access/types.js";
import { AboutRequest, RequestInput } from "../request/request-inputs.js";

/** Which cases, in which order, what of them, what for and why. */
@InputType()
export class ExportCasesInput {
  @Nested(() => CaseFilter) filter!: CaseFilter;
  @Nested(() => cases.Sort) sort!: Sort;
  @Given("reason", is.listOf(is.exportField)) fields!: ExportField[];
  @Given("reason", is.exportPurpose) activity!: ExportPurpose;
  @Given("reason", is.text) reason!: string;
}

@InputType()
export class ExportPackInput {
  @Given("reason", is.text) reason!: string;
}

@AboutRequest()
export class ExportEvidenceInput extends RequestInput {
  @Given("reason", is.text) reason!: string;
}

@InputType()
export class ExportLogInput {
  @Given("reason", is.text) reason!: string;
}
