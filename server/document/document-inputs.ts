import type { DocumentKind } from "@zorgvuldig/schema/documents";
import type { Channel, RecordCategory, Source } from "@zorgvuldig/schema/words";
import { ActInput, ForAct } from "../case/case-inputs.js";
import { Given } from "../foundation/access/given.js";
import * as is from "../foundation/access/types.js";

@ForAct()
export class AddDocumentInput extends ActInput {
  @Given("document", is.text) name!: string;
  @Given("course", is.dataCategory) category!: RecordCategory;
  @Given("course", is.documentKind) kind!: DocumentKind;
  @Given("course", is.source) source!: Source;
  @Given("course", is.uuid, { optional: true }) sourceInstitutionId?: string;
  /** The request that it answers. */
  @Given("course", is.uuid, { optional: true }) answersId?: string;
  @Given("course", is.channel) channel!: Channel;
  @Given("course", is.day) receivedOn!: string;
  /** Why it is needed; asked of what is about health or home. */
  @Given("document", is.text, { optional: true }) necessity?: string;
  /** The document whose place it takes. */
  @Given("course", is.uuid, { optional: true }) replacesId?: string;
}

@ForAct()
export class AddSignedFormInput extends ActInput {
  @Given("form", is.text) name!: string;
  @Given("course", is.uuid) consentId!: string;
  @Given("course", is.source) source!: Source;
  @Given("course", is.channel) channel!: Channel;
  @Given("course", is.day) receivedOn!: string;
  @Given("course", is.uuid, { optional: true }) replacesId?: string;
}

@ForAct()
export class FinishDocumentInput extends ActInput {
  @Given("course", is.uuid) documentId!: string;
  /** What it is about: a document about health or home lies elsewhere. */
  @Given("course", is.dataCategory) category!: RecordCategory;
}
