import { isSensitive } from "@zorgvuldig/schema/documents";
import type { Kind } from "@zorgvuldig/schema/kinds";
import type { RecordCategory } from "@zorgvuldig/schema/words";
import type { Relation } from "typeorm";
import { Case } from "../case/case.js";
import { Consent } from "../consent/consent.js";
import type { Class } from "../foundation/access/class.js";
import { Belongs, Holds, Row, Table } from "../foundation/access/holds.js";
import * as is from "../foundation/access/types.js";
import { CaseDocument, DocumentTable, Filed, FiledTable } from "./case-document.js";

@DocumentTable({ name: "document", of: "document", inverse: "documents" })
export class Document extends CaseDocument {}

/** About health or home: only as far as the work needs it, and handed out as those records are. */
@DocumentTable({ name: "sensitive_document", of: "sensitive", inverse: "sensitiveDocuments" })
export class SensitiveDocument extends CaseDocument {}

/** A form as it came back, signed. It may come before anything is handled: without it nothing is. */
@FiledTable({ name: "signed_form", of: "form", inverse: "signedForms" })
export class SignedForm extends Filed {
  consentId!: string;
  @Belongs(() => Consent) consent!: Relation<Consent>;
}

/** What is in a file. It has the id of its document, and no list leads to it: it is read one at a time, by a way of its own. */
abstract class Content extends Row {
  caseId!: string;
  case!: Relation<Case>;
  documentId!: string;
  document!: Relation<Filed>;
  /** In base64. */
  content!: string;
}

/** `isHeavy`: of these one row is as large as all other rows of a case. */
const ContentTable =
  (name: string, of: Kind, document: () => Class) =>
  (entity: Class): void => {
    const target = entity.prototype as object;
    Belongs(() => Case)(target, "case");
    Belongs(document)(target, "document");
    Holds(of, is.bytes, { hidden: true })(target, "content");
    Table({ name, of, belongsTo: "case", kept: "CASE", isHeavy: true })(entity);
  };

@ContentTable("document_content", "document", () => Document)
export class DocumentContent extends Content {}

@ContentTable("sensitive_content", "sensitive", () => SensitiveDocument)
export class SensitiveContent extends Content {}

@ContentTable("form_content", "form", () => SignedForm)
export class FormContent extends Content {}

type Shelf = { readonly entity: new () => Filed; readonly contents: new () => Content; readonly table: string };

export const documents = { entity: Document, contents: DocumentContent, table: "document" } as const satisfies Shelf;
export const sensitive = {
  entity: SensitiveDocument,
  contents: SensitiveContent,
  table: "sensitive_document",
} as const satisfies Shelf;
export const forms = { entity: SignedForm, contents: FormContent, table: "signed_form" } as const satisfies Shelf;
export const shelves: readonly Shelf[] = [documents, sensitive, forms];

/** Where a document about this lies. */
export const shelfOf = (category: RecordCategory) => (isSensitive(category) ? sensitive : documents);
